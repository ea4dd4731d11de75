/** What the bot has promised itself about an issue and not done yet, as it stands in its table of reminders. */

import type { PromiseKind } from '../../src/core/reminder/plan';
import type { Instant } from '../../src/kernel/instant';
import { shownMoment } from './dated-chronicle';
import type { Group } from './group';

export type Planned = Readonly<Partial<Record<PromiseKind, string>>>;

/** By promise, when it is due: `10-08 周四 11:00`. What is asked again behind the last step is left out. */
export async function planned({ rehearsal }: Group, number: number): Promise<Planned> {
  const rows = await rehearsal.setup.store.transaction((transaction) =>
    transaction.reminder.findMany({ where: { kind: 'issue', number, firedAt: null }, orderBy: { dueAt: 'asc' } }),
  );
  return Object.fromEntries(
    rows.filter(({ promise }) => promise !== 'still-owed').map(({ promise, dueAt }) => [promise, shownMoment(dueAt.getTime() as Instant)]),
  );
}
