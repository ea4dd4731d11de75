/** Several updates on a running alert within a minute are one line: the first at once, the rest together at the minute's end. */

import { isRunning } from '../../core/alert/alert';
import { isDiscreet } from '../../core/alert/discreet';
import { batchOfLatest } from '../../core/alert/updates';
import { isAddition } from '../../core/issue/addition';
import type { Change } from '../../core/issue/change';
import { findAlert } from '../../store/find-alert';
import { findHistory } from '../../store/find-history';
import { findNames } from '../../store/find-people';
import { maskPersonal } from '../../understanding/mask';
import { updatesWords } from '../../wording/alert-updates';
import { type Occasion, tellGroup } from '../occasion';

/** @returns whether it is told with others; then it has no line of its own. */
export async function mergeUpdate(occasion: Occasion, { events, after }: Change): Promise<boolean> {
  const { transaction, compound } = occasion;
  const last = events.at(-1);
  if (last?.type !== 'progressed' || after.severity !== 'red' || isDiscreet(after) || isAddition(last, after)) return false;
  const alert = await findAlert(transaction, compound, after.number);
  if (alert === null || !isRunning(alert)) return false;
  const history = await findHistory(transaction, compound, after.number);
  const updates = history.filter((event) => event.type === 'progressed' && event.at >= alert.raisedAt && !isAddition(event, after));
  const { from, tellAt } = batchOfLatest(updates.map(({ at }) => at));
  if (tellAt === 'now') return false;
  const together = updates.slice(from);
  const names = await findNames(transaction, [...new Set(together.flatMap(({ by }) => by ?? []))]);
  const lines = together.map(({ by, words }) => ({ name: names.get(by ?? 0) ?? '', text: maskPersonal(words?.note ?? '') }));
  await tellGroup(occasion, updatesWords(after.number, lines), {
    issues: [after.number],
    urgency: 'answer',
    gathers: { key: `updates/${compound}/${after.number}/${tellAt}`, until: tellAt },
  });
  return true;
}
