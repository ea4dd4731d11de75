/** Looks for words in every text of the database. */

import type { Group } from './group';

type Table = { readonly name: string; readonly columns: readonly string[] };

const everyText = `SELECT table_name AS name, array_agg(column_name::text) AS columns FROM information_schema.columns
  WHERE table_schema = 'public' AND (data_type IN ('text', 'jsonb', 'json', 'character varying', 'ARRAY') ) AND table_name NOT LIKE '\\_prisma%' GROUP BY table_name`;

/** `table.column` of every text that holds one of the words. */
export async function whereFound(group: Group, words: readonly string[]): Promise<readonly string[]> {
  const { store } = group.rehearsal.setup;
  return store.transaction(async (transaction) => {
    const tables = await transaction.$queryRawUnsafe<Table[]>(everyText);
    const found: string[] = [];
    for (const { name, columns } of tables) {
      for (const column of columns) {
        const [row] = await transaction.$queryRawUnsafe<{ count: bigint }[]>(
          `SELECT count(*) AS count FROM "${name}" WHERE ${words.map((_, index) => `"${column}"::text LIKE '%' || $${index + 1} || '%'`).join(' OR ')}`,
          ...words,
        );
        if (row !== undefined && row.count > 0n) found.push(`${name}.${column}`);
      }
    }
    return found.sort();
  });
}
