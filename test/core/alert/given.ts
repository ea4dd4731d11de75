/** Alerts on their way, for tests. */

import type { Alert } from '../../../src/core/alert/alert';
import { type AlertCommand, decideAlert } from '../../../src/core/alert/decide';
import { evolveAlert, raised } from '../../../src/core/alert/evolve';
import type { Party } from '../../../src/core/issue/vocabulary';
import { morning } from '../issue/given';

export const alert = (parties: readonly Party[] = ['grid', 'property', 'committee']): Alert =>
  raised(7, 12, 0, { type: 'raised', parties, told: [3, 4, 5, 6], by: 1, at: morning });

/** Does it, or says why it could not be done. */
export function did(before: Alert, command: AlertCommand): Alert {
  const decision = decideAlert(before, command);
  if (!decision.ok) throw new Error(decision.refusal.kind);
  return decision.value.reduce(evolveAlert, before);
}
