/** The alert after an event. */

import type { Alert } from './alert';
import type { AlertEvent } from './event';

type Raised = Extract<AlertEvent, { type: 'raised' }>;

/** @param version of the alert that the issue had before; 0 where this is its first. */
export const raised = (compound: number, number: number, version: number, { at, parties, told }: Raised): Alert => ({
  compound,
  number,
  version: version + 1,
  raisedAt: at,
  parties,
  receipts: [],
  told,
  shown: 0,
  shownAt: null,
  endedAt: null,
  ending: null,
  leader: null,
  debriefedAt: null,
});

export function evolveAlert(alert: Alert, event: AlertEvent): Alert {
  if (event.type === 'raised') return raised(alert.compound, alert.number, alert.version, event);
  return { ...alert, version: alert.version + 1, ...effect(alert, event) };
}

function effect(alert: Alert, event: Exclude<AlertEvent, Raised>): Partial<Alert> {
  switch (event.type) {
    case 'acknowledged':
      return { receipts: [...alert.receipts, { party: event.party, by: event.by, at: event.at }] };
    case 'shown':
      return { shown: alert.receipts.length, shownAt: event.at };
    case 'stepped':
      return { told: [...new Set([...alert.told, ...event.told])] };
    case 'led':
      return { leader: event.by };
    case 'ended':
      return { endedAt: event.at, ending: event.ending };
    case 'debriefed':
      return { debriefedAt: event.at };
    case 'debrief-skipped':
      return {};
  }
}
