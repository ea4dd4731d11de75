/** What 请假 is followed by, read at Tuesday 2026-11-24, 10:00. */

import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/core/roster/span';
import { localIso } from '../../src/kernel/civil';
import { instant } from '../../src/kernel/instant';
import { leaveWords } from '../../src/understanding/leave-words';

const now = instant('2026-11-24T10:00:00+08:00');
const shown = ({ from, until }: Span): string => `${localIso(from).slice(5, 16)} ${localIso(until).slice(5, 16)}`;

describe('leave', () => {
  test.each([
    ['到周五，由老王代', '11-24T10:00 11-28T00:00', null, '老王', ''],
    ['到周五 由@老王 代', '11-24T10:00 11-28T00:00', null, '老王', ''],
    ['@王强 到周五 由刘管家代', '11-24T10:00 11-28T00:00', '王强', '刘管家', ''],
    ['给@物业 王强 到周五，让刘管家顶班', '11-24T10:00 11-28T00:00', '物业 王强', '刘管家', ''],
    ['明天到周五 由刘管家代', '11-25T00:00 11-28T00:00', null, '刘管家', ''],
    ['从明天请到周五', '11-25T00:00 11-28T00:00', null, null, ''],
    ['三天', '11-24T10:00 11-27T00:00', null, null, ''],
    ['3天，刘管家代', '11-24T10:00 11-27T00:00', null, '刘管家', ''],
    ['从明天起三天，小何顶', '11-25T00:00 11-28T00:00', null, '小何', ''],
    ['周三周四', '11-25T00:00 11-27T00:00', null, null, ''],
    ['回老家到周五', '11-24T10:00 11-28T00:00', null, null, '回老家'],
    ['到明天中午', '11-24T10:00 11-25T13:00', null, null, ''],
    ['到11月20号', '11-24T10:00 11-21T00:00', null, null, ''],
  ] as const)('%s', (text, span, person, deputy, others) => {
    const words = leaveWords(text, now);
    expect(words && { ...words, span: shown(words.span) }).toEqual({ span, person, deputy, others, sure: true });
  });

  test.each(['那天在区里开会', '那天要到区里开会', '家里有事要交代', '周三、周五', '周一周三周五'])('none: %s', (text) =>
    expect(leaveWords(text, now)).toBe(null),
  );

  test.each(['明天', '周五', '今天下午'])('may be about a meeting as well: %s', (text) => expect(leaveWords(text, now)?.sure).toBe(false));
});
