/** What the browser remembers of the last visit: who one was, what was open, what was seen. Lost without harm. */

import type { Where } from '../wire';

type Remembered = {
  readonly me: string;
  readonly room: string;
  readonly where: Where | null;
  readonly seen: Readonly<Record<string, string>>;
  readonly hintClosed: boolean;
};

const shelf = 'sanfang.page';
const nothing: Remembered = { me: '', room: '', where: null, seen: {}, hintClosed: false };

export function recollect(): Remembered {
  try {
    return { ...nothing, ...(JSON.parse(localStorage.getItem(shelf) ?? '{}') as Partial<Remembered>) };
  } catch {
    return nothing;
  }
}

export function remember(part: Partial<Remembered>): void {
  try {
    localStorage.setItem(shelf, JSON.stringify({ ...recollect(), ...part }));
  } catch {
    // A browser that keeps nothing shows the same page, only from the start.
  }
}
