/** When a meeting is to be, and what a resolution says: as people type them. */

import { describe, expect, test } from 'vitest';
import { isoDate, localIso } from '../../src/kernel/civil';
import { instant } from '../../src/kernel/instant';
import { dueBy } from '../../src/understanding/due-by';
import { isJointDecision } from '../../src/understanding/joint-decision';
import { meetingTime } from '../../src/understanding/meeting-time';
import { readResolution } from '../../src/understanding/resolution';
import { resolutionTitle } from '../../src/understanding/resolution-title';

/** A Tuesday. */
const at = instant('2026-11-24T09:00:00+08:00');

describe('when a meeting is', () => {
  test.each([
    ['每月第一个周三 19:30', 'month/1 3 1 . 1170'],
    ['每个月的第一个周四晚上七点半', 'month/1 4 1 . 1170'],
    ['每月第二周周三19:30', 'month/1 3 2 . 1170'],
    ['每月第三周的周四 19:30', 'month/1 4 3 . 1170'],
    ['每月最后一个周五19点', 'month/1 5 -1 . 1140'],
    ['每季度第一个周三19:30', 'month/3 3 1 . 1170'],
    ['每两个月第一个周三 19:30', 'month/2 3 1 . 1170'],
    ['每周三19:30', 'week/1 3 . . 1170'],
    ['每月第一个工作日 19:30', 'month/1 . 1 . 1170'],
    ['每月15号下午3点', 'month/1 . . 15 900'],
  ])('%s', (text, expected) => {
    const time = meetingTime(text, at);
    if (time.kind !== 'rule') throw new Error(time.kind);
    const { unit, interval, weekdays, nth, dates, minute } = time.rule;
    expect(`${unit}/${interval} ${[weekdays, nth, dates].map((list) => list.join(',') || '.').join(' ')} ${minute}`).toBe(expected);
  });

  test.each([
    ['11月28号19:30', '2026-11-28T19:30'],
    ['下周四 19:30', '2026-12-03T19:30'],
    ['今晚8点 3栋停水', '2026-11-24T20:00'],
    ['今晚8点到9点', '2026-11-24T20:00'],
  ])('%s', (text, expected) => {
    const time = meetingTime(text, at);
    expect(time.kind === 'once' ? localIso(time.at).slice(0, 16) : time.kind).toBe(expected);
  });

  test.each(['11月28号', '周五晚上'])('%s: a day without an hour', (text) => {
    const time = meetingTime(text, at);
    expect(time.kind === 'day' ? isoDate(time.day).slice(0, 7) : time.kind).toBe('2026-11');
  });

  test.each([
    ['每月第一个周三', 'hour'],
    ['每月第一个周三晚上', 'hour'],
    ['每月19:30', 'day'],
    ['每天19:30', 'day'],
  ])('%s: the %s is missing', (text, missing) => {
    expect(meetingTime(text, at)).toEqual({ kind: 'unclear', missing });
  });

  test.each(['几点开', '延期了吗', '取消'])('%s: no time', (text) => {
    expect(meetingTime(text, at).kind).toBe('none');
  });
});

describe('by when', () => {
  test.each([
    ['周五前', '2026-11-27T18:00'],
    ['下周五之前', '2026-12-04T18:00'],
    ['11月30日前', '2026-11-30T18:00'],
    ['月底前', '2026-11-30T18:00'],
    ['年底前', '2026-12-31T18:00'],
    ['三天内', '2026-11-27T18:00'],
    ['本周内', '2026-11-29T18:00'],
    ['12月10号', '2026-12-10T18:00'],
    ['明天下午5点前', '2026-11-25T17:00'],
    ['两小时内', '2026-11-24T11:00'],
  ])('%s', (text, expected) => {
    const due = dueBy(`换灯 ${text}`, at);
    expect(due === null ? null : localIso(due.at).slice(0, 16)).toBe(expected);
    expect(due?.others).toMatch(/^换灯/);
  });

  test.each(['尽快换灯', '每月5号前公示'])('%s: no date', (text) => {
    expect(dueBy(text, at)).toBeNull();
  });
});

describe('a resolution', () => {
  test.each([
    ['东门门禁换新的 由物业 周五前', '东门门禁换新的', 'property'],
    ['换门禁，物业，12月10日前', '换门禁', 'property'],
    ['由业委会牵头，三天内出方案', '出方案', 'committee'],
    ['地下车库充电桩选址 业委会牵头 两周内', '地下车库充电桩选址', 'committee'],
    ['请网格周末前上门劝一劝', '上门劝一劝', 'grid'],
    ['小区物业要加强巡逻 由物业 明天下午5点前', '小区物业要加强巡逻', 'property'],
    ['公示物业费账目 周五前', '公示物业费账目', null],
  ])('%s', (text, words, owner) => {
    const read = readResolution(text, at);
    expect([read.text, read.owner, read.handler]).toEqual([words, owner, null]);
  });

  test('by a person', () => {
    expect(readResolution('@王强 月底前把灯换完', at)).toMatchObject({ text: '把灯换完', owner: null, handler: '王强' });
    expect(readResolution('把灯换完 由@王强负责 月底前', at)).toMatchObject({ text: '把灯换完', handler: '王强' });
  });

  test('is called by its own words, cut short', () => {
    expect(resolutionTitle('东门门禁换新的')).toBe('东门门禁换新的');
    expect(resolutionTitle('东门门禁换新的，旧的那套拆下来留作备件，年底前清点一遍入库')).toBe('东门门禁换新的');
    expect(resolutionTitle('把三栋四栋五栋六栋七栋八栋所有楼道里坏了的感应灯统统换掉').length).toBe(20);
    expect(resolutionTitle('找13812345678商量')).not.toContain('13812345678');
  });
});

describe('what the owners must decide together', () => {
  test.each([
    '动用维修资金修3栋屋面',
    '用大修基金换电梯',
    '公共收益用于补贴电梯电费',
    '选聘物业公司',
    '换一家物业',
    '业委会换届',
    '修改管理规约',
    '加装电梯',
    '架空层改成活动室',
    '绿地划成车位',
    '物业费上调两毛',
    '提高物业费',
  ])('%s', (text) => {
    expect(isJointDecision(text)).toBe(true);
  });

  test.each([
    '东门门禁换新的',
    '公示公共收益明细',
    '公布维修资金使用情况',
    '物业费账目每月公示',
    '物业加强巡逻',
    '换门禁',
    '物业更换楼道灯',
    '业委会出充电桩方案',
    '绿化补种',
    '更换物业经理的联系电话',
  ])('%s: not', (text) => {
    expect(isJointDecision(text)).toBe(false);
  });
});
