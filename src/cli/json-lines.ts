/** What a subcommand of lines reads and writes, so that a test can stand in for the terminal. */

export type LinesIn = {
  /** The input as it comes, in pieces of any length. */
  readonly stdin: AsyncIterable<string>;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
};

/** Chunks may end anywhere, also within a line. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
