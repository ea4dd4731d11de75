/** 谁没回: whom an answer is awaited from, a line a person; to the convenor alone, or to each about what is theirs. */

import type { Silence } from '../core/silence/silence';
import type { Instant } from '../kernel/instant';
import { subject } from './changes';
import { lengthWords } from './moment';
import { ofParty, partyNames } from './names';

/** Lines of one answer, its heading among them. */
const most = 6;
/** Matters named on one line. */
const mostNamed = 4;

const what: Readonly<Record<Silence['what'], string>> = {
  alert: '通报没应',
  dispatch: '没派',
  receipt: '没签收',
  work: '到期没回话',
  followup: '没回访',
};

/** `hidden`: numbers of those that the group may not read of. */
type Facts = {
  readonly hidden: ReadonlySet<number>;
  readonly silences: readonly Silence[];
  readonly names: ReadonlyMap<number, string>;
  readonly now: Instant;
};

/** To the convenor, alone: who, what, how long. */
export function silenceWords({ silences, names, hidden, now }: Facts): string {
  if (silences.length === 0) return nobodySilentWords();
  const people = groupedByPerson(silences, hidden);
  const lines = people.map((own) => `${whoWords(own, names, hidden)}：${ownWords(own, now)}`);
  const shown = lines.length < most ? lines : lines.slice(0, most - 2);
  const left = people.slice(shown.length).flat();
  const more = left.length === 0 ? [] : [`还有 ${left.length} 件：${numbers(left)}`];
  return [`还没回的 ${silences.length} 件：`, ...shown, ...more].join('\n');
}

function groupedByPerson(silences: readonly Silence[], hidden: Facts['hidden']): readonly (readonly Silence[])[] {
  const people = new Map<string, Silence[]>();
  for (const silence of silences) {
    const key = isNameless(silence, hidden) ? `#${silence.issue.number}` : `${silence.party}/${silence.person}`;
    people.set(key, [...(people.get(key) ?? []), silence]);
  }
  return [...people.values()];
}

/** Who told of a private matter is named nowhere. */
const isNameless = ({ what: kind, issue }: Silence, hidden: Facts['hidden']): boolean => kind === 'followup' && hidden.has(issue.number);

function whoWords([first]: readonly Silence[], names: Facts['names'], hidden: Facts['hidden']): string {
  if (first === undefined) return '';
  if (isNameless(first, hidden)) return '报的人';
  const name = first.person === null ? null : (names.get(first.person) ?? null);
  if (first.what === 'dispatch') return `召集人${name ?? ''}`;
  if (first.party === null) return name ?? '报的人';
  if (name === null) return `${partyNames[first.party]}（名册上没有人）`;
  return name.includes(partyNames[first.party]) ? name : ofParty(first.party, name);
}

const ownWords = (own: readonly Silence[], now: Instant): string => {
  const named = own.slice(0, mostNamed).map((one) => `#${one.issue.number} ${what[one.what]}（${lengthWords(now - one.since)}）`);
  return `${named.join('、')}${own.length > mostNamed ? ` 等${own.length}件` : ''}`;
};

const numbers = (silences: readonly Silence[]): string => [...new Set(silences.map(({ issue }) => `#${issue.number}`))].join('、');

/** To everybody else: what is awaited from them. */
export function ownSilenceWords({ silences, now }: Pick<Facts, 'silences' | 'now'>): string {
  if (silences.length === 0) return '您这边都回了';
  const lines = silences.map((one) => `${subject(one.issue)} ${what[one.what]}，${lengthWords(now - one.since)}了`);
  const shown = lines.length < most ? lines : lines.slice(0, most - 2);
  const more = lines.length > shown.length ? [`还有 ${lines.length - shown.length} 件：${numbers(silences.slice(shown.length))}`] : [];
  return [`等您这边回的 ${silences.length} 件：`, ...shown, ...more].join('\n');
}

export const nobodySilentWords = (): string => '都回了，没有在等谁';
/** Asked in the group: nobody is shown up before everybody. */
export const silenceSentWords = (name: string, count: number): string => `${name}，还没回的 ${count} 件，单独发您了`;
