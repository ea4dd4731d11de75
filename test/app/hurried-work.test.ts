/** What runs in a room is told to go on where something urgent waits behind it. */

import { describe, expect, test } from 'vitest';
import { conversationQueue } from '../../src/app/conversation-queue';

describe('what waits for something it can do without', () => {
  const opened = () => {
    const hurried: string[] = [];
    const ends = new Map<string, () => void>();
    const queue = conversationQueue(2, () => undefined);
    const add = (conversation: string, name: string, isUrgent = false): void =>
      queue.add(
        conversation,
        (hurry) => {
          const note = (): void => void hurried.push(name);
          if (hurry.aborted) note();
          hurry.addEventListener('abort', note);
          return new Promise((resolve) => ends.set(name, resolve));
        },
        () => isUrgent,
      );
    const end = async (name: string): Promise<void> => {
      ends.get(name)?.();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    };
    return { queue, hurried, add, end };
  };

  test('is told to go on when something urgent comes behind it', () => {
    const { hurried, add } = opened();
    add('a', 'a1');
    add('b', 'b1');
    add('a', 'a2', true);
    expect(hurried).toEqual(['a1']);
  });

  test('so is all that stands between, and what is urgent waits for nothing but for the next of its kind', async () => {
    const { hurried, add, end } = opened();
    for (const name of ['a1', 'a2']) add('a', name);
    add('a', 'a3', true);
    add('a', 'a4');
    await end('a1');
    await end('a2');
    await end('a3');
    expect(hurried).toEqual(['a1', 'a2']);
  });

  test('is left in peace by what is ordinary', () => {
    const { hurried, add } = opened();
    add('a', 'a1');
    add('a', 'a2');
    expect(hurried).toEqual([]);
  });

  test('is told to go on at the end', () => {
    const { queue, hurried, add } = opened();
    add('a', 'a1');
    add('b', 'b1');
    queue.hurry();
    expect(hurried).toEqual(['a1', 'b1']);
  });
});
