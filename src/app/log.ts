/** What the operator may read: one JSON line an occurrence, ids and codes only, never anybody's words. */

export type Level = 'error' | 'warn' | 'info' | 'debug';
const levels: readonly (Level | 'silent')[] = ['silent', 'error', 'warn', 'info', 'debug'];

export type Fact = Readonly<Record<string, string | number | boolean | null>>;
export type Log = (level: Level, what: string, fact?: Fact) => void;

/** @param upTo `silent`: nothing. */
export function logTo(write: (line: string) => void, upTo: Level | 'silent', now: () => number): Log {
  return (level, what, fact = {}) => {
    if (levels.indexOf(level) > levels.indexOf(upTo)) return;
    write(JSON.stringify({ at: new Date(now()).toISOString(), level, what, ...fact }));
  };
}

/** An error for the log: its kind and where it arose, not its message, which may quote a person's words. */
export function errorFact(error: unknown): Fact {
  if (!(error instanceof Error)) return { error: typeof error };
  const place = error.stack?.split('\n').find((line) => line.trim().startsWith('at '));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { error: error.name, code, place: place?.trim() ?? null };
}
