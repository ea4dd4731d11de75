/** Writes a story down with the moment of every line: who said what, and what the bot said; kept as a file that is read. */

import { expect } from 'vitest';
import { wallClock } from '../../src/kernel/civil';
import { type Instant, instant } from '../../src/kernel/instant';
import type { Group } from './group';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const two = (count: number): string => String(count).padStart(2, '0');

/** 10-08 周四 11:00 */
export function shownMoment(at: Instant): string {
  const { month, date, weekday, hour, minute } = wallClock(at);
  return `${two(month)}-${two(date)} 周${weekdays[weekday]} ${two(hour)}:${two(minute)}`;
}

export type DatedChronicle = {
  readonly lines: readonly string[];
  note(words: string): void;
  /** 李敏：设置 签收; 李敏（私聊）：… alone with the bot; `[图]` a picture. @returns what the bot said to it. */
  say(line: string): Promise<readonly string[]>;
  /** Lets time pass to that moment, step by step. @returns what the bot said of itself. */
  until(moment: string): Promise<readonly string[]>;
  keep(file: string): Promise<void>;
};

/** The weekly digest has a story of its own. */
const digest = /周报/;

export function datedChronicle(group: Group): DatedChronicle {
  const { chat, clock, advance } = group.rehearsal;
  const lines: string[] = [];
  let read = 0;
  const hear = (): readonly string[] => {
    const said = chat.said.slice(read).map(({ at, room, to, text }) => `${shownMoment(at)} ${room ?? `→${to}`} | ${text}`);
    read = chat.said.length;
    const told = said.filter((line) => !digest.test(line));
    lines.push(...told);
    return told;
  };
  return {
    lines,
    note: (words) => lines.push(`—— ${words}`),
    say: async (line) => {
      const [, person = '', alone, text = ''] = /^(.+?)(（私聊）)?：(.*)$/s.exec(line) ?? [];
      lines.push(`${shownMoment(clock.now())} ${line}`);
      await group.says(person, text === '[图]' ? '' : text, { picture: text === '[图]', alone: alone !== undefined });
      return hear();
    },
    until: async (moment) => {
      const to = instant(`${moment}:00+08:00`);
      lines.push(`…… ${shownMoment(to)}`);
      await advance(to);
      return hear();
    },
    keep: (file) => expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(file),
  };
}
