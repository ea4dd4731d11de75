/** Stands for the operator at the command line: a database of its own, and what a command said. */

import type { DatabaseAddress } from '../../src/store/address';
import { openTestDatabase } from './database';

type Output = { readonly stdout: (line: string) => void; readonly stderr: (line: string) => void };

export type Operator = {
  readonly address: DatabaseAddress;
  /** Both outputs, in order. */
  run(command: (output: Output) => Promise<number>): Promise<{ readonly code: number; readonly text: string }>;
  close(): Promise<void>;
};

/** Commands find the database as an operator's do: by DATABASE_URL. */
export async function openOperator(): Promise<Operator> {
  const database = await openTestDatabase();
  const { host, user, database: name } = database.address;
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host)}&schema=public`;
  return {
    address: { ...database.address, schema: 'public' },
    run: async (command) => {
      const lines: string[] = [];
      const hear = (line: string): void => void lines.push(line);
      const code = await command({ stdout: hear, stderr: hear });
      return { code, text: lines.join('\n') };
    },
    close: async () => {
      if (before === undefined) delete process.env.DATABASE_URL;
      else process.env.DATABASE_URL = before;
      await database.close();
    },
  };
}
