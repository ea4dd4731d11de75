/** Why the storage cannot be opened: facts for the operator, put into words by wording/operator.ts. */

export type StorageFacts =
  | { readonly kind: 'no-binaries'; readonly platform: string; readonly missingPackage: string | null }
  | { readonly kind: 'no-server-account'; readonly said: string }
  | { readonly kind: 'home-unwritable'; readonly home: string; readonly said: string }
  | { readonly kind: 'home-closed'; readonly home: string; readonly folder: string }
  | { readonly kind: 'home-name'; readonly home: string }
  | { readonly kind: 'disk-full'; readonly home: string; readonly neededMegabytes: number; readonly freeMegabytes: number }
  | { readonly kind: 'other-version'; readonly data: string; readonly found: string; readonly needed: string }
  | { readonly kind: 'not-a-database'; readonly data: string }
  | { readonly kind: 'initdb-failed'; readonly said: string }
  | { readonly kind: 'start-failed'; readonly log: string; readonly said: string }
  | { readonly kind: 'server-silent'; readonly pid: number; readonly data: string }
  | { readonly kind: 'second-bot'; readonly home: string; readonly pid: number | null }
  | { readonly kind: 'bad-address'; readonly said: string }
  | { readonly kind: 'unreachable'; readonly where: string; readonly said: string }
  | { readonly kind: 'migration-edited'; readonly migration: string }
  | { readonly kind: 'migration-unknown'; readonly migration: string }
  | { readonly kind: 'migration-unfinished'; readonly migration: string }
  | { readonly kind: 'migration-failed'; readonly migration: string; readonly said: string };

/** Thrown while the storage opens; once it is open, what goes wrong is an outside failure or a bug. */
export class StorageTrouble extends Error {
  override readonly name = 'StorageTrouble';

  constructor(readonly facts: StorageFacts) {
    super(`storage: ${JSON.stringify(facts)}`);
  }
}
