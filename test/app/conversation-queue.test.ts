/** One queue a conversation: order within each, so many side by side, and a failure holds nobody up. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationQueue } from '../../src/app/conversation-queue';

/** Works that end when told to. */
function workshop(width: number) {
  const begun: string[] = [];
  const open = new Map<string, (error?: Error) => void>();
  const errors: unknown[] = [];
  const queue = conversationQueue(width, (error) => errors.push(error));
  const add = (conversation: string, name: string): void =>
    queue.add(conversation, () => {
      begun.push(name);
      return new Promise((resolve, reject) => open.set(name, (error) => (error ? reject(error) : resolve())));
    });
  const end = async (name: string, error?: Error): Promise<void> => {
    open.get(name)?.(error);
    open.delete(name);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { queue, begun, errors, add, end, running: () => [...open.keys()] };
}

const isIdle = async (idle: Promise<void>): Promise<boolean> => {
  let done = false;
  void idle.then(() => {
    done = true;
  });
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  return done;
};

describe('within a conversation', () => {
  test('the next begins when the one before has ended', async () => {
    const { add, begun, end } = workshop(8);
    for (const name of ['a1', 'a2', 'a3']) add('a', name);
    expect(begun).toEqual(['a1']);
    await end('a1');
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'a3']);
  });

  test('what is added while one runs waits its turn', async () => {
    const { add, begun, end } = workshop(8);
    add('a', 'a1');
    add('a', 'a2');
    await end('a1');
    add('a', 'a3');
    expect(begun).toEqual(['a1', 'a2']);
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'a3']);
  });

  test('one that fails is told, and the next goes on', async () => {
    const { add, begun, end, errors } = workshop(8);
    add('a', 'a1');
    add('a', 'a2');
    const error = new Error('broken');
    await end('a1', error);
    expect(errors).toEqual([error]);
    expect(begun).toEqual(['a1', 'a2']);
  });
});

describe('side by side', () => {
  test('different conversations do not wait for each other, up to the width', async () => {
    const { add, running, end } = workshop(2);
    for (const name of ['a', 'b', 'c']) add(name, `${name}1`);
    expect(running()).toEqual(['a1', 'b1']);
    await end('b1');
    expect(running()).toEqual(['a1', 'c1']);
  });

  test('a busy conversation takes one place only', async () => {
    const { add, running } = workshop(2);
    for (const name of ['a1', 'a2', 'a3']) add('a', name);
    add('b', 'b1');
    expect(running()).toEqual(['a1', 'b1']);
  });

  test('a busy conversation does not keep a waiting one out for ever', async () => {
    const { add, begun, end } = workshop(1);
    for (const name of ['a1', 'a2', 'a3', 'a4']) add('a', name);
    add('b', 'b1');
    await end('a1');
    await end('a2');
    expect(begun).toContain('b1');
  });
});

describe('what is urgent', () => {
  const urgent = () => true;
  const opened = (width: number) => {
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const queue = conversationQueue(width, () => undefined);
    const add = (conversation: string, name: string, isUrgent?: () => boolean): void =>
      queue.add(
        conversation,
        () => {
          begun.push(name);
          return new Promise((resolve) => ends.push(resolve));
        },
        isUrgent,
      );
    return {
      begun,
      add,
      endFirst: async () => {
        ends.shift()?.();
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      },
      endAll: async () => {
        for (const end of ends.splice(0)) end();
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      },
    };
  };

  test('begins beside a full house, ahead of all that wait', () => {
    const { begun, add } = opened(2);
    for (const name of ['a', 'b', 'c', 'd']) add(name, `${name}1`);
    add('e', 'e1', urgent);
    expect(begun).toEqual(['a1', 'b1', 'e1']);
  });

  test('waits for what was said before it in its own conversation, which goes ahead with it', async () => {
    const { begun, add, endAll } = opened(1);
    for (const name of ['a', 'b', 'c']) add(name, `${name}1`);
    add('c', 'c2', urgent);
    expect(begun).toEqual(['a1', 'c1']);
    await endAll();
    expect(begun.slice(0, 3)).toEqual(['a1', 'c1', 'c2']);
  });

  test('has the house to itself: nothing ordinary begins until it has ended', async () => {
    const { begun, add, endAll, endFirst } = opened(2);
    for (const name of ['a', 'b', 'c', 'd']) add(name, `${name}1`);
    add('e', 'e1', urgent);
    await endFirst();
    expect(begun).toEqual(['a1', 'b1', 'e1']);
    await endAll();
    expect(begun).toEqual(['a1', 'b1', 'e1', 'c1', 'd1']);
  });

  test('does not wait for what hurries in another conversation', async () => {
    const { begun, add, endAll } = opened(2);
    for (const name of ['a', 'b', 'c']) add(name, `${name}1`);
    add('e', 'e1');
    add('e', 'e2', urgent);
    await endAll();
    expect(begun).toEqual(['a1', 'b1', 'e1', 'e2']);
    add('f', 'f1', urgent);
    expect(begun).toEqual(['a1', 'b1', 'e1', 'e2', 'f1']);
  });

  test('is not asked for where nothing waits', () => {
    const { add, begun } = opened(2);
    add('a', 'a1', () => {
      throw new Error('asked');
    });
    expect(begun).toEqual(['a1']);
  });
});

describe('idle', () => {
  test('at once where nothing was added', async () => {
    expect(await isIdle(workshop(2).queue.idle())).toBe(true);
  });

  test('only when everything has ended, what failed too', async () => {
    const { queue, add, end } = workshop(1);
    add('a', 'a1');
    add('b', 'b1');
    const idle = queue.idle();
    await end('a1', new Error('broken'));
    expect(await isIdle(idle)).toBe(false);
    await end('b1');
    expect(await isIdle(idle)).toBe(true);
  });
});

test('whatever is added in whatever order: each conversation keeps its own, and never more than the width run', async () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(names, fc.integer({ min: 0, max: 3 }), fc.boolean()), { maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      async (works, width) => {
        const ended: [string, number][] = [];
        let running = 0;
        let most = 0;
        const queue = conversationQueue(width, () => undefined);
        works.forEach(([conversation, turns, fails], index) => {
          queue.add(conversation, async () => {
            running += 1;
            most = Math.max(most, running);
            for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
            running -= 1;
            ended.push([conversation, index]);
            if (fails) throw new Error('broken');
          });
        });
        await queue.idle();
        expect(ended).toHaveLength(works.length);
        expect(most).toBeLessThanOrEqual(width);
        for (const name of ['a', 'b', 'c', 'd']) {
          const own = ended.filter(([conversation]) => conversation === name).map(([, index]) => index);
          expect(own).toEqual([...own].sort((one, other) => one - other));
        }
      },
    ),
  );
});
