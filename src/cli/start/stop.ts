/** Stopping: asked by SIGINT or SIGTERM, in order, and within five seconds whatever hangs. */

export type Ending = {
  /** Done before all that was asked for earlier with `first`. */
  first(work: () => Promise<void>): void;
  /** Done after all the firsts; the latest asked for goes first. */
  last(work: () => Promise<void>): void;
  /** Ends the bot from within, with this exit code. */
  leave(code: number): void;
  /** Never resolves: the process leaves when all is done, as a chat library may hold it open. */
  readonly ended: Promise<never>;
};

/** Milliseconds after which the process leaves without waiting on. */
const patience = 4_500;

export function openEnding(): Ending {
  const firsts: (() => Promise<void>)[] = [];
  const lasts: (() => Promise<void>)[] = [];
  const ended = new Promise<never>(() => undefined);
  let leaving = false;
  const leave = (code: number): void => {
    if (leaving) return;
    leaving = true;
    // What hangs must not hold the process: the database outlives it and is taken over at the next start.
    setTimeout(() => process.exit(code), patience).unref();
    void inOrder([...firsts, ...lasts]).then(() => process.exit(code));
  };
  process.on('SIGINT', () => leave(0));
  process.on('SIGTERM', () => leave(0));
  return { first: (work) => void firsts.unshift(work), last: (work) => void lasts.unshift(work), leave, ended };
}

async function inOrder(works: readonly (() => Promise<void>)[]): Promise<void> {
  for (const work of works) await work().catch(() => undefined);
}
