/** What stands in the database: every message that was heard, every issue. */

import type { Rehearsal } from '../../src/assemble';

/** In order of receipt. */
export const inboxOf = ({ setup }: Rehearsal) =>
  setup.store.transaction((transaction) => transaction.inbox.findMany({ orderBy: { id: 'asc' } }));

export const issuesOf = ({ setup }: Rehearsal) =>
  setup.store.transaction((transaction) => transaction.issue.findMany({ orderBy: [{ compoundId: 'asc' }, { number: 'asc' }] }));
