/** A chat that takes its time to say a line, and notices where something else was said though an alert was waiting. */

import type { Say } from '../../../src/app/line';
import type { Alarms } from './watch';

/** Milliseconds a line takes. */
const breath = 5;
const isAlert = (text: string): boolean => /^(?:🚨|⚠️|✔️|⏰)/u.test(text);

export function openMouth(alarms: Alarms): { readonly say: Say; late(): number } {
  let count = 0;
  let alerts = 0;
  let late = 0;
  /** Alerts that were in the outbox when the line before had been said: the next line was chosen after that. */
  let known = 0;
  return {
    say: async ({ text }) => {
      count += 1;
      if (isAlert(text)) alerts += 1;
      else if (known > alerts) late += 1;
      await new Promise((resolve) => setTimeout(resolve, breath));
      known = alarms.committed();
      return { outcome: 'said', id: `said/${count}` };
    },
    late: () => late,
  };
}
