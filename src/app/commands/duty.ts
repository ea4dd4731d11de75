/** 值班: who is called first for a party, from when to when; and who is on duty now and next. */

import { parties } from '../../core/issue/vocabulary';
import { type Duty, decideCancelling, decideDuty } from '../../core/roster/duty';
import { callableOf } from '../../core/roster/in-charge';
import { anybody, isOfParty } from '../../core/roster/role';
import { isWithinSpan } from '../../core/roster/span';
import { addDuty, endDuties, findDuties, findLeaves } from '../../store/absences';
import { findNames, findOfficers } from '../../store/find-people';
import { type DutyWords, dutyWords } from '../../understanding/duty-words';
import { dutyByPartiesWords, dutyCancelledWords, dutyEnteredWords, dutyRefusalWords, onDutyWords } from '../../wording/duty';
import { type Call, defineCommand, Misused, NotMeant } from '../define-command';
import { officerCalled } from '../leave';
import { isAddressed } from '../meeting/near';
import { wordsOnly } from './typed';

type Typed = Call<{ rest: string }>;

export const duty = defineCommand({
  name: '值班',
  aliases: ['值班表', '排班'],
  everyday: true,
  summary: '排谁哪天值班；只发「值班」看现在是谁',
  examples: ['值班 本周 刘管家', '值班 周六周日 王强', '值班 取消 刘管家', '值班'],
  who: '看谁都可以；排班要本方的人或召集人',
  allow: anybody,
  args: wordsOnly,
  run: async (call) => {
    const words = dutyWords(call.args.rest, call.at, call.manners.quiet.to);
    if (words.kind === 'ask') return whoIsOn(call);
    if (isOfParty(call.speaker)) return words.kind === 'enter' ? enter(call, words) : cancel(call, words);
    if (isAddressed(call)) return dutyByPartiesWords();
    throw new NotMeant();
  },
});

async function enter(call: Typed, { name, spans }: DutyWords): Promise<string> {
  const { transaction, compound, at, speaker } = call;
  if (spans.length === 0) throw new Misused('写上哪天');
  if (name === null) throw new Misused('写上谁');
  const officers = await findOfficers(transaction, compound, at);
  const person = await officerCalled(call, officers, name);
  if (typeof person === 'string') return person;
  const duties = await findDuties(transaction, compound, at);
  const names = await findNames(
    transaction,
    duties.map((one) => one.person),
  );
  const known = { duties, leaves: await findLeaves(transaction, compound, at), nameOf: (id: number) => names.get(id) ?? '' };
  const decision = decideDuty(speaker, person, spans, at, known);
  if (!decision.ok) return dutyRefusalWords(decision.refusal, at);
  for (const span of spans) await addDuty(transaction, { compound, party: decision.value, person: person.id, by: speaker.id, ...span, at });
  return dutyEnteredWords(decision.value, person.name, spans, at);
}

async function cancel(call: Typed, { name, spans }: DutyWords): Promise<string> {
  const { transaction, compound, at, speaker } = call;
  if (name === null && spans.length === 0) throw new Misused('写上取消谁的、哪天的');
  const officers = await findOfficers(transaction, compound, at);
  const person = name === null ? null : await officerCalled(call, officers, name);
  if (typeof person === 'string') return person;
  const decision = decideCancelling(speaker, person?.id ?? null, spans, await findDuties(transaction, compound, at));
  if (!decision.ok) return dutyRefusalWords(decision.refusal, at);
  const names = await findNames(
    transaction,
    decision.value.map((one) => one.duty.person),
  );
  await endDuties(
    transaction,
    decision.value.map((one) => one.duty.id),
    at,
  );
  for (const { duty: before, left } of decision.value)
    for (const span of left)
      await addDuty(transaction, { compound, party: before.party, person: before.person, by: speaker.id, ...span, at });
  return dutyCancelledWords(
    decision.value.flatMap((one) => one.off.map((span) => ({ party: one.duty.party, name: names.get(one.duty.person) ?? '', span }))),
    at,
  );
}

async function whoIsOn({ transaction, compound, at }: Typed): Promise<string> {
  const officers = await findOfficers(transaction, compound, at);
  const duties = await findDuties(transaction, compound, at);
  const names = await findNames(
    transaction,
    duties.map(({ person }) => person),
  );
  const nameOf = (one: Duty): string => names.get(one.person) ?? '';
  const facts = parties.map((party) => {
    const own = duties.filter((one) => one.party === party);
    const now = own.find((one) => isWithinSpan(at, one));
    const next = own.find((one) => one.from > at);
    return {
      party,
      now: now === undefined ? null : { name: nameOf(now), until: now.until },
      next: next === undefined ? null : { name: nameOf(next), from: next.from },
      lead: callableOf(officers, party)[0]?.name ?? null,
    };
  });
  return onDutyWords(facts, at);
}
