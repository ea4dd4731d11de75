/** What the bot says where nothing can be done with a meeting: the reason, then what to type instead. */

import type { MeetingRefusal } from '../core/meeting/decide';
import type { Instant } from '../kernel/instant';
import { fullMomentWords, timeWords } from './moment';

type Words = { readonly [Kind in MeetingRefusal['kind']]: (refusal: Extract<MeetingRefusal, { kind: Kind }>, now: Instant) => string };

const ended: Readonly<Record<string, string>> = { held: '已经散了', unheld: '没开成', cancelled: '取消了' };

const words: Words = {
  'no-meeting': () => '还没定联席会议。召集人发「会议 每月第一个周三 19:30」定期开，或「会议 11月28号19:30」开一次',
  'meeting-over': ({ meeting }, now) =>
    `${fullMomentWords(meeting.at, now)}的联席会议${ended[meeting.state] ?? '过去了'}。下次的发「会议」看`,
  'meeting-running': () => '会正在开，不能改也不能取消。开完发「散会」',
  'meeting-ahead': ({ meeting, from }, now) => `联席会议${fullMomentWords(meeting.at, now)}开，${timeWords(from)}起可以签到、记决议`,
  'same-instant': ({ meeting }, now) => `本来就是${fullMomentWords(meeting.at, now)}，没改动`,
  'instant-passed': () => '会要定在以后，比如「会议 改到 下周四 19:30」',
};

export const meetingRefusalWords = (refusal: MeetingRefusal, now: Instant): string =>
  (words[refusal.kind] as (refusal: MeetingRefusal, now: Instant) => string)(refusal, now);
