/** What the convenor and the parties' leads are told alone before a meeting, and the convenor after one that nobody held. */

import { type AttendanceFacts, type MeetingFacts, meetingMoment, meetingName, peopleWords, plainMoment } from './meeting';
import { lengthWords } from './moment';

/** `moment` once with what moved it, later without. */
const head = (facts: MeetingFacts, moment: (facts: MeetingFacts) => string = plainMoment): string =>
  `${facts.compound}${meetingName(facts)} ${moment(facts)}`;
const howToAnswer = '能来回「参加」，来不了回「请假 原因」';

/** T-7. `points`: how many stand on the agenda by themselves. */
export const topicsPleaseWords = (facts: MeetingFacts, points: number): string =>
  `${head(facts, meetingMoment)}。要上会的事发「议题 …」${points === 0 ? '' : `；已列入 ${points} 件，发「议题」看`}`;

/** T-3. */
export const noticedAloneWords = (facts: MeetingFacts): string => `${head(facts)}，议程发群里了。${howToAnswer}`;

/** T-1, to a lead who has not said. */
export const confirmWords = (facts: MeetingFacts): string => `${head(facts)}，您能来吗？回「参加」，或「请假 原因」`;

/** T-1, to the convenor. `empty`: parties of which nobody has said that they come. */
export function tallyWords(facts: MeetingFacts, attendance: AttendanceFacts, empty: readonly string[]): string {
  const people = peopleWords(attendance);
  const gap = empty.length === 0 ? '，三方都有人来' : `，${empty.join('、')}还没人说来`;
  return [`${head(facts)}${gap}`, ...(people === '' ? [] : [people])].join('\n');
}

/** T-2h. */
export const shortlyWords = (facts: MeetingFacts): string => `${head(facts)}，还有${lengthWords(facts.at - facts.now)}。到了发「签到」`;
export const shortlyToConvenorWords = (facts: MeetingFacts): string =>
  `${head(facts)}，还有${lengthWords(facts.at - facts.now)}。到了请各方发「签到」，定下的发「决议 … 由物业 周五前」，开完发「散会」`;

/** The day after. `next` null: none is planned. */
export const unheldWords = (facts: MeetingFacts, next: MeetingFacts | null): string =>
  `${facts.compound}${plainMoment(facts)}的${meetingName(facts)}没人签到，也没散会，先记成没开。\n开过了补发「散会」；要补开就发「会议 下周四 19:30」${
    next === null ? '' : `；下次是${meetingMoment(next)}`
  }`;
