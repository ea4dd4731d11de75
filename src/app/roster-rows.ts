/** A roster as the operator's spreadsheet gives it: who holds what where, in which grids a compound lies, what Party cover it has. */

import type { Cover } from '../core/roster/party-cover';
import type { Role } from '../core/roster/role';

/** `compound` null: a post of the community itself. */
export type PersonRow = {
  readonly community: string;
  readonly compound: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
};
export type CompoundRow = { readonly community: string; readonly compound: string; readonly grids: readonly string[] };
export type CoverRow = { readonly community: string; readonly compound: string; readonly cover: Cover };

/** Null, and no alias: as the usual list has it. */
export type DepartmentRow = {
  readonly community: string;
  readonly name: string;
  readonly duty: string | null;
  readonly phone: string | null;
  readonly aliases: readonly string[];
};

export type RosterRows = {
  readonly people: readonly PersonRow[];
  readonly compounds: readonly CompoundRow[];
  readonly covers: readonly CoverRow[];
  readonly departments: readonly DepartmentRow[];
};

/** What an import changes; the sentences stand in wording/roster-import.ts. */
export type RosterChange =
  | { readonly kind: 'community'; readonly name: string }
  | { readonly kind: 'compound'; readonly name: string; readonly community: string }
  | { readonly kind: 'compound-moved'; readonly name: string; readonly community: string }
  | { readonly kind: 'grids'; readonly name: string; readonly grids: readonly string[] }
  | { readonly kind: 'given' | 'taken'; readonly place: string; readonly name: string; readonly role: Role }
  | { readonly kind: 'cover'; readonly name: string; readonly cover: Cover }
  | { readonly kind: 'department'; readonly community: string; readonly name: string }
  /** On the roster by an earlier file, and in this one no more: left alone. `above`: a post of the community, which no 撤任 ends. */
  | { readonly kind: 'not-in-file'; readonly place: string; readonly name: string; readonly above: boolean };
