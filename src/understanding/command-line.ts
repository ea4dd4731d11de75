/** A typed command, taken apart: which verb, which numbers, and the rest. */

import { distance } from 'fastest-levenshtein';
import { plain } from './plain';

export type CommandLine =
  | {
      readonly kind: 'command';
      readonly verb: string;
      readonly numbers: readonly number[];
      readonly rest: string;
      readonly addressed: boolean;
    }
  /** Addressed to the bot or about a number, but no verb of ours: `nearest` where one is close. */
  | {
      readonly kind: 'unknown';
      readonly nearest: string | null;
      readonly numbers: readonly number[];
      readonly rest: string;
      readonly addressed: boolean;
    }
  | { readonly kind: 'none' };

/** `verbs`: names and aliases. `greedy`: those that may be followed by text at once (登记3栋漏水); `glued`: the same, whatever the text. `everyday`: those that are never offered as what was meant. */
export type Vocabulary = {
  readonly verbs: readonly string[];
  readonly greedy: readonly string[];
  readonly glued?: readonly string[];
  readonly everyday?: readonly string[];
  readonly botNames: readonly string[];
};

const number = /#\s*(\d{1,6})(?:\s*号)?/g;
/** A verb ends at the end, at a space, at a sign, or at a number that stands alone. */
const boundary = /^(?:$|[\s#:,。，.!！?？、;；]|\d{1,6}(?:$|\s))/;

export function readCommandLine(text: string, vocabulary: Vocabulary): CommandLine {
  const { line, addressed } = addressedTo(plain(text), vocabulary.botNames);
  const [, ahead = '', after = ''] = /^((?:#\s*\d{1,6}\s*号?[\s,]*)*)(.*)$/s.exec(line) ?? [];
  const verb = verbAt(after, vocabulary);
  if (verb !== null) return { kind: 'command', verb, addressed, ...numbered(ahead, after.slice(verb.length)) };
  const nearest = nearestVerb(after, vocabulary);
  // 签受 #12: a word one slip away, with a number right behind it.
  const slipped = nearest !== null && /^[^\s#]{2,6}\s*#\s*\d/.test(after);
  if (ahead === '' && !addressed && !slipped) return { kind: 'none' };
  return { kind: 'unknown', nearest, addressed, numbers: numbersIn(line), rest: after.trim() };
}

function addressedTo(text: string, botNames: readonly string[]): { line: string; addressed: boolean } {
  let line = text;
  for (const name of botNames) line = line.replaceAll(`@${name}`, ' ');
  return { line: line.trim(), addressed: line !== text };
}

function verbAt(text: string, { verbs, greedy, glued = [] }: Vocabulary): string | null {
  const here = verbs.filter((verb) => text.startsWith(verb)).sort((a, b) => b.length - a.length);
  return here.find((verb) => glued.includes(verb) || ends(text.slice(verb.length), greedy.includes(verb))) ?? null;
}

/** 登记了没, 登记表在哪里领: what follows makes another word or a question of it. */
const anotherWord = /^(?:了|的|表|簿|册|本|过|没|不|好|完|吗|在|信息|名单|时间|地点|处|窗口|情况|人|后|成功|到)/;
const ends = (rest: string, greedy: boolean): boolean => boundary.test(rest) || (greedy && !anotherWord.test(rest));

/** The numbers before and after the verb, and what is left of the line. A bare number right behind the verb counts as one. */
function numbered(ahead: string, after: string): { numbers: readonly number[]; rest: string } {
  const marked = after.replace(/^[\s:,]*(\d{1,6})(?=$|\s)/, ' #$1');
  return {
    numbers: [...numbersIn(ahead), ...numbersIn(marked)],
    rest: marked
      .replace(number, ' ')
      .replace(/^[\s:,。]+|\s+$/g, '')
      .replace(/ {2,}/g, ' '),
  };
}

const numbersIn = (text: string): number[] => [...text.matchAll(number)].map(([, digits]) => Number(digits));

/** One slip away, for verbs of two characters and more. */
function nearestVerb(text: string, vocabulary: Vocabulary): string | null {
  const verbs = vocabulary.verbs.filter((verb) => !vocabulary.everyday?.includes(verb));
  const [typed = ''] = text.split(/[\s#:,。!?]/, 1);
  if (typed.length < 2 || typed.length > 6) return null;
  const close = verbs.filter((verb) => verb.length >= 2 && distance(verb, typed) === 1);
  return close[0] ?? verbs.find((verb) => verb.length >= 2 && typed.length <= verb.length + 2 && typed.startsWith(verb)) ?? null;
}

/** A line that is nothing but a number: `3`, `#12`, `12号`. */
export function bareNumber(text: string): number | null {
  const [, digits] = /^#?\s*(\d{1,6})\s*号?$/.exec(plain(text)) ?? [];
  return digits === undefined ? null : Number(digits);
}
