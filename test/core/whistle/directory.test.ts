/** The community's departments over the usual ones; which is meant by a name, and which are near. */

import { describe, expect, test } from 'vitest';
import { directoryOf, nearestDepartments, type OwnEntry } from '../../../src/core/whistle/department';
import { addressedIn, departmentNamed } from '../../../src/understanding/department-named';
import { usualDepartments } from '../../../src/understanding/lexicon/departments';

const own = (name: string, about: Partial<OwnEntry> = {}): OwnEntry => ({
  name,
  aliases: [],
  duty: '管',
  phone: null,
  removed: false,
  ...about,
});
const usual = directoryOf(usualDepartments, []);

describe('the directory', () => {
  test('an own entry stands in for the usual one, the latest counts, and a removed one is gone', () => {
    const entries = [own('供水公司', { phone: '1' }), own('电梯办'), own('供水公司', { phone: '2' }), own('教委', { removed: true })];
    const all = directoryOf(usualDepartments, entries);
    expect(all.slice(0, 2).map(({ name, phone }) => [name, phone])).toEqual([
      ['供水公司', '2'],
      ['电梯办', null],
    ]);
    expect(all.filter(({ name }) => name === '供水公司' || name === '教委')).toHaveLength(1);
    expect(directoryOf(usualDepartments, [...entries, own('教委')]).some(({ name }) => name === '教委')).toBe(true);
  });

  test('no name or alias means two departments', () => {
    const words = usual.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test.each([
    ['供水公司', '供水公司'],
    ['自来水', '供水公司'],
    ['城管', '城管执法'],
    ['综合行政执法局', '城管执法'],
    ['公安派出所', '派出所'],
    ['派出所民警', '派出所'],
    ['城管局路灯所', '路灯所'],
    ['区消防大队', '消防救援队'],
    ['财政局', null],
    ['', null],
    ['物业', null],
  ])('%s is %s', (typed, name) => expect(departmentNamed(usual, typed)?.name ?? null).toBe(name));

  test.each([
    ['水司', '供水公司'],
    ['电梯', '市场监管局'],
    ['垃圾办', '环卫所'],
    ['物业科', '住建委'],
  ])('near to %s is %s', (typed, name) => expect(nearestDepartments(usual, typed).map((one) => one.name)).toContain(name));

  test('what nothing is near to', () => expect(nearestDepartments(usual, 'xyz')).toEqual([]));
});

describe('whom a whistle is addressed to', () => {
  test.each([
    ['供水公司 请来换管', '供水公司', '请来换管'],
    ['供水公司：请来换管', '供水公司', '请来换管'],
    ['供水公司请来换管', '供水公司', '请来换管'],
    ['给供水公司 漏点在市政管', '供水公司', '漏点在市政管'],
    ['请供水公司来换管', '供水公司', '来换管'],
    ['城管局路灯所 是市政灯杆', '路灯所', '是市政灯杆'],
    ['派出所', '派出所', ''],
    ['请派人来换管', null, '请派人来换管'],
    ['市政管漏水，请来', null, '市政管漏水，请来'],
    ['劝过三次', null, '劝过三次'],
  ])('%s', (typed, name, rest) => {
    const found = addressedIn(usual, typed);
    expect([found.department?.name ?? null, found.rest]).toEqual([name, rest]);
  });

  test('one that is none of the directory’s', () => {
    expect(addressedIn(usual, '财政局 请拨款')).toEqual({ department: null, name: '财政局', rest: '请拨款' });
  });
});
