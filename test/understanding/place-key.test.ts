import { expect, test } from 'vitest';
import { buildingOf, placeKey, samePlace } from '../../src/understanding/place-key';

test.each([
  ['三幢二单元', '3栋2单元'],
  ['3-2', '3栋2单元'],
  ['3栋2单元501室', '3-2-501'],
  ['3号楼', '三栋'],
  ['３栋', '3座'],
  ['3-2-5-1', '3-2-501'],
  ['十二栋', '12#楼'],
  ['b7栋', 'B7栋'],
  ['负一楼车库', '负一层车库'],
  ['大门口', '小区大门口'],
  ['楼顶', '天台'],
  ['2棟', '2栋'],
  ['二期3栋', '2期3幢'],
])('%s and %s are one place', (left, right) => {
  expect(placeKey(left)).not.toBeNull();
  expect(placeKey(left)).toBe(placeKey(right));
  expect(samePlace(left, right)).toBe(true);
});

test.each([
  ['3栋', '3栋2单元', true],
  ['3栋2单元', '3-2-501', true],
  ['车库', '负一楼车库', true],
  ['3栋', '5栋', false],
  ['3栋', '车库', false],
  ['3-1', '3-2', false],
  ['2单元', '3栋2单元', true],
  ['3栋1单元', '3栋5楼', false],
])('%s and %s: %s', (left, right, same) => {
  expect(samePlace(left, right)).toBe(same);
});

test('the building only', () => {
  expect([buildingOf('3-2-501'), buildingOf('三幢二单元'), buildingOf('车库'), buildingOf('A栋')]).toEqual(['3栋', '3栋', null, 'A栋']);
});
