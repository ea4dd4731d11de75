/** Duty is entered or cancelled, for as many people as one line names: all of it, or nothing and why. */

import type { Party } from '../core/issue/vocabulary';
import { type Cancelled, type DutyRefusal, decideCancelling, decideDuty } from '../core/roster/duty';
import type { Officer } from '../core/roster/officer';
import type { Span } from '../core/roster/span';
import { accepted, type Result, refused } from '../kernel/result';
import { addDuty, endDuties, findDuties, findLeaves } from '../store/absences';
import { findNames, findOfficers } from '../store/find-people';
import { apartIn, isOneself, type Shift } from '../understanding/duty-words';
import { dutyCancelledWords, dutyEnteredWords, dutyRefusalWords } from '../wording/duty';
import { rosterRefusalWords } from '../wording/roster-refusals';
import { whoIsCalled } from './called';
import type { Spoken } from './occasion';

/** `refusal` null: a name is nobody's, or several people's. */
export type NotEntered = { readonly text: string; readonly refusal: DutyRefusal | null };

/** Who is to be on duty when: decided, and not entered yet. */
export type Placed = { readonly people: readonly (Officer & { readonly party: Party })[]; readonly spans: readonly Span[] };

export async function decideShifts(spoken: Spoken, shifts: readonly Shift[]): Promise<Result<readonly Placed[], NotEntered>> {
  const { transaction, compound, at, speaker } = spoken;
  const meant = await meantBy(spoken, shifts);
  if (!meant.ok) return meant;
  const known = { ...(await dutiesOf(spoken)), leaves: await findLeaves(transaction, compound, at) };
  const placed: Placed[] = [];
  for (const { people, spans } of meant.value) {
    const sided = [];
    for (const person of people) {
      const decision = decideDuty(speaker, person, spans, at, known);
      if (!decision.ok) return notEntered(spoken, decision.refusal);
      sided.push({ ...person, party: decision.value });
    }
    placed.push({ people: sided, spans });
  }
  return accepted(placed);
}

export async function enterShifts({ transaction, compound, speaker, at }: Spoken, placed: readonly Placed[]): Promise<string> {
  for (const { people, spans } of placed)
    for (const { id, party } of people)
      for (const span of spans) await addDuty(transaction, { compound, party, person: id, by: speaker.id, ...span, at });
  return dutyEnteredWords(placed, at);
}

export async function cancelDuty(spoken: Spoken, shifts: readonly Shift[]): Promise<Result<string, NotEntered>> {
  const meant = await meantBy(spoken, shifts);
  if (!meant.ok) return meant;
  const { duties, nameOf } = await dutiesOf(spoken);
  const cancelled: Cancelled[] = [];
  for (const [person, spans] of spansByPerson(meant.value)) {
    const decision = decideCancelling(spoken.speaker, person, spans, duties);
    if (!decision.ok) return notEntered(spoken, decision.refusal);
    cancelled.push(...decision.value);
  }
  await writeCancelled(spoken, cancelled);
  const off = cancelled.flatMap((one) => one.off.map((span) => ({ party: one.duty.party, name: nameOf(one.duty.person), span })));
  return accepted(dutyCancelledWords(off, spoken.at));
}

async function writeCancelled({ transaction, compound, speaker, at }: Spoken, cancelled: readonly Cancelled[]): Promise<void> {
  const ended = cancelled.map(({ duty }) => duty.id);
  await endDuties(transaction, ended, at);
  for (const { duty, left } of cancelled)
    for (const span of left) await addDuty(transaction, { compound, party: duty.party, person: duty.person, by: speaker.id, ...span, at });
}

type Meant = { readonly people: readonly Officer[]; readonly spans: readonly Span[] };

/** Null: nobody was named. No spans: all that they have. */
function spansByPerson(meant: readonly Meant[]): ReadonlyMap<number | null, readonly Span[]> {
  const byPerson = new Map<number | null, readonly Span[]>();
  for (const { people, spans } of meant)
    for (const id of people.length === 0 ? [null] : people.map((person) => person.id)) {
      const before = byPerson.get(id);
      byPerson.set(id, before?.length === 0 || spans.length === 0 ? [] : [...(before ?? []), ...spans]);
    }
  return byPerson;
}

async function dutiesOf({ transaction, compound, at }: Spoken) {
  const duties = await findDuties(transaction, compound, at);
  const names = await findNames(
    transaction,
    duties.map(({ person }) => person),
  );
  return { duties, nameOf: (id: number): string => names.get(id) ?? '' };
}

async function meantBy(spoken: Spoken, shifts: readonly Shift[]): Promise<Result<readonly Meant[], NotEntered>> {
  const officers = await findOfficers(spoken.transaction, spoken.compound, spoken.at);
  const meant: Meant[] = [];
  for (const { names, spans } of shifts) {
    const people: Officer[] = [];
    for (const name of names) {
      const called = await calledBy(spoken, officers, name);
      if (!called.ok) return called;
      people.push(...called.value);
    }
    meant.push({ people: [...new Set(people)], spans });
  }
  return accepted(meant);
}

/** As it was written, else one by one. */
async function calledBy(spoken: Spoken, officers: readonly Officer[], typed: string): Promise<Result<readonly Officer[], NotEntered>> {
  const whole = await officerBy(spoken, officers, typed);
  const parts = apartIn(typed);
  if (whole.ok || parts.length < 2) return whole.ok ? accepted([whole.value]) : whole;
  const people: Officer[] = [];
  for (const part of parts) {
    const one = await officerBy(spoken, officers, part);
    if (!one.ok) return one;
    people.push(one.value);
  }
  return accepted(people);
}

async function officerBy(spoken: Spoken, officers: readonly Officer[], typed: string): Promise<Result<Officer, NotEntered>> {
  const called = isOneself(typed) ? accepted(spoken.speaker) : await whoIsCalled(spoken, typed);
  if (!called.ok) return refused({ text: rosterRefusalWords(called.refusal), refusal: null });
  const officer = officers.find(({ id }) => id === called.value.id);
  return officer === undefined ? notEntered(spoken, { kind: 'no-party', name: called.value.name }) : accepted(officer);
}

const notEntered = ({ at }: Spoken, refusal: DutyRefusal): Result<never, NotEntered> =>
  refused({ text: dutyRefusalWords(refusal, at), refusal });
