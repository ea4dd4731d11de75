/** Codes, roles and names of compounds as people type them; what only looks like one is none. */

import { expect, test } from 'vitest';
import { codeTyped } from '../../src/understanding/code-typed';
import { compoundInTopic, isCompoundName } from '../../src/understanding/compound-name';
import { nameAndRole, roleNamed } from '../../src/understanding/role-named';

test.each([
  ['认领召集人 K7QM3-XPD9A', 'K7QM3XPD9A'],
  ['认领召集人：k7qm3 xpd9a 谢谢', 'K7QM3XPD9A'],
  ['@三方助手 认领召集人Ｋ７ＱＭ３－ＸＰＤ９Ａ', 'K7QM3XPD9A'],
  ['认领召集人 000000', '000000'],
  ['认领召集人', null],
  ['认领召集人 大家好', null],
  ['认领召集人 ok', null],
])('%s', (text, code) => expect(codeTyped(text, '认领召集人')).toBe(code));

test.each(['拓新红城', '望棠苑小区', '恒大1号院', 'ABC国际'])('%s is the name of a compound', (name) =>
  expect(isCompoundName(name)).toBe(true),
);
test.each(['停电了吗', '大门坏了', '里面好吵', '今天停水', '没得水', '路灯不亮', '', '拓新红城，3栋漏水', '门口有人打架', '一'])(
  '%s is not',
  (words) => expect(isCompoundName(words)).toBe(false),
);

test.each([
  ['拓新红城三方协作组工作群', '拓新红城'],
  ['望棠苑业主群', '望棠苑'],
  ['工作群', '工作群'],
])('%s', (topic, name) => expect(compoundInTopic(topic)).toBe(name));

test.each([
  ['@王强 物业经理', { name: '王强', role: '物业经理' }],
  ['王强 物业经理', { name: '王强', role: '物业经理' }],
  ['@物业 王强 管家', { name: '物业 王强', role: '管家' }],
  ['@王强', { name: '王强', role: null }],
])('%s', (rest, read) => expect(nameAndRole(rest)).toEqual(read));

test('roles by what people call them', () => {
  expect(['网格员', '楼长', '物业负责人', '书记', '民警', '业主', '经里'].map(roleNamed)).toEqual([
    'grid-full-time',
    'building-lead',
    'property-manager',
    'secretary',
    'enforcement',
    'resident',
    null,
  ]);
});
