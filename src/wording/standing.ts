/** 催一下, and every other question of how it stands: who has it, until when, what was said last, and what the asker can do. */

import type { Issue } from '../core/issue/issue';
import type { Instant } from '../kernel/instant';
import { subject } from './changes';
import { dayWords, momentWords } from './moment';
import { partyNames } from './names';
import { stageWords } from './whistle-steps';

export type Standing = {
  readonly issue: Issue;
  /** What was said of it stays where it was said. */
  readonly discreet: boolean;
  readonly receiptDue: Instant | null;
  readonly finishDue: Instant | null;
  /** What its owner said last of how it goes, why it waits, or what came of it; masked. */
  readonly lastWord: { readonly note: string; readonly at: Instant } | null;
  /** Whether whoever asks told of it. */
  readonly own: boolean;
  readonly now: Instant;
};

export const standingWords = (standing: Standing): string => `${subject(standing.issue)} ${whereWords(standing)}`;

function whereWords(standing: Standing): string {
  const { issue, receiptDue, now } = standing;
  const { number } = issue;
  switch (issue.state) {
    case 'awaiting-dispatch':
      return '还没定归谁办，等召集人定';
    case 'awaiting-receipt':
      return `派给${ofOwner(issue)}了，还没签收${dueWords(receiptDue, now, '该签', '早该签了')}${lastWords(standing)}`;
    case 'in-hand':
      return `${ofOwner(issue)}在办${dueWords(standing.finishDue, now, '办完', '到的期，超了')}${lastWords(standing)}`;
    case 'paused':
      return `先挂起${issue.resumeAt === null ? '' : `，${dayWords(issue.resumeAt)}接着办`}${lastWords(standing)}`;
    case 'whistled':
      return stageWords(issue, now);
    case 'awaiting-followup':
      return `办完了${lastWords(standing)}。${standing.own ? `好没好回「#${number} 解决了」或「#${number} 没解决」` : '等报的人说好没好'}`;
    case 'closed':
      return `${day(issue.closedAt, now)}办结了${standing.own ? `。没好的话回「重开 #${number}」和怎么了` : ''}`;
    case 'explained':
      return `暂时解决不了${lastWords(standing)}${standing.own ? `。有变化回「重开 #${number}」和怎么变了` : ''}`;
    case 'void':
      return '作废了';
    case 'merged':
      return `并入 #${issue.mergedInto} 了`;
  }
}

const ofOwner = ({ owner }: Issue): string => (owner === null ? '' : partyNames[owner]);
const day = (at: Instant | null, now: Instant): string => (at === null ? '' : momentWords(at, now));

const dueWords = (due: Instant | null, now: Instant, ahead: string, late: string): string =>
  due === null ? '' : due < now ? `，${momentWords(due, now)}${late}` : `，${momentWords(due, now)}前${ahead}`;

const lastWords = ({ discreet, lastWord, now }: Standing): string =>
  lastWord === null || lastWord.note === '' || discreet ? '' : `。${momentWords(lastWord.at, now)}说：${shortened(lastWord.note)}`;

const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);
