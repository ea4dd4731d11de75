/** Duty: who is on now and next, what was entered or cancelled; and why it cannot be entered so. */

import type { Party } from '../core/issue/vocabulary';
import type { DutyRefusal } from '../core/roster/duty';
import type { Span } from '../core/roster/span';
import type { Instant } from '../kernel/instant';
import { timeWords } from './moment';
import { partyNames } from './names';
import { dayName, daysWords, shiftWords } from './span';

type Person = { readonly party: Party; readonly name: string };
/** Everybody of it is on duty in every one of its spans. */
type Entered = { readonly people: readonly Person[]; readonly spans: readonly Span[] };

/** One shift in one line; several below one another, six lines at most. */
export function dutyEnteredWords(entered: readonly Entered[], at: Instant): string {
  const sides = [...new Set(entered.flatMap(({ people }) => people.map(({ party }) => party)))];
  const [side] = sides.length === 1 ? sides : [];
  const named = ({ party, name }: Person): string => (side === undefined ? `${partyNames[party]}${name}` : name);
  const lines = entered.map(
    ({ people, spans }) => `${people.map(named).join('、')} ${spans.map((span) => shiftWords(span, at)).join('、')}`,
  );
  const head = `${side === undefined ? '' : partyNames[side]}值班记下了：`;
  if (lines.length === 1) return `${head}${lines[0]}`;
  return [head, ...(lines.length > 5 ? [...lines.slice(0, 4), `等${lines.length}班`] : lines)].join('\n');
}

export const dutyCancelledWords = (
  cancelled: readonly { readonly party: Party; readonly name: string; readonly span: Span }[],
  at: Instant,
): string =>
  `值班取消了：${cancelled
    .slice(0, 4)
    .map(({ party, name, span }) => `${partyNames[party]}${name} ${shiftWords(span, at)}`)
    .join('、')}${cancelled.length > 4 ? `等${cancelled.length}班` : ''}`;

export type OnDutyFacts = {
  readonly party: Party;
  /** `until`: when the first of them goes. */
  readonly now: { readonly names: readonly string[]; readonly until: Instant } | null;
  readonly next: { readonly names: readonly string[]; readonly from: Instant } | null;
  /** Who is called where nobody is on duty; null: nobody. */
  readonly lead: string | null;
};

/** A line a party. */
export const onDutyWords = (facts: readonly OnDutyFacts[], at: Instant): string => facts.map((one) => lineOf(one, at)).join('\n');

function lineOf({ party, now, next, lead }: OnDutyFacts, at: Instant): string {
  const who =
    now !== null
      ? `${now.names.join('、')}值班到${dayName(now.until, at)}${timeWords(now.until)}`
      : lead === null
        ? '没排班，名册上也没有人'
        : `没排班，找${lead}`;
  const then = next === null ? '' : `；${dayName(next.from, at)}${timeWords(next.from)}起${next.names.join('、')}`;
  return `${partyNames[party]}：${who}${then}`;
}

export const dutyByPartiesWords = (): string => '排班要本方的人或召集人来发。看谁值班只发「值班」';

/** `every-week`: 每周六; `unpaired`: who is meant for when. */
export const dutyUnclearWords = (why: 'every-week' | 'unpaired'): string =>
  why === 'every-week'
    ? '每周的班还排不了，请写哪几天，比如「值班 本周六、下周六 名字」'
    : '谁值哪天没看懂，一天一天写，比如「值班 周六 名字、名字 周日 名字」';

type Words = { readonly [Kind in DutyRefusal['kind']]: (refusal: Extract<DutyRefusal, { kind: Kind }>, at: Instant) => string };

const words: Words = {
  'duty-past': () => '这个时候过了。写今天以后的，比如「值班 今晚 名字」',
  'no-party': ({ name }) => `名册里三方没有${name}，排不了班。三方有谁发「名册」看`,
  'other-partys-duty': ({ name, party }) => `${name}是${partyNames[party]}的，${partyNames[party]}的班由${partyNames[party]}或召集人来排`,
  'duty-overlaps': ({ name, party, span }, at) =>
    `${partyNames[party]} ${shiftWords(span, at)}已经排了${name}。要换先发「值班 取消 ${name}」`,
  'away-then': ({ name, span }, at) => `${name} ${daysWords(span, at)}请假，值不了。换个人再发`,
  'no-such-duty': () => '没有这样的班。看排了谁发「值班」',
};

export const dutyRefusalWords = (refusal: DutyRefusal, at: Instant): string =>
  (words[refusal.kind] as (refusal: DutyRefusal, at: Instant) => string)(refusal, at);
