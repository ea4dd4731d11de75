/** Chooses the moment of a kill: anywhere in a child's life, or within a phase of one message, some way into it. */

import type { Told } from './orders';
import type { Phase } from './phases';

export type Target = { readonly phase: Phase; readonly message?: string; readonly inbox?: number; readonly rows?: readonly number[] };
export type Shot = { readonly aimed: Target | null };

/** What a phase begins and ends with, and how long it has taken lately, in milliseconds. */
const begins: Readonly<Record<Phase, Told['what']>> = {
  'before inbox': 'delivered',
  'inbox–commit': 'accepted',
  'commit–send': 'handled',
  'send–mark': 'sending',
};
const usual: Record<Phase, number> = { 'before inbox': 12, 'inbox–commit': 40, 'commit–send': 30, 'send–mark': 14 };

export type Gun = {
  /** Hears what the child tells, as it comes. */
  hear(told: Told): void;
  readonly shot: Promise<Shot>;
};

/** @param phase null: anywhere, from the moment the child has come up. */
export function gun(phase: Phase | null, kill: () => void): Gun {
  let fire: (shot: Shot) => void = () => undefined;
  const shot = new Promise<Shot>((resolve) => {
    fire = resolve;
  });
  const shoot = (aimed: Target | null): void => {
    kill();
    fire({ aimed });
  };
  let armed = false;
  const arm = (): void => {
    armed = true;
  };
  let gone = false;
  return {
    shot,
    hear: (told) => {
      if (gone) return;
      if (phase === null) {
        if (told.what !== 'up') return;
        gone = true;
        setTimeout(() => shoot(null), Math.random() * 1_500);
        return;
      }
      if (told.what === 'up') setTimeout(arm, Math.random() * 1_000);
      if (!armed) return;
      const target = targetOf(phase, told);
      if (target === null) return;
      gone = true;
      after(Math.random() * usual[phase], () => shoot(target));
    },
  };
}

function targetOf(phase: Phase, told: Told): Target | null {
  if (told.what !== begins[phase]) return null;
  switch (told.what) {
    case 'delivered':
      return { phase, message: told.message.id };
    case 'accepted':
      return { phase, message: told.id };
    case 'handled':
      return told.lines === 0 ? null : { phase, inbox: told.inbox };
    case 'sending':
      return { phase, rows: told.rows };
    default:
      return null;
  }
}

/** Timers are too coarse for a phase of some milliseconds: the last of them are waited out awake. */
function after(milliseconds: number, work: () => void): void {
  const end = performance.now() + milliseconds;
  setTimeout(
    () => {
      while (performance.now() < end);
      work();
    },
    Math.max(0, milliseconds - 3),
  );
}
