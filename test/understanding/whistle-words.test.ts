/** What is typed with a whistle, taken apart: the demand, what was tried by whom and when, why it is not for the three parties. */

import { describe, expect, test } from 'vitest';
import { instant } from '../../src/kernel/instant';
import { readEntry } from '../../src/understanding/department-entry';
import { readWhistle } from '../../src/understanding/whistle-words';

const at = instant('2026-11-24T10:00:00+08:00');

describe('the words of a whistle', () => {
  test.each([
    ['漏点在市政管，请开挖换管', '请开挖换管', null, '漏点在市政管'],
    ['请来修管 漏点在红线外', '请来修管', null, '漏点在红线外'],
    ['物业查过是市政灯杆，编号已拍照，请派人换灯', '请派人换灯', '物业查过是市政灯杆，编号已拍照', '物业查过是市政灯杆'],
    ['楼顶违建要执法才能拆，请来认定、拆除', '请来认定，拆除', null, '楼顶违建要执法才能拆'],
    ['请开挖换管，找陈姐 带路', '请开挖换管，找陈姐 带路', null, null],
    ['周一物业上门协调，谈不拢，需要你们出面', '需要你们出面', '周一物业上门协调，谈不拢', null],
    ['漏水好几天了', null, null, null],
    ['', null, null, null],
  ])('%s', (text, demand, tried, outside) => expect(readWhistle(text, at)).toMatchObject({ demand, tried, outside }));

  test.each([
    ['网格劝过三次', true, false],
    ['劝过三次', false, false],
    ['昨天劝过', false, true],
    ['小何上周五和昨天上门劝过', true, true],
    ['11月20日，何婶劝过', true, true],
    ['王强11月20日去看过', true, true],
  ])('who and when: %s', (text, triedBy, triedWhen) => expect(readWhistle(text, at, ['王强'])).toMatchObject({ triedBy, triedWhen }));
});

describe('what is noted of a department', () => {
  test.each([
    ['供水公司', { name: '供水公司', duty: null, phone: null, aliases: [] }],
    ['供水公司 电话 023-46220000', { name: '供水公司', phone: '023-46220000' }],
    ['供水公司 电话：46220000转3', { phone: '46220000转3' }],
    [
      '电梯办 职责 电梯困人、年检 电话 96333 别名 特检所、特检',
      { name: '电梯办', duty: '电梯困人、年检', phone: '96333', aliases: ['特检所', '特检'] },
    ],
    ['供水公司 电话 问小李', { phone: 'none-that-is-one' }],
  ])('%s', (text, entry) => expect(readEntry(text)).toMatchObject(entry));
});
