/** Listens to the pg driver from outside: every transaction that the road runs, statement by statement, as the server got it. */

import { Client } from 'pg';

export type Statement = { readonly text: string; readonly values: readonly unknown[]; readonly ids: readonly number[] };
export type Ran = { readonly statements: readonly Statement[] };

type Asked = { readonly text: string; readonly values?: readonly unknown[] };
type Answer = { readonly rows?: readonly unknown[][]; readonly fields?: readonly { name: string }[] };

/** Tables whose ids the database gives; a row that is written again must get the same one. */
const numbered = /^INSERT INTO "[^"]+"\."(?:inbox|outbox|private_detail|reminder|question|person|identity)"/;

/** @returns what stops listening and hands over the transactions in the order in which they committed. */
export function record(): () => readonly Ran[] {
  const ran: Ran[] = [];
  const open = new Map<object, Statement[]>();
  const original = Client.prototype.query as (this: object, ...args: unknown[]) => unknown;
  const listening = function (this: object, ...args: unknown[]): unknown {
    const [asked] = args as [string | Asked];
    if (typeof asked === 'string' || typeof args[1] === 'function') return original.apply(this, args);
    return listen(this, asked);
  };
  const listen = async (client: object, asked: Asked): Promise<unknown> => {
    const { text, values = [] } = asked;
    const asks = numbered.test(text) && !text.includes('RETURNING') ? { ...asked, text: `${text} RETURNING "id"` } : asked;
    const answer = (await original.call(client, asks)) as Answer;
    if (text === 'BEGIN') open.set(client, []);
    else if (text === 'COMMIT') ran.push({ statements: open.get(client) ?? [] });
    else if (text !== 'ROLLBACK') open.get(client)?.push({ text, values, ids: numbered.test(text) ? idsOf(answer) : [] });
    return answer;
  };
  Object.assign(Client.prototype, { query: listening });
  return () => {
    Object.assign(Client.prototype, { query: original });
    return ran;
  };
}

function idsOf({ rows = [], fields = [] }: Answer): readonly number[] {
  const column = fields.findIndex(({ name }) => name === 'id');
  return column < 0 ? [] : rows.map((row) => Number(row[column]));
}
