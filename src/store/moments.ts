/** Between our instants and the database's timestamps. */

import type { Instant } from '../kernel/instant';

export const stamp = (at: Instant): Date => new Date(at);
export const stampOrNull = (at: Instant | null): Date | null => (at === null ? null : new Date(at));
export const moment = (date: Date): Instant => date.getTime() as Instant;
export const momentOrNull = (date: Date | null): Instant | null => (date === null ? null : (date.getTime() as Instant));
