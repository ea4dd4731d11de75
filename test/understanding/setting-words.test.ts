/** What is typed behind 设置: which setting, which length of time, which hours. */

import { describe, expect, test } from 'vitest';
import { hours } from '../../src/kernel/instant';
import { readAllowance } from '../../src/understanding/allowance';
import { readHours } from '../../src/understanding/hours-of-day';
import { settingLine } from '../../src/understanding/setting-named';

const minutes = (count: number) => ({ milliseconds: count * 60_000 });

test.each([
  ['20分钟', minutes(20)],
  ['20 分钟内', minutes(20)],
  ['半小时', minutes(30)],
  ['一个半小时', minutes(90)],
  ['1小时30分钟', minutes(90)],
  ['4個小時', minutes(240)],
  ['15天', minutes(15 * 1440)],
  ['一个月', minutes(30 * 1440)],
  ['4个工作小时', { workingHours: 4 }],
  ['两个半工作小时', { workingHours: 2.5 }],
  ['3个工作日', { workingDays: 3 }],
  ['三个工作日内', { workingDays: 3 }],
  ['20', null],
  ['快点', null],
  ['半个工作日', null],
  ['5分钟吧', null],
  ['3个工作日和2小时', null],
  ['', null],
])('%s', (text, length) => expect(readAllowance(text)).toEqual(length));

describe('hours of the day', () => {
  test.each([
    ['9:00-12:00,14:00-17:30', ['9-12', '14-17.5']],
    ['9:00 - 12:00 14:00 - 17:30', ['9-12', '14-17.5']],
    ['８：３０～１２：００、１３：３０～１７：３０', ['8.5-12', '13.5-17.5']],
    ['上午9点到12点，下午2点到5点半', ['9-12', '14-17.5']],
    ['9点-12点和2点-6点', ['9-12', '14-18']],
    ['上午9-12点，下午2-6点', ['9-12', '14-18']],
    ['22:00-07:30', ['22-31.5']],
    ['22:00至次日7:30', ['22-31.5']],
    ['晚上10点到早上7点半', ['22-31.5']],
    // Nobody means twelve hours.
    ['9:00-9:00', ['9-33']],
    ['早九晚五', null],
    ['晚上', null],
    ['9:00', null],
    ['25:00-26:00', null],
    ['9:00-12:00,下午', null],
  ])('%s', (text, spans) => expect(readHours(text)?.map(({ from, to }) => `${from / hours(1)}-${to / hours(1)}`) ?? null).toEqual(spans));
});

describe('which setting', () => {
  test.each([
    '橙色签收 20分钟',
    '橙色签收20分钟',
    '签收 橙 20分钟',
    '签收橙色 20分钟',
    '橙签收改成20分钟',
    '把橙色签收改成20分钟',
    '橙级的签收时限：20分钟',
  ])('%s', (text) => expect(settingLine(text)).toEqual({ kind: 'set', key: 'receipt-orange', to: '20分钟' }));

  test.each([
    ['', { kind: 'overview' }],
    ['记录', { kind: 'record' }],
    ['橙色签收 默认', { kind: 'default', key: 'receipt-orange' }],
    ['橙色签收 恢复默认', { kind: 'default', key: 'receipt-orange' }],
    ['升级', { kind: 'look', keys: ['unreceived-orange', 'overdue-yellow'] }],
    ['红色', { kind: 'look', keys: ['receipt-red', 'finish-red'] }],
    ['蓝色派单', { kind: 'look', keys: ['dispatch-yellow'] }],
    ['矛盾纠纷办结 20天', { kind: 'set', key: 'finish-dispute', to: '20天' }],
    ['橙未签收升级 2小时', { kind: 'set', key: 'unreceived-orange', to: '2小时' }],
    ['签收 20分钟', { kind: 'which', keys: ['receipt-red', 'receipt-orange', 'receipt-yellow', 'receipt-blue'] }],
    ['红色派单', { kind: 'unknown', typed: '红色派单' }],
    ['召集人 李敏', { kind: 'unknown', typed: '召集人 李敏' }],
    ['好了', { kind: 'unknown', typed: '好了' }],
  ])('%s', (text, line) => expect(settingLine(text)).toEqual(line));
});
