/** An officer as they are at a moment: there, away (请假) with or without somebody named to stand in, on duty (值班). */

import type { Instant } from '../../kernel/instant';
import type { PersonId } from '../issue/issue';
import type { Speaker } from './role';

/** `deputy` null: nobody was named, the next one in line stands in. */
export type Away = { readonly until: Instant; readonly deputy: PersonId | null };

/** `onDuty`: for the party that they belong to. */
export type Officer = Speaker & { readonly away: Away | null; readonly onDuty: boolean };

/** As they would be with that person away. */
export const without = (officers: readonly Officer[], person: PersonId, away: Away): readonly Officer[] =>
  officers.map((officer) => (officer.id === person ? { ...officer, away } : officer));

/** Whoever speaks is there, whatever was entered. */
export const withHere = (officers: readonly Officer[], person: PersonId | null): readonly Officer[] =>
  officers.map((officer) => (officer.id === person && officer.away !== null ? { ...officer, away: null } : officer));
