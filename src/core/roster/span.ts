/** A span of time: what leave and duty are entered for. */

import type { Instant } from '../../kernel/instant';

/** `until` is exclusive. */
export type Span = { readonly from: Instant; readonly until: Instant };

export const isPast = ({ until }: Span, at: Instant): boolean => until <= at;
export const isWithinSpan = (at: Instant, { from, until }: Span): boolean => from <= at && at < until;
export const overlaps = (one: Span, other: Span): boolean => one.from < other.until && other.from < one.until;
