/** What a convenor can change in chat: where it stands in the manners, within which bounds, and what its default rests on. */

import { days, hours, minutes } from '../../kernel/instant';
import type { Allowance } from '../calendar/deadline';
import type { Severity } from '../issue/vocabulary';
import type { AlertStep, Manners, StepTimes } from './manners';
import {
  type Bounds,
  hoursValue,
  type LengthBounds,
  lengthValue,
  quietValue,
  type SettingValue,
  wall,
  workingDays,
  workingHours,
} from './setting-value';

export type SettingGroup = 'receipt' | 'finish' | 'dispatch' | 'escalation' | 'followup' | 'alert' | 'hours';

export type Setting = {
  readonly group: SettingGroup;
  readonly bounds: Bounds;
  /** What the default rests on: a statute, a rule of the place, or mere custom (参考). */
  readonly basis: string;
  readonly read: (manners: Manners) => SettingValue;
  readonly write: (manners: Manners, value: SettingValue) => Manners;
};

type Lens = { readonly read: (manners: Manners) => Allowance; readonly write: (manners: Manners, to: Allowance) => Manners };

const length = (group: SettingGroup, { read, write }: Lens, ...units: LengthBounds): Setting => ({
  group,
  bounds: { kind: 'length', units },
  basis: '参考',
  read: (manners) => lengthValue(read(manners)),
  write: (manners, value) => (value.kind === 'length' ? write(manners, value.length) : manners),
});

const step = (severity: Severity, name: keyof StepTimes): Lens => ({
  read: ({ steps }) => steps[severity][name],
  write: (manners, to) => ({ ...manners, steps: { ...manners.steps, [severity]: { ...manners.steps[severity], [name]: to } } }),
});

/** What is neither red nor orange is to be sent within one time. */
const ordinaryDispatch: Lens = {
  read: step('yellow', 'dispatch').read,
  write: (manners, to) => step('blue', 'dispatch').write(step('yellow', 'dispatch').write(manners, to), to),
};

const field = (name: 'disputeFinish' | 'orangeUnreceived' | 'yellowOverdue'): Lens => ({
  read: (manners) => manners[name],
  write: (manners, to) => ({ ...manners, [name]: to }),
});

const followup = (name: 'again' | 'close'): Lens => ({
  read: (manners) => manners.followup[name],
  write: (manners, to) => ({ ...manners, followup: { ...manners.followup, [name]: to } }),
});

const alertStep = (name: AlertStep): Lens => ({
  read: (manners) => manners.alert[name],
  write: (manners, to) => ({ ...manners, alert: { ...manners.alert, [name]: to } }),
});

const quiet: Setting = {
  group: 'hours',
  bounds: { kind: 'quiet', from: { least: hours(19), most: hours(23) }, to: { least: hours(6), most: hours(10) } },
  basis: '参考',
  read: (manners) => quietValue(manners.quiet),
  write: (manners, value) => (value.kind === 'quiet' ? { ...manners, quiet: value.quiet } : manners),
};

const workHours: Setting = {
  group: 'hours',
  bounds: { kind: 'hours', within: { from: hours(6), to: hours(22) }, spans: 3, total: { least: hours(4), most: hours(12) } },
  basis: '参考',
  read: (manners) => hoursValue(manners.workHours),
  write: (manners, value) => (value.kind === 'hours' ? { ...manners, workHours: value.hours } : manners),
};

/** In the order in which they are shown. */
const settings = {
  'receipt-red': length('receipt', step('red', 'receipt'), wall(minutes(2), minutes(15))),
  'receipt-orange': length('receipt', step('orange', 'receipt'), wall(minutes(10), hours(2))),
  'receipt-yellow': length('receipt', step('yellow', 'receipt'), workingHours(1, 8), workingDays(1, 2)),
  'receipt-blue': length('receipt', step('blue', 'receipt'), workingHours(2, 8), workingDays(1, 3)),
  'finish-red': length('finish', step('red', 'finish'), wall(hours(1), hours(6))),
  'finish-orange': length('finish', step('orange', 'finish'), wall(hours(4), hours(72))),
  'finish-yellow': length('finish', step('yellow', 'finish'), workingDays(2, 15)),
  'finish-blue': length('finish', step('blue', 'finish'), wall(days(7), days(60))),
  'finish-dispute': length('finish', field('disputeFinish'), wall(days(7), days(60))),
  'dispatch-orange': length('dispatch', step('orange', 'dispatch'), wall(minutes(10), hours(2))),
  'dispatch-yellow': length('dispatch', ordinaryDispatch, workingHours(1, 8), workingDays(1, 2)),
  'unreceived-orange': length('escalation', field('orangeUnreceived'), wall(minutes(20), hours(6))),
  'overdue-yellow': length('escalation', field('yellowOverdue'), workingDays(1, 10)),
  'followup-again': length('followup', followup('again'), wall(hours(12), hours(72))),
  'followup-close': length('followup', followup('close'), wall(hours(24), days(7))),
  'alert-deputy': length('alert', alertStep('deputy'), wall(minutes(2), minutes(15))),
  'alert-convenor': length('alert', alertStep('convenor'), wall(minutes(3), minutes(20))),
  'alert-secretary': length('alert', alertStep('secretary'), wall(minutes(5), minutes(30))),
  'alert-report-due': length('alert', alertStep('report-due'), wall(minutes(10), minutes(60))),
  quiet,
  'work-hours': workHours,
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingKey = keyof typeof settings;
export const settingKeys = Object.keys(settings) as readonly SettingKey[];
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settings, key);
export const settingOf = (key: SettingKey): Setting => settings[key];

/** Of what is told one after another each comes later than the one before. */
export const inThisOrder: readonly (readonly SettingKey[])[] = [
  ['alert-deputy', 'alert-convenor', 'alert-secretary', 'alert-report-due'],
  ['followup-again', 'followup-close'],
  ['receipt-orange', 'unreceived-orange'],
];
