/** Commands with one character of the same sound in its place, and everyday lines that are near one and mean themselves. */

import { describe, expect, test } from 'vitest';
import { commandMissed } from '../../src/app/commands/near-miss';
import { commands } from '../../src/app/commands/registry';
import { soundAlike } from '../../src/app/commands/sounds';
import { ownLines } from '../support/own-lines';

const names = commands.map(({ name }) => name);

describe('what was meant', () => {
  test.each([
    ['爬喽', '爬楼'],
    ['帮住', '帮助'],
    ['周抱', '周报'],
    ['请单', '清单'],
    ['我滴', '我的'],
    ['我得', '我的'],
    ['销甲', '销假'],
    ['消假', '销假'],
    ['值斑', '值班'],
    ['会义', '会议'],
    ['名侧', '名册'],
    ['议提', '议题'],
    ['设制', '设置'],
    ['签道', '签到'],
    ['重该', null],
    ['虫开', '重开'],
    ['为什末', '为什么'],
    ['复发画象', '复发画像'],
    ['为什么到齐', '为什么到期'],
    ['爬喽！', '爬楼'],
    ['帮住。', '帮助'],
  ])('%s: %s', (typed, meant) => expect(commandMissed(typed, names)).toBe(meant));

  test('a command as it is was no slip', () => {
    for (const name of names) expect(commandMissed(name, names), name).toBe(null);
  });

  test('every name of two characters and more has its sounds in the table', () => {
    const silent = names.filter((name) => name.length > 1 && ![...name].some((one) => soundAlike(one, one)));
    expect(silent).toEqual([]);
  });
});

test.each(ownLines)('a line of its own: %s', (line) => expect(commandMissed(line, names)).toBe(null));
