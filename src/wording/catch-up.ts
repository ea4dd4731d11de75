/** 爬楼: what was missed, at most eight lines, each with its number. */

import type { CatchUpItem } from '../core/catch-up/pick';
import { timeOfDay } from '../kernel/civil';
import type { Instant } from '../kernel/instant';
import { households, subject } from './changes';
import { dayWords, momentWords } from './moment';
import { partyNames, stateNames } from './names';
import { departmentWords } from './whistle-steps';

const most = 8;

export type Since = { readonly at: Instant; readonly how: 'last-word' | 'asked' | 'never-heard' };
type Facts = {
  readonly items: readonly CatchUpItem[];
  readonly since: Since;
  readonly now: Instant;
  readonly shorten: (text: string) => string;
};

export function catchUpWords({ items, since, now, shorten }: Facts): string {
  const head = sinceWords(since, now);
  if (items.length === 0) return `${head}没有要您看的`;
  const lines = items.map((item) => lineWords(item, shorten));
  const shown = lines.length < most ? lines : lines.slice(0, most - 2);
  const more = lines.length > shown.length ? [`还有 ${lines.length - shown.length} 件，发「清单」或「查 #号」看`] : [];
  return [`${head} ${items.length} 件：`, ...shown, ...more].join('\n');
}

function sinceWords({ at, how }: Since, now: Instant): string {
  if (how === 'last-word') return `您上次说话（${momentWords(at, now)}）以来`;
  const moment = momentWords(at, now);
  return `${timeOfDay(at) === 0 ? moment.replace(/00:00$/, '') : moment}以来`;
}

function lineWords(item: CatchUpItem, shorten: (text: string) => string): string {
  const { issue, discreet, isNew } = item;
  const red = issue.severity === 'red' && issue.state !== 'closed' ? '🚨 ' : '';
  const head = discreet ? `#${issue.number} 一件不公开的事` : subject(issue);
  const fresh = isNew ? '新报的，' : '';
  const many = issue.supporters.length > 0 && !discreet ? `，已${households(issue)}户` : '';
  return `${red}${head}：${fresh}${newsWords(item, shorten)}${many}`;
}

function newsWords(item: CatchUpItem, shorten: (text: string) => string): string {
  const { issue, waits, overdue, own } = item;
  const { state, number } = issue;
  if (waits === 'decision') return `等您定归谁办，派单 #${number}`;
  if (waits === 'alert') return `等您这边回「收到 #${number}」`;
  if (waits === 'receipt') return `等您这边签收${overdue ? '，过点了' : ''}`;
  if (waits === 'word') return '到期了，等您这边一句进展';
  if (waits === 'answer') return `办完了，好没好回「#${number} 解决了」`;
  const owner = issue.owner === null ? '' : partyNames[issue.owner];
  switch (state) {
    case 'awaiting-dispatch':
      return '等召集人定归谁办';
    case 'awaiting-receipt':
      return `派给${owner}，还没签收${overdue ? '，过点了' : ''}`;
    case 'in-hand':
      return `${inHandWords(item, owner, shorten)}${overdue ? '，超期了' : ''}`;
    case 'paused':
      return `挂起到${issue.resumeAt === null ? '' : dayWords(issue.resumeAt)}`;
    case 'whistled':
      return `吹哨给${departmentWords(issue)}了`;
    case 'awaiting-followup':
      return '办完了，等报的人回音';
    case 'closed':
      return issue.followup === 'unanswered' ? '办结了，没等到回音' : `办结了，${own ? '有人' : '报的人'}说解决了`;
    default:
      return state === 'merged' ? `并入 #${issue.mergedInto} 了` : stateNames[state];
  }
}

function inHandWords({ discreet, news }: CatchUpItem, owner: string, shorten: (text: string) => string): string {
  switch (news?.type) {
    case 'progressed':
      return discreet || !news.words?.note ? `${owner}在办` : `${owner}说 ${shorten(news.words.note)}`;
    case 'disputed':
      return `报的人说没解决，${owner}接着办`;
    case 'reopened':
      return `重开了，${owner}接着办`;
    default:
      return `${owner}在办`;
  }
}
