/** 为什么: which words led to an issue's category and severity, who decided that it is one, and whether anybody outside was asked. */

import type { Registered } from '../core/issue/event';
import type { Issue } from '../core/issue/issue';
import type { OpinionBehind } from '../core/issue/opinion';

export type Why = {
  /** Nothing where only the command that was typed led to it. */
  readonly because: readonly string[];
  readonly registration: Pick<Registered, 'via' | 'opinion'>;
  /** Somebody has set category or severity since. */
  readonly reclassified: boolean;
};

/** Reasons that one line bears. */
const most = 5;

/** @param why null: not for whoever asks. */
export function whyWords({ number, title }: Pick<Issue, 'number' | 'title'>, why: Why | null): string {
  if (why === null) return `#${number} 是不便公开的事，凭哪些字只告诉召集人`;
  if (why.because.length === 0 && title === '') return `#${number} 内容已删除，凭的字也一并删了`;
  return `#${number} ${reasonsOf(why)}。不对的发「改 #${number} 类别 …」`;
}

function reasonsOf({ because, registration: { via, opinion }, reclassified }: Why): string {
  const words = because.length === 0 ? '没有靠字眼判断' : `凭这些字：${because.slice(0, most).join('；')}`;
  const first = via === 'command' ? `是有人发命令登的，${because.length === 0 ? words : `类别和级别${words}`}` : words;
  const doubt = opinion !== undefined ? opinionWords[opinion] : via === 'question' ? '我拿不准，问了一声，说要登才登的' : null;
  return [first, ...(doubt === null ? [] : [doubt]), ...(reclassified ? ['类别或级别后来有人改过'] : [])].join('。');
}

const outside = '我拿不准，遮住姓名、电话、房号问了外面的模型';
const opinionWords: { readonly [Kind in OpinionBehind]: string } = {
  agreed: `${outside}，它说像，就登了`,
  unsure: `${outside}，它也拿不准，问了一声，说要登才登的`,
  failed: `${outside}，它没答出来，问了一声，说要登才登的`,
  'timed-out': `${outside}，没等到它回，问了一声，说要登才登的`,
};
