/** 值班: who is called first for a party, from when to when; and who is on duty now and next. */

import { parties } from '../../core/issue/vocabulary';
import type { Duty } from '../../core/roster/duty';
import { callableOf } from '../../core/roster/in-charge';
import { anybody, isOfParty } from '../../core/roster/role';
import { isWithinSpan } from '../../core/roster/span';
import { findDuties } from '../../store/absences';
import { findNames, findOfficers } from '../../store/find-people';
import { dutyWords, type Shift } from '../../understanding/duty-words';
import { dutyByPartiesWords, dutyUnclearWords, onDutyWords } from '../../wording/duty';
import { type Call, defineCommand, Misused, NotMeant } from '../define-command';
import { cancelDuty, decideShifts, enterShifts } from '../duty';
import { isAddressed } from '../meeting/near';
import { wordsOnly } from './typed';

type Typed = Call<{ rest: string }>;

export const duty = defineCommand({
  name: '值班',
  aliases: ['值班表', '排班'],
  everyday: true,
  summary: '排谁哪天值班，几个人一行写得下；只发「值班」看现在是谁',
  examples: ['值班 本周 刘管家', '值班 周六周日 王强', '值班 周六 刘管家、王强', '值班 取消 刘管家', '值班'],
  who: '看谁都可以；排班要本方的人或召集人',
  allow: anybody,
  args: wordsOnly,
  run: async (call) => {
    const words = dutyWords(call.args.rest, call.at, call.manners.quiet.to);
    if (words.kind === 'ask') return whoIsOn(call);
    if (!isOfParty(call.speaker)) {
      if (isAddressed(call)) return dutyByPartiesWords();
      throw new NotMeant();
    }
    if (words.kind === 'unclear') return dutyUnclearWords(words.why);
    return words.kind === 'enter' ? enter(call, words.shifts) : cancel(call, words.shifts);
  },
});

async function enter(call: Typed, shifts: readonly Shift[]): Promise<string> {
  if (shifts.some(({ spans }) => spans.length === 0)) throw new Misused('写上哪天');
  if (shifts.some(({ names }) => names.length === 0)) throw new Misused('写上谁');
  const placed = await decideShifts(call, shifts);
  return placed.ok ? enterShifts(call, placed.value) : placed.refusal.text;
}

async function cancel(call: Typed, shifts: readonly Shift[]): Promise<string> {
  if (shifts.every(({ names, spans }) => names.length === 0 && spans.length === 0)) throw new Misused('写上取消谁的、哪天的');
  const outcome = await cancelDuty(call, shifts);
  return outcome.ok ? outcome.value : outcome.refusal.text;
}

async function whoIsOn({ transaction, compound, at }: Typed): Promise<string> {
  const officers = await findOfficers(transaction, compound, at);
  const duties = await findDuties(transaction, compound, at);
  const names = await findNames(
    transaction,
    duties.map(({ person }) => person),
  );
  const namesOf = (some: readonly Duty[]): readonly string[] => [...new Set(some.map(({ person }) => names.get(person) ?? ''))];
  const facts = parties.map((party) => {
    const own = duties.filter((one) => one.party === party);
    const now = own.filter((one) => isWithinSpan(at, one)).sort((one, other) => one.until - other.until);
    const [next] = own.filter((one) => one.from > at);
    return {
      party,
      now: now[0] === undefined ? null : { names: namesOf(now), until: now[0].until },
      next: next === undefined ? null : { names: namesOf(own.filter(({ from }) => from === next.from)), from: next.from },
      lead: callableOf(officers, party)[0]?.name ?? null,
    };
  });
  return onDutyWords(facts, at);
}
