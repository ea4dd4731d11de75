/** What a joint meeting (联席会议) of the three parties is. Its row is the truth; its events (event.ts) are the history that folds into it. */

import type { CivilDay } from '../../kernel/civil';
import { days, hours, type Instant, later } from '../../kernel/instant';
import type { PersonId } from '../issue/issue';
import { type Party, parties } from '../issue/vocabulary';

/** By the rule, called for once, or urgent (紧急联席). */
export const meetingKinds = ['regular', 'once', 'urgent'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const liveMeetingStates = ['planned', 'agenda-open', 'noticed', 'in-session'] as const;
export const meetingStates = [...liveMeetingStates, 'held', 'unheld', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** `party` null: the convenor or the secretary, who speak for none of the three. */
export type SignIn = { readonly person: PersonId; readonly party: Party | null; readonly at: Instant };

/** `joint`: the owners must decide it together (民法典 第278条). */
export type Resolution = { readonly issue: number; readonly joint: boolean };

export type Meeting = {
  readonly compound: number;
  /** Per compound, from 1. */
  readonly number: number;
  readonly version: number;
  readonly kind: MeetingKind;
  /** The day that the rule names, whatever moved the meeting since; null where it was called for. */
  readonly ruleDay: CivilDay | null;
  readonly at: Instant;
  /** When this date was set: what its promises count from. */
  readonly scheduledAt: Instant;
  readonly state: MeetingState;
  readonly coming: readonly PersonId[];
  readonly excused: readonly PersonId[];
  readonly signIns: readonly SignIn[];
  readonly resolutions: readonly Resolution[];
  /** When it was closed, found unheld, or cancelled. */
  readonly endedAt: Instant | null;
};

export const isLive = ({ state }: Pick<Meeting, 'state'>): boolean => (liveMeetingStates as readonly MeetingState[]).includes(state);

/** People come early, and the first of them signs in. */
export const doorsOpen = ({ at }: Pick<Meeting, 'at'>): Instant => later(at, -hours(1));
/** Without a word until then it was not held. */
export const lapsesAt = ({ at }: Pick<Meeting, 'at'>): Instant => later(at, days(1));

export const partiesPresent = ({ signIns }: Pick<Meeting, 'signIns'>): readonly Party[] =>
  parties.filter((party) => signIns.some((one) => one.party === party));

/** Quorum of parties: each of the three has somebody there. */
export const hasQuorum = (meeting: Pick<Meeting, 'signIns'>): boolean => partiesPresent(meeting).length === parties.length;
