/** Keeps a story as it was heard: what people said, what the bot said, in order, for a file that is read aloud. */

import type { Group } from './group';

export type Told = {
  readonly lines: readonly string[];
  /** A heading of the story. */
  note(text: string): void;
  say: Group['says'];
  /** Spans one after another; what the bot said in them is heard at their end. */
  wait(...spans: readonly string[]): Promise<void>;
  hear(): void;
  text(): string;
};

export function tell(group: Group): Told {
  const lines: string[] = [];
  const hear = (): void => void lines.push(...group.heard());
  return {
    lines,
    hear,
    note: (text) => void lines.push(`—— ${text}`),
    say: async (person, text, extras) => {
      const id = await group.says(person, text, extras);
      lines.push(`${person}${extras?.alone ? '（私聊）' : ''}：${extras?.picture ? '[图片]' : ''}${text}`);
      hear();
      return id;
    },
    wait: async (...spans) => {
      for (const span of spans) await group.advance(span);
      hear();
    },
    text: () => `${lines.join('\n')}\n`,
  };
}
