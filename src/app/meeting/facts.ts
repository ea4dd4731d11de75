/** What the words about a meeting need to know: when and why then, who is asked, who has said what, which one is next. */

import { officialHolidayOn } from '../../core/calendar/official-holiday';
import { type Party, parties } from '../../core/issue/vocabulary';
import { askedToMeeting } from '../../core/meeting/asked';
import type { Meeting } from '../../core/meeting/meeting';
import { metOn } from '../../core/meeting/rule';
import { convenorOf } from '../../core/roster/in-charge';
import type { Speaker } from '../../core/roster/role';
import { civilDay } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import { findLiveMeetings } from '../../store/find-meeting';
import { findNames, findOfficers } from '../../store/find-people';
import { compoundName } from '../../store/know-compound';
import type { AttendanceFacts, MeetingFacts } from '../../wording/meeting';
import type { Occasion } from '../occasion';

export type MeetingScene = {
  readonly facts: MeetingFacts;
  readonly officers: readonly Speaker[];
  readonly convenor: Speaker | null;
  /** The leads of the three parties, or who stands in for them at its hour. */
  readonly leads: readonly Speaker[];
  /** Who would be asked and is on leave at its hour. */
  readonly away: readonly Speaker[];
};

export async function sceneOf({ transaction, compound, at }: Occasion, meeting: Meeting): Promise<MeetingScene> {
  const officers = await findOfficers(transaction, compound, at);
  return {
    facts: meetingFacts(meeting, await compoundName(transaction, compound), at),
    officers,
    convenor: convenorOf(officers),
    ...askedToMeeting(await findOfficers(transaction, compound, meeting.at), meeting.coming),
  };
}

function meetingFacts({ at, ruleDay, kind }: Meeting, compound: string, now: Instant): MeetingFacts {
  const day = civilDay(at);
  const holiday = ruleDay === null || ruleDay === day || metOn(ruleDay) !== day ? null : officialHolidayOn(ruleDay);
  return {
    compound,
    at,
    now,
    urgent: kind === 'urgent',
    holiday: holiday === null || ruleDay === null ? null : { day: ruleDay, name: holiday.name },
    off: officialHolidayOn(day) !== null,
  };
}

/** The earliest that is not over; null where none is planned. */
export async function nextFacts({ transaction, compound, at }: Occasion): Promise<MeetingFacts | null> {
  const [next] = await findLiveMeetings(transaction, compound);
  return next === undefined ? null : meetingFacts(next, await compoundName(transaction, compound), at);
}

/** The convenor and the leads who are not on leave then; one letter a person, whatever posts they hold. */
export const askedOf = ({ convenor, leads, away }: MeetingScene): readonly Speaker[] =>
  [...new Map([...(convenor === null ? [] : [convenor]), ...leads].map((one) => [one.id, one])).values()].filter(
    ({ id }) => !away.some((one) => one.id === id),
  );

/** Who has said that they do not come, and who is on leave then. */
export const excusedFrom = ({ excused }: Meeting, { away }: MeetingScene): readonly number[] => [
  ...new Set([...excused, ...away.map(({ id }) => id)]),
];

export async function attendanceOf({ transaction }: Occasion, meeting: Meeting, scene: MeetingScene): Promise<AttendanceFacts> {
  const { coming } = meeting;
  const excused = excusedFrom(meeting, scene);
  const names = await findNames(transaction, [...coming, ...excused]);
  const named = (people: readonly number[]): readonly string[] => people.flatMap((person) => names.get(person) ?? []);
  const silent = scene.leads.filter(({ id }) => id !== scene.convenor?.id && !coming.includes(id) && !excused.includes(id));
  return { coming: named(coming), excused: named(excused), silent: silent.map(({ name }) => name) };
}

/** Parties of which somebody has said that they come. */
export const partiesComing = ({ coming }: Meeting, officers: readonly Speaker[]): readonly Party[] =>
  parties.filter((party) => officers.some((officer) => officer.party === party && coming.includes(officer.id)));
