/** A moment, in milliseconds since the epoch. Time is always handed in; nothing here reads a clock. */

export type Instant = number & { readonly brand: 'Instant' };

/** @throws RangeError where the text is no ISO 8601 instant. */
export function instant(iso: string): Instant {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) throw new RangeError(`not an instant: ${iso}`);
  return at as Instant;
}

export const later = (at: Instant, milliseconds: number): Instant => (at + milliseconds) as Instant;
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;
