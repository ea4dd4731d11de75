/** Listens to the store from outside: every call of Prisma that the road makes, transaction by transaction. */

import type { Store, Transaction } from '../../../src/store/transaction';

/** `ids`: of the rows that it made, where the database numbers them. */
export type Call = { readonly on: string; readonly operation: string; readonly args: readonly unknown[]; ids: readonly number[] };
export type RanCalls = readonly Call[];

type Delegate = Record<string, (...args: unknown[]) => Promise<unknown>>;

const numbered = ['inbox', 'outbox', 'privateDetail', 'reminder', 'question', 'person', 'identity', 'nudge'];

/** @param ran gets the transactions in the order in which they committed. */
export function recordingCalls(store: Store, ran: RanCalls[]): Store {
  return {
    close: () => store.close(),
    transaction: async (work) => {
      const calls: Call[] = [];
      const value = await store.transaction((transaction) => work(listened(transaction, calls)));
      ran.push(calls);
      return value;
    },
  };
}

const listened = (transaction: Transaction, calls: Call[]): Transaction =>
  new Proxy(transaction, {
    get: (target, on) => {
      const member: unknown = Reflect.get(target, on, target);
      if (typeof on !== 'string') return member;
      if (typeof member === 'function') return raw(calls, on, member.bind(target));
      return typeof member === 'object' && member !== null ? listenedModel(calls, on, member as Delegate) : member;
    },
  });

function raw(calls: Call[], on: string, run: (...args: unknown[]) => unknown) {
  return (...args: unknown[]): unknown => {
    calls.push({ on, operation: '', args, ids: [] });
    return run(...args);
  };
}

const listenedModel = (calls: Call[], on: string, model: Delegate): Delegate =>
  new Proxy(model, {
    get:
      (_, operation: string) =>
      async (...args: unknown[]): Promise<unknown> => {
        const call: Call = { on, operation, args, ids: [] };
        calls.push(call);
        if (!numbered.includes(on) || !operation.startsWith('create')) return model[operation]?.(...args);
        if (operation !== 'createMany') return kept(call, await model[operation]?.(...args));
        const rows = await model.createManyAndReturn?.({ ...(args[0] as object), select: { id: true } });
        return { count: (kept(call, rows) as unknown[]).length };
      },
  });

function kept(call: Call, made: unknown): unknown {
  call.ids = [made].flat().map((row) => (row as { id: number }).id);
  return made;
}

/** The same call for the same row: it gets the number that it had, so that what refers to it still does. */
export function withIds({ on, operation, args, ids }: Call): Call {
  const { data, ...rest } = (args[0] ?? {}) as { data?: object | object[] };
  if (ids.length === 0 || data === undefined || ids.length !== [data].flat().length) return { on, operation, args, ids };
  const given = Array.isArray(data) ? data.map((row, index) => ({ id: ids[index], ...row })) : { id: ids[0], ...data };
  return { on, operation, args: [{ ...rest, data: given }], ids };
}

/** @param transaction Prisma's own. */
export function callAgain(transaction: Transaction, { on, operation, args }: Call): Promise<unknown> {
  const target = (transaction as unknown as Record<string, unknown>)[on];
  return typeof target === 'function' ? target.apply(transaction, args) : ((target as Delegate)[operation]?.(...args) ?? Promise.resolve());
}
