/** Looks at the bot's transactions from outside: which message one handled, which lines one marked, once it has committed. */

import type { Store, Transaction } from '../../../src/store/transaction';
import type { Told } from './orders';

type Tell = (told: Told) => void;
type Update = { readonly where?: { readonly id?: unknown }; readonly data?: { readonly handledAt?: unknown; readonly state?: unknown } };
type Seen = { handled: number | null; lines: number; kept: number | null; marks: Told[] };

export function watchedStore(store: Store, tell: Tell, kept: (inbox: number) => void): Store {
  return {
    close: () => store.close(),
    transaction: async (work) => {
      const seen: Seen = { handled: null, lines: 0, kept: null, marks: [] };
      const value = await store.transaction((transaction) => work(watched(transaction, seen)));
      if (seen.kept !== null) kept(seen.kept);
      if (seen.handled !== null) tell({ what: 'handled', inbox: seen.handled, lines: seen.lines });
      for (const mark of seen.marks) tell(mark);
      return value;
    },
  };
}

function watched(transaction: Transaction, seen: Seen): Transaction {
  return intercepting(transaction, {
    inbox: intercepting(transaction.inbox, {
      updateMany: (update: Update) => {
        if (update.data?.handledAt !== undefined) seen.handled = Number(update.where?.id);
        return transaction.inbox.updateMany(update as never);
      },
      createManyAndReturn: async (create: never) => {
        const rows = await transaction.inbox.createManyAndReturn(create);
        seen.kept = rows[0]?.id ?? null;
        return rows;
      },
    }),
    outbox: intercepting(transaction.outbox, {
      createMany: (create: never) => {
        seen.lines += 1;
        return transaction.outbox.createMany(create);
      },
      updateMany: (update: Update) => {
        const { in: rows } = (update.where?.id ?? {}) as { in?: readonly number[] };
        if (rows !== undefined) seen.marks.push({ what: update.data?.state === 'sending' ? 'sending' : 'marked', rows });
        return transaction.outbox.updateMany(update as never);
      },
    }),
  });
}

/** The object itself, but for the members given. */
function intercepting<Target extends object>(target: Target, members: Record<string, unknown>): Target {
  return new Proxy(target, {
    get: (_, name) => {
      if (typeof name === 'string' && Object.hasOwn(members, name)) return members[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
