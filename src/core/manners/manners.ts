/** The manners of a place: its hours, how long each step may take, and who is told when it takes longer. Defaults of ours (参考); a convenor can change them within bounds. */

import { days, hours, minutes } from '../../kernel/instant';
import type { Allowance } from '../calendar/deadline';
import { usualSchedule, type WorkingSchedule } from '../calendar/working-hours';
import type { Severity } from '../issue/vocabulary';
import type { QuietHours } from '../reminder/quiet-hours';

/** From registering to sending, from sending to the receipt, from sending to the end of the work. */
export type StepTimes = { readonly dispatch: Allowance; readonly receipt: Allowance; readonly finish: Allowance };

/** Minutes after an alert was raised, as long as a party has not answered. */
export const alertStepOrder = ['deputy', 'convenor', 'secretary', 'report-due'] as const;
export type AlertStep = (typeof alertStepOrder)[number];

export type Manners = {
  readonly quiet: QuietHours;
  readonly workHours: WorkingSchedule;
  readonly steps: Readonly<Record<Severity, StepTimes>>;
  /** Of a dispute that is not red; 30 days is the usual month of 人民调解. */
  readonly disputeFinish: Allowance;
  /** A red one that nobody was sent: behind the alert's own steps. */
  readonly redDispatch: Allowance;
  /** From sending an orange one until the convenor is told that nobody has received it. */
  readonly orangeUnreceived: Allowance;
  /** From the end of a yellow one's time until the secretary is told. */
  readonly yellowOverdue: Allowance;
  /** Behind the last step: how often what is still owed is asked for again. */
  readonly again: Readonly<Record<Severity, Allowance>>;
  readonly followup: { readonly again: Allowance; readonly close: Allowance };
  /** From the whistle until the whistler is told that no department has come; and how often they are asked how it stands. */
  readonly whistle: { readonly checkIn: Allowance; readonly again: Allowance };
  readonly alert: Readonly<Record<AlertStep, Allowance>>;
};

const after = (milliseconds: number): Allowance => ({ milliseconds });

export const usualManners: Manners = {
  quiet: { from: hours(21.5), to: hours(8) },
  workHours: usualSchedule,
  steps: {
    red: { dispatch: after(0), receipt: after(minutes(5)), finish: after(hours(2)) },
    orange: { dispatch: after(minutes(30)), receipt: after(minutes(30)), finish: after(hours(24)) },
    yellow: { dispatch: { workingHours: 4 }, receipt: { workingHours: 4 }, finish: { workingDays: 5 } },
    blue: { dispatch: { workingHours: 4 }, receipt: { workingDays: 1 }, finish: after(days(15)) },
  },
  disputeFinish: after(days(30)),
  redDispatch: after(minutes(15)),
  orangeUnreceived: after(hours(1)),
  yellowOverdue: { workingDays: 3 },
  again: { red: { workingDays: 1 }, orange: { workingDays: 2 }, yellow: { workingDays: 5 }, blue: { workingDays: 10 } },
  followup: { again: after(hours(24)), close: after(hours(48)) },
  whistle: { checkIn: { workingDays: 1 }, again: { workingDays: 5 } },
  alert: {
    deputy: after(minutes(5)),
    convenor: after(minutes(10)),
    secretary: after(minutes(20)),
    'report-due': after(minutes(30)),
  },
};
