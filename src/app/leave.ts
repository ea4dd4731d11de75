/** Somebody goes on leave, or is back: what is entered, who is told what they take over. */

import { whoseTurn } from '../core/roster/in-charge';
import { decideLeave, standInFor } from '../core/roster/leave';
import { type Officer, withHere } from '../core/roster/officer';
import { planLeave } from '../core/roster/plan-leave';
import { isConvenor } from '../core/roster/role';
import { overlaps, type Span } from '../core/roster/span';
import { accepted, type Result, refused } from '../kernel/result';
import { addLeave, endLeave, findDuties, findLeaves } from '../store/absences';
import { findOpenIssues } from '../store/find-issues';
import { findOfficers } from '../store/find-people';
import { findCompound, findCompoundsUnder } from '../store/know-compound';
import { saveReminders } from '../store/save-reminders';
import type { LeaveWords } from '../understanding/leave-words';
import { backWords, handOverWords, leaveRefusalWords, leaveWordsOf } from '../wording/leave';
import { rosterRefusalWords } from '../wording/roster-refusals';
import { whoIsCalled } from './called';
import { askAgain, missMeetings } from './meeting/on-leave';
import { type Occasion, type Spoken, tellGroup, tellPerson } from './occasion';

export async function goOnLeave(spoken: Spoken, { span, person: typed, deputy: named }: LeaveWords): Promise<string> {
  const { transaction, compound, speaker, at } = spoken;
  const officers = await findOfficers(transaction, compound, at);
  const person = typed === null ? officers.find(({ id }) => id === speaker.id) : await officerCalled(spoken, officers, typed);
  if (typeof person === 'string') return person;
  if (person === undefined) return leaveRefusalWords({ kind: 'no-post', name: speaker.name }, at);
  if (person.id !== speaker.id && !isConvenor(speaker)) return leaveRefusalWords({ kind: 'others-by-convenor' }, at);
  const deputy = named === null ? null : await officerCalled(spoken, officers, named);
  if (typeof deputy === 'string') return deputy;
  const leaves = await findLeaves(transaction, compound, at);
  const decision = decideLeave({ by: speaker, person, deputy, span, at }, officers, leaves);
  if (!decision.ok) return leaveRefusalWords(decision.refusal, at);
  return enter(spoken, person, deputy, span, officers);
}

async function enter(spoken: Spoken, person: Officer, deputy: Officer | null, span: Span, officers: readonly Officer[]): Promise<string> {
  const { transaction, compound, speaker, at, manners } = spoken;
  const deputyId = deputy?.id ?? null;
  const entered = { compound, person: person.id, deputy: deputyId, by: speaker.id, ...span, at };
  const number = await addLeave(transaction, entered);
  for (const other of await otherCompounds(spoken, person)) await addLeave(transaction, { ...entered, compound: other });
  await saveReminders(transaction, { kind: 'leave', compound, number }, planLeave(span, manners.quiet, at));
  const standIn = standInFor(officers, person, span.until, deputyId);
  if (span.from <= at && standIn !== null) await handOver(spoken, person, standIn, span, officers);
  const duty = (await findDuties(transaction, compound, at)).find((shift) => shift.person === person.id && overlaps(shift, span));
  const meeting = await missMeetings(spoken, person, span);
  const facts = { name: person.name, party: person.party, span, standIn: standIn?.name ?? null, duty: duty ?? null, meeting, at };
  return toldAround(spoken, leaveWordsOf(facts));
}

/** A secretary is away from all compounds of the community. */
async function otherCompounds({ transaction, compound }: Spoken, { roles }: Officer): Promise<readonly number[]> {
  const { community } = await findCompound(transaction, compound);
  if (community === null || !roles.includes('secretary')) return [];
  return (await findCompoundsUnder(transaction, community.id)).filter((id) => id !== compound);
}

/** Their open issues, by number, in one message to who stands in. */
export async function handOver(
  occasion: Occasion,
  person: Officer,
  standIn: Officer,
  span: Span,
  officers: readonly Officer[],
): Promise<void> {
  const issues = await turnsOf(occasion, person, officers);
  await tellPerson(occasion, standIn.id, handOverWords(person.name, span, issues, occasion.at), { issues, unasked: true });
}

/** Numbers of the issues that would be theirs if they were there, the oldest first. */
export async function turnsOf(
  { transaction, compound }: Occasion,
  person: Officer,
  officers: readonly Officer[],
): Promise<readonly number[]> {
  const there = withHere(officers, person.id);
  const owed = ['awaiting-receipt', 'in-hand', 'paused'];
  return (await findOpenIssues(transaction, compound))
    .filter((issue) => owed.includes(issue.state) && whoseTurn(there, issue)?.id === person.id)
    .map(({ number }) => number)
    .reverse();
}

/** @param typed whose leave is over; empty: the speaker's own. */
export async function comeBack(spoken: Spoken, typed: string): Promise<Result<string, string>> {
  const { transaction, compound, speaker, at } = spoken;
  const officers = await findOfficers(transaction, compound, at);
  const person = typed === '' ? officers.find(({ id }) => id === speaker.id) : await officerCalled(spoken, officers, typed);
  if (typeof person === 'string') return refused(person);
  const leave = (await findLeaves(transaction, compound, at)).find((one) => one.person === person?.id);
  if (person === undefined || leave === undefined)
    return refused(leaveRefusalWords({ kind: 'not-on-leave', name: person?.name ?? speaker.name }, at));
  if (person.id !== speaker.id && !isConvenor(speaker)) return refused(leaveRefusalWords({ kind: 'others-by-convenor' }, at));
  await endLeave(transaction, leave.id, at);
  await saveReminders(transaction, { kind: 'leave', compound, number: leave.id }, []);
  for (const other of await otherCompounds(spoken, person))
    for (const { id, person: whose } of await findLeaves(transaction, other, at))
      if (whose === person.id) await endLeave(transaction, id, at);
  const issues = await turnsOf(spoken, person, await findOfficers(transaction, compound, at));
  const meeting = await askAgain(spoken, person, leave);
  return accepted(await toldAround(spoken, backWords({ name: person.name, begun: leave.from <= at, issues, span: leave, meeting, at })));
}

/** An officer by name; a sentence where nobody, or several, or none of the three parties goes by it. */
async function officerCalled(spoken: Spoken, officers: readonly Officer[], typed: string): Promise<Officer | string> {
  const called = await whoIsCalled(spoken, typed);
  if (!called.ok) return rosterRefusalWords(called.refusal);
  const officer = officers.find(({ id }) => id === called.value.id);
  const answers = officer !== undefined && (officer.party !== null || isConvenor(officer));
  return answers ? officer : leaveRefusalWords({ kind: 'no-post', name: called.value.name }, spoken.at);
}

/** Who is away stands in the group, wherever it was typed. */
async function toldAround(spoken: Spoken, text: string): Promise<string> {
  if (spoken.room === null) await tellGroup(spoken, text);
  return text;
}
