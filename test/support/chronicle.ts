/** Plays a work group and writes down who said what, and every line of the bot's, as one would read it aloud. */

import { expect } from 'vitest';
import type { Group } from './group';

export function chronicle(group: Group) {
  const lines: string[] = [];
  const hear = () => lines.push(...group.heard());
  return {
    lines,
    /** What stands between scenes. */
    note: (words: string) => lines.push(`—— ${words}`),
    say: async (person: string, text: string, extras?: Parameters<Group['says']>[2]) => {
      const before = lines.length;
      const id = await group.says(person, text, extras);
      const quote = extras?.quote === undefined ? '' : '（引用）';
      lines.splice(before, 0, `${person}${extras?.alone ? '（私聊）' : ''}${quote}：${extras?.picture ? '[图片]' : ''}${text}`);
      hear();
      return id;
    },
    wait: async (...spans: readonly string[]) => {
      for (const span of spans) await group.advance(span);
      lines.push(`…… ${spans.join('，')}`);
      hear();
    },
    keep: (name: string) => expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../stories/${name}.txt`),
  };
}
