/** Reads what is typed with a whistle: what the department shall do, what was tried by whom and when, why it is not for the three parties. */

import type { Instant } from '../kernel/instant';
import { addresses, surnames } from './lexicon/names';
import { when } from './time/when';

export type WhistleWords = {
  /** What the department shall do, as it was said; null: not said. */
  readonly demand: string | null;
  /** What was tried. */
  readonly tried: string | null;
  readonly triedBy: boolean;
  readonly triedWhen: boolean;
  /** Why it lies outside the three parties' duties. */
  readonly outside: string | null;
};

const asks = /^(?:再|并|然后|现)?(?:请(?!示|教|假)|要求|希望|恳请|恳望|需要|需(?!求)|麻烦|诉求|要(?!求)|盼|建议|协助|帮忙|尽快|派人|来人)/;
const asksWithin = /请(?!示|教|假|了|过)|(?:希望|要求|需要|需|想要|要)(?:你们|贵|部门|尽快|来|派|出)/;
const outside =
  /市政|红线外|红线以外|产权(?!证)|执法权|处罚权|管理权|无权|没有?权|没得权|权限|职责(?:外|以外|范围)|公共管网|主管网|主管道|资质|(?:不归|不属|不在|不是|超出|轮不到).{0,8}(?:管|职责|范围|小区|物业|权|我们|三方)|管不了|管不到|(?:归|属于?).{1,8}(?:管|负责|职责)|专业(?:单位|经营)|要(?:有)?执法|(?:才能|方可)(?:认定|拆|查|罚)/;
const did =
  /已|过(?!来|去|几|两|一)|[一二两三四五六七八九十几\d]+(?:次|回|趟|遍)|试|劝|查|协调|调解|上门|沟通|商量|联系|通知|告知|约谈|开会|排查|检查|维修|修了|整改|催|谈(?:了|过|不)|拒绝|不听|不同意|谈不拢|没谈成|没结果|反弹/;
const who =
  /网格|物业|业委会|业委|社区|街道|楼栋长|楼长|管家|维修|保安|保洁|召集人|书记|主任|经理|志愿者|党员|民警|师傅|三方|我们|我|咱|维保|[老小][\u4e00-\u9fff]|@\S/;
/** 何婶, 张工. */
const called = new RegExp(`[${surnames}](?:婶|${addresses.split(' ').join('|')})`);

type Clause = { readonly text: string; readonly behindSpace: boolean };

/** @param at when it was typed: 昨天 counts from it. `names`: of people here who may have tried. */
export function readWhistle(text: string, at: Instant, names: readonly string[] = []): WhistleWords {
  const parts = { demand: [] as Clause[], tried: [] as Clause[], others: [] as Clause[] };
  const beyond: Clause[] = [];
  let asking = false;
  for (const clause of clausesOf(text)) {
    const words = clause.text;
    const tells = did.test(words);
    if (outside.test(words)) beyond.push(clause);
    // What follows a demand without a full stop goes on with it: 请开挖，换管.
    asking = asks.test(words) || (asksWithin.test(words) && !tells) || (asking && !tells && !outside.test(words));
    parts[asking ? 'demand' : tells ? 'tried' : 'others'].push(clause);
  }
  // Who and when may stand in a clause before: 周一物业上门，劝不动.
  const evidence = parts.tried.length === 0 ? '' : (joined([...parts.tried, ...parts.others]) ?? '');
  return {
    demand: joined(parts.demand),
    tried: joined(parts.tried),
    triedBy: who.test(evidence) || called.test(evidence) || names.some((name) => evidence.includes(name)),
    triedWhen: when(evidence, at).length > 0,
    outside: joined(beyond),
  };
}

const clausesOf = (text: string): readonly Clause[] =>
  [...text.matchAll(/([，,。；;！!？?、\n]?\s*)([^，,。；;！!？?、\n\s]+)/g)].map(([, gap = '', words = '']) => ({
    text: words,
    behindSpace: /^[^\S\n]+$/.test(gap),
  }));

const joined = (clauses: readonly Clause[]): string | null =>
  clauses.length === 0 ? null : clauses.map(({ text, behindSpace }, at) => `${at === 0 ? '' : behindSpace ? ' ' : '，'}${text}`).join('');
