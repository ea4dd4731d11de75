/** Who keeps which kind of promise. */

import type { ReminderKind } from '../../core/reminder/reminder';
import type { Keeper } from '../define-keeper';
import { keepAlertPromise } from './alert';
import { keepIssuePromise } from './issue';
import { keepLeavePromise } from './leave';
import { keepMeetingPromise } from './meeting';

export const keepers: Readonly<Partial<Record<ReminderKind, Keeper>>> = {
  issue: keepIssuePromise,
  alert: keepAlertPromise,
  meeting: keepMeetingPromise,
  leave: keepLeavePromise,
};
