/** The whistle check (吹哨体检): whether a whistle may go as it is, on which grounds, and what is missing. */

import type { Severity } from '../issue/vocabulary';
import type { WhistleGrounds } from '../issue/whistle';

/** What is known of a whistle before it goes, from its words and from the record. */
export type WhistleFacts = {
  /** `unknown`: one was named that is not in the directory. */
  readonly department: 'known' | 'unknown' | 'none';
  readonly demand: boolean;
  readonly place: boolean;
  /** The words say why it lies outside the three parties' duties. */
  readonly outside: boolean;
  /** What the words tell of earlier attempts: that somebody did something, who, and when. */
  readonly tried: { readonly what: boolean; readonly who: boolean; readonly when: boolean };
  /** Attempts that are on the record, with who and when. */
  readonly onRecord: number;
  readonly photo: boolean;
};

/** `who-and-when`: something was tried, and it is not said by whom or on which day. `grounds`: neither of the two grounds is named. */
const whistleGaps = ['department', 'demand', 'place', 'grounds', 'who-and-when', 'photo'] as const;
export type WhistleGap = (typeof whistleGaps)[number];

export type WhistleCheck = { readonly goes: boolean; readonly grounds: WhistleGrounds | null; readonly gaps: readonly WhistleGap[] };

/**
 * Only for what lies outside the three parties' duties, or where coordination failed, with the evidence named.
 * Red ones go at once with what there is; of the others a missing photo alone holds nothing back.
 */
export function checkWhistle(facts: WhistleFacts, severity: Severity): WhistleCheck {
  const missing: Readonly<Record<WhistleGap, boolean>> = {
    department: facts.department !== 'known',
    demand: !facts.demand,
    place: !facts.place,
    grounds: !facts.outside && facts.onRecord === 0 && !facts.tried.what,
    'who-and-when': !facts.outside && facts.onRecord === 0 && facts.tried.what && !(facts.tried.who && facts.tried.when),
    photo: !facts.photo,
  };
  const gaps = whistleGaps.filter((gap) => missing[gap]);
  const held = severity === 'red' ? facts.department === 'none' : gaps.some((gap) => gap !== 'photo');
  return { goes: !held, grounds: groundsOf(facts), gaps };
}

function groundsOf({ outside, onRecord, tried }: WhistleFacts): WhistleGrounds | null {
  if (outside) return 'outside-duties';
  return onRecord > 0 || tried.what ? 'coordination-failed' : null;
}
