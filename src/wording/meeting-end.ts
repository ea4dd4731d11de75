/** What a meeting resolved, and how it ended: who was there, whether all three parties were, what is whose and until when. */

import type { Issue } from '../core/issue/issue';
import type { Party } from '../core/issue/vocabulary';
import type { Instant } from '../kernel/instant';
import { subject } from './changes';
import { type MeetingFacts, meetingMoment, meetingName, plainMoment } from './meeting';
import { fullMomentWords } from './moment';
import { partyNames } from './names';

const parties = Object.keys(partyNames) as readonly Party[];

/** Where the basis of a joint decision is named. */
const basis = '民法典第278条';

export type ResolvedFacts = {
  readonly issue: Issue;
  readonly joint: boolean;
  readonly lead: string | null;
  readonly due: Instant | null;
  readonly now: Instant;
  /** The party that was named, where the matter goes to the committee all the same. */
  readonly instead: Party | null;
};

export function resolvedWords({ issue, joint, lead, due, now, instead }: ResolvedFacts): string {
  const { number, owner } = issue;
  const until = due === null ? '' : `${fullMomentWords(due, now)}前办完`;
  const head = `决议 ${subject(issue)}`;
  if (owner === null) return `${head}${until === '' ? '' : `，${until}`}。归谁办还没定，发「派单 #${number} 网格/物业/业委会」`;
  const receipt = issue.state === 'awaiting-receipt' ? '请签收' : '';
  const line = `${head} → ${partyNames[owner]} ${lead === null ? '' : `@${lead} `}${[receipt, until].filter((part) => part !== '').join('，')}`;
  if (!joint) return line;
  return `${line}\n#${number} 按${basis}还要业主表决，由业委会组织${instead === null ? '' : `，没派${partyNames[instead]}`}`;
}

/** In an issue's title. */
export const jointTitle = (title: string): string => `${title}（须业主共同决定）`;

export type SummaryFacts = {
  readonly facts: MeetingFacts;
  readonly present: ReadonlyMap<Party | 'others', readonly string[]>;
  readonly resolved: readonly { readonly issue: Issue; readonly due: Instant | null }[];
  readonly next: MeetingFacts | null;
  /** Nobody said 散会: the bot closed it the day after. */
  readonly byItself: boolean;
};

/** Lines of resolutions, when all fit. */
const most = 4;

export function summaryWords({ facts, present, resolved, next, byItself }: SummaryFacts): string {
  const absent = parties.filter((party) => !present.has(party)).map((party) => partyNames[party]);
  const quorum = absent.length === 0 ? '三方到齐' : `没到齐，缺${absent.join('、')}`;
  const shown = resolved.length > most ? resolved.slice(0, most - 1) : resolved;
  const rest = resolved.slice(shown.length).map(({ issue }) => `#${issue.number}`);
  const head = byItself ? `${plainMoment(facts)}的${meetingName(facts)}没人说散会，按开完记` : `${meetingName(facts)}散会`;
  return [
    `${head}，${quorum}，决议${resolved.length}件${next === null ? '' : `。下次${meetingMoment(next)}`}`,
    presentLine(present),
    ...shown.map(({ issue, due }) => resolvedLine(issue, due, facts.now)),
    ...(rest.length > 0 ? [`还有 ${rest.join('、')}`] : []),
  ].join('\n');
}

function presentLine(present: SummaryFacts['present']): string {
  if (present.size === 0) return '没人签到，谁来了没有记录';
  const groups = [...parties, 'others' as const].flatMap((party) => {
    const names = present.get(party);
    return names === undefined ? [] : [`${party === 'others' ? '另有' : partyNames[party]} ${names.join('、')}`];
  });
  return `到会：${groups.join('；')}`;
}

function resolvedLine(issue: Issue, due: Instant | null, now: Instant): string {
  const owner = issue.owner === null ? '待派' : partyNames[issue.owner];
  return `${subject(issue)} → ${owner}${due === null ? '' : `，${fullMomentWords(due, now)}前`}`;
}

export const duePassedWords = (): string => '期限要在以后，比如「决议 东门换门禁 由物业 下周五前」';
export const nothingResolvedWords = (): string => '定了什么没写，比如「决议 东门换门禁 由物业 下周五前」';
