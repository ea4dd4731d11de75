/** Promises about a meeting: asking for topics, the notice, who comes, the reminder, and the day after one that nobody closed. */

import { parties } from '../../core/issue/vocabulary';
import type { Meeting } from '../../core/meeting/meeting';
import { type MeetingReminder, planMeeting } from '../../core/meeting/plan';
import { findMeeting } from '../../store/find-meeting';
import type { OnlyWhile } from '../../store/write-line';
import { noticeWords } from '../../wording/meeting-agenda';
import {
  confirmWords,
  noticedAloneWords,
  shortlyToConvenorWords,
  shortlyWords,
  tallyWords,
  topicsPleaseWords,
  unheldWords,
} from '../../wording/meeting-steps';
import { partyNames } from '../../wording/names';
import type { Keeper } from '../define-keeper';
import { gatherAgenda } from '../meeting/agenda';
import { applyToMeeting } from '../meeting/apply-to-meeting';
import { askWhetherComing } from '../meeting/attend';
import { endMeeting } from '../meeting/end';
import { askedOf, attendanceOf, excusedFrom, type MeetingScene, nextFacts, partiesComing, sceneOf } from '../meeting/facts';
import { type Occasion, tellGroup, tellPerson } from '../occasion';

export const keepMeetingPromise: Keeper = async (occasion, { number, promise, countsFrom }) => {
  const meeting = await findMeeting(occasion.transaction, occasion.compound, number);
  const planned = meeting === null ? [] : planMeeting(meeting, occasion.manners);
  const still = planned.find((one) => one.promise === promise && one.countsFrom === countsFrom);
  if (meeting === null || still === undefined || occasion.at >= still.until) return false;
  await keep(occasion, meeting, still);
  return true;
};

type Step = { readonly meeting: Meeting; readonly scene: MeetingScene; readonly once: Options };
type Options = { readonly unasked: true; readonly onlyWhile: OnlyWhile };

async function keep(occasion: Occasion, meeting: Meeting, { promise, until }: MeetingReminder): Promise<void> {
  const onlyWhile = { meeting: meeting.number, scheduledAt: meeting.scheduledAt, until };
  const step = { meeting, scene: await sceneOf(occasion, meeting), once: { unasked: true, onlyWhile } } as const;
  switch (promise) {
    case 'topics':
      return askForTopics(occasion, step);
    case 'notice':
      return notify(occasion, step);
    case 'confirm':
      return confirm(occasion, step);
    case 'remind':
      return remind(occasion, step);
    case 'lapse':
      return lapse(occasion, step);
  }
}

async function askForTopics(occasion: Occasion, { meeting, scene, once }: Step): Promise<void> {
  await applyToMeeting(occasion, meeting, { type: 'open-agenda', by: null, at: occasion.at });
  const { points } = await gatherAgenda(occasion);
  for (const { id } of askedOf(scene)) await tellPerson(occasion, id, topicsPleaseWords(scene.facts, points.length), once);
}

async function notify(occasion: Occasion, { meeting, scene, once }: Step): Promise<void> {
  await applyToMeeting(occasion, meeting, { type: 'notice', by: null, at: occasion.at });
  const agenda = await gatherAgenda(occasion);
  const issues = agenda.points.flatMap(({ issue }) => issue?.number ?? []);
  await tellGroup(occasion, noticeWords(scene.facts, agenda), { issues, onlyWhile: once.onlyWhile });
  for (const person of askedOf(scene)) {
    await askWhetherComing(occasion, meeting, person);
    await tellPerson(occasion, person.id, noticedAloneWords(scene.facts), once);
  }
}

/** The convenor gets the tally; a lead who has said is left in peace. */
async function confirm(occasion: Occasion, { meeting, scene, once }: Step): Promise<void> {
  const { convenor, leads, facts, officers } = scene;
  const said = [...meeting.coming, ...excusedFrom(meeting, scene)];
  for (const lead of leads.filter(({ id }) => id !== convenor?.id && !said.includes(id))) {
    await askWhetherComing(occasion, meeting, lead);
    await tellPerson(occasion, lead.id, confirmWords(facts), once);
  }
  if (convenor === null) return;
  const coming = partiesComing(meeting, officers);
  const empty = parties.filter((party) => !coming.includes(party)).map((party) => partyNames[party]);
  await tellPerson(occasion, convenor.id, tallyWords(facts, await attendanceOf(occasion, meeting, scene), empty), once);
}

async function remind(occasion: Occasion, { meeting, scene, once }: Step): Promise<void> {
  for (const { id } of askedOf(scene).filter((person) => !meeting.excused.includes(person.id))) {
    const words = id === scene.convenor?.id ? shortlyToConvenorWords : shortlyWords;
    await tellPerson(occasion, id, words(scene.facts), once);
  }
}

async function lapse(occasion: Occasion, { meeting, scene }: Step): Promise<void> {
  const outcome = await applyToMeeting(occasion, meeting, { type: 'lapse', by: null, at: occasion.at });
  if (!outcome.ok) return;
  if (outcome.value.meeting.state === 'held') return endMeeting(occasion, outcome.value.meeting, true);
  if (scene.convenor !== null)
    await tellPerson(occasion, scene.convenor.id, unheldWords(scene.facts, await nextFacts(occasion)), { unasked: true });
}
