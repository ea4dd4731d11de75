/** The agenda of a joint meeting: each point with the reason why it is there; at most eight lines, none about a private matter by name. */

import type { Issue } from '../core/issue/issue';
import type { AgendaPoint, AgendaReason, Topic, TopicSource } from '../core/meeting/agenda';
import type { Instant } from '../kernel/instant';
import { subject } from './changes';
import { type MeetingFacts, meetingMoment, meetingName, plainMoment } from './meeting';
import { lengthWords } from './moment';
import { partyNames, stateNames } from './names';

/** `done`: of the last meeting's resolutions, those that are. */
export type AgendaFacts = { readonly points: readonly AgendaPoint[]; readonly done: readonly Issue[]; readonly now: Instant };

/** Lines of points beside the heading, when all fit. */
const most = 7;

/** T-3, to the group. */
export function noticeWords(facts: MeetingFacts, agenda: AgendaFacts): string {
  const lines = agendaLines(agenda, most - 1);
  const what = lines.length === 0 ? ['议程还空着，要上会的事发「议题 …」'] : lines;
  return [
    `${meetingName(facts)} ${meetingMoment(facts)}，议程：`,
    ...what,
    '能来回「参加」，来不了回「请假 原因」；加议题发「议题 …」',
  ].join('\n');
}

/** 议题: what stands on the agenda now. `facts` null: no meeting is planned. */
export function agendaWords(facts: MeetingFacts | null, agenda: AgendaFacts): string {
  const lines = agendaLines(agenda, most);
  const when = facts === null ? '下次联席会议（还没定时间）' : `${plainMoment(facts)}${meetingName(facts)}`;
  return lines.length === 0 ? `${when}还没有议题。要上会的事发「议题 …」` : [`${when}议程：`, ...lines].join('\n');
}

function agendaLines({ points, done, now }: AgendaFacts, room: number): readonly string[] {
  const finished = done.length === 0 ? [] : [`上次决议办好 ${done.length} 件：${done.map(({ number }) => `#${number}`).join('、')}`];
  const lines = points.map((point) => pointLine(point, now));
  const left = room - finished.length;
  if (lines.length <= left) return [...finished, ...lines];
  const shown = left - 1;
  const more = points.slice(shown).map(({ issue, reasons: [first] }) => (issue === null ? topicName(first) : `#${issue.number}`));
  return [...finished, ...lines.slice(0, shown), `还有 ${more.length} 件：${more.join('、')}`];
}

const topicName = (reason: AgendaReason): string => (reason.kind === 'topic' ? `议题${reason.topic.number}` : '');

function pointLine({ issue, discreet, reasons }: AgendaPoint, now: Instant): string {
  const [first] = reasons;
  if (issue === null) return first.kind === 'topic' ? topicLine(first.topic) : '';
  if (discreet) return `#${issue.number} 一件不公开的事，召集人在会上说`;
  return `${subject(issue)}：${reasonsWords(issue, reasons, now)}`;
}

const sources: Readonly<Record<TopicSource, string>> = { ...partyNames, convenor: '召集人', resident: '居民' };

const topicLine = (topic: Topic): string =>
  topic.private
    ? `议题${topic.number} 一件不公开的事，召集人在会上说`
    : `议题${topic.number} ${topic.text ?? '（内容已删除）'}（${sources[topic.from]}提）`;

function reasonsWords(issue: Issue, reasons: readonly AgendaReason[], now: Instant): string {
  const late = reasons.some(({ kind }) => kind === 'overdue');
  return reasons.map((reason) => reasonWords(reason, issue, late, now)).join('，');
}

/** `late`: how late it is is told beside, and tells the state with it. */
function reasonWords(reason: AgendaReason, issue: Issue, late: boolean, now: Instant): string {
  switch (reason.kind) {
    case 'resolution':
      return `上次决议，${issue.owner === null ? '' : partyNames[issue.owner]}${late ? '' : stateNames[issue.state]}`;
    case 'topic':
      return `${sources[reason.topic.from]}提（议题${reason.topic.number}）`;
    case 'overdue':
      return issue.state === 'awaiting-receipt' ? `超${lengthWords(now - reason.since)}没签收` : `超期${lengthWords(now - reason.since)}`;
    case 'handed-back':
      return `退单${reason.times}次`;
    case 'between-parties':
      return `${reason.between.map((party) => partyNames[party]).join('、')}之间转过`;
    case 'whistle-returned':
      return `${reason.by}退哨`;
    case 'recurrence':
      return `第${reason.count}次了`;
    case 'supporters':
      return `已${reason.households}户反映`;
  }
}

export const topicAddedWords = (number: number, facts: MeetingFacts | null): string =>
  `议题${number} 记下了，${facts === null ? '定了会就上议程' : `上${plainMoment(facts)}的会`}。不要了发「议题 删 ${number}」`;
export const privateTopicAddedWords = (number: number): string => `议题${number} 记下了。不便公开，群里只写有这一件，召集人在会上说`;
/** To the convenor alone. */
export const privateTopicWords = (compound: string, number: number, name: string, text: string): string =>
  `${compound} ${name}提了议题${number}，不便公开，群里没写内容：${text}`;
export const topicKnownWords = (number: number): string => `已经有了，是议题${number}`;
export const topicRemovedWords = (number: number): string => `议题${number} 删了`;
export const noSuchTopicWords = (number: number): string => `没有议题${number}。有哪些发「议题」看`;
export const notYourTopicWords = (number: number): string => `议题${number} 要提的人或召集人来删`;
export const noSuchIssueForTopicWords = (number: number): string => `没有 #${number}，议题没加。在办的发「清单」看`;
