/** The form of a bench: a file of its own beside this one, and a line in scripts/bench.ts. */

export type Bench = {
  /** One line for the list of benches. */
  readonly summary: string;
  /** @returns whether all that it checks holds. */
  readonly run: (args: readonly string[]) => Promise<boolean>;
};
