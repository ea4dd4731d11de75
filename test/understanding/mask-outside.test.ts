/** What a reader outside the house gets to see of a message. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskForOutside } from '../../src/understanding/mask-outside';

const names = [
  '3栋-王建国',
  '张姐（租户）',
  '物业-刘管家',
  'Lily',
  '周网格',
  '物业',
  '平安是福',
  '李敏',
  'A',
  '3-2-501 陈姐',
  '欧阳文',
  '業主老歐',
];

describe('names', () => {
  test.each([
    ['王建国家门口堆东西，建国也不收', '某人家门口堆东西,某人也不收'],
    ['张姐楼上漏水，陈姐也看到了', '某人楼上漏水,某人也看到了'],
    ['@刘管家 楼道灯', '@某人  楼道灯'],
    ['lily 说电费高，lilypad 不是人', '某人 说电费高,lilypad 不是人'],
    ['平安是福家天花板', '某人家天花板'],
    ['欧阳文 车库那股味道', '某人 车库那股味道'],
    ['王经理和孙师傅看过，老郑也晓得', '某经理和某师傅看过,老某也晓得'],
    ['老歐说的', '某人说的'],
  ])('%s → %s', (text, masked) => expect(maskForOutside(text, names)).toBe(masked));

  test('posts and one letter are no names: the report needs them', () => {
    expect(maskForOutside('物业前台没人，a区门禁坏了', names)).toBe('物业前台没人,a区门禁坏了');
  });
});

describe('numbers', () => {
  test.each([
    ['打13812345678', '打某号'],
    ['电话 138 1234 5678 或 4981-2345', '电话 某号 或 某号'],
    ['１３８１２３４５６７８', '某号'],
    ['一三八一二三四五六七八', '某号'],
    ['身份证510231196501011234', '身份证某号'],
    ['渝C12345 横起', '渝某号 横起'],
    ['微信 zhang_san88', '微信 某号'],
    ['看 https://a.b/c?x=1 嘛', '看 某链接 嘛'],
    ['写信到 wang.jg@mail.example 来', '写信到 某号 来'],
    ['25号晚上 20:30 停水，交300元', '25号晚上 20:30 停水,交300元'],
  ])('%s → %s', (text, masked) => expect(maskForOutside(text, [])).toBe(masked));
});

describe('flats', () => {
  test.each([
    ['3-2-501漏水', '3-2-某室漏水'],
    ['5单元12-3漏水', '5单元12-某室漏水'],
    ['3栋801室的水管', '3栋某室的水管'],
    ['３栋三单元五零一', '3栋三单元某室'],
    ['12楼3号门口', '12楼某室门口'],
    ['3-2单元楼道灯', '3-2单元楼道灯'],
  ])('%s → %s', (text, masked) => expect(maskForOutside(text, [])).toBe(masked));
});

test('whatever else stands around it: no name and no number stays', () => {
  const who = ['王建国', '张姐', '刘管家', '周网格', '李敏', '欧阳文', '陈姐'];
  const numbers = ['13812345678', '510231196501011234', '023-49812345', '622202123456789012', '3-2-501'];
  const filler = ['车库那股味道', '，', '！', ' ', '物业', '哈哈哈', '😂', '5栋', '在', '3楼', '@', '的', '\n', 'ok', '電梯'];
  const piece = fc.constantFrom(...who, ...numbers, ...filler);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const masked = maskForOutside(pieces.join(''), names);
      expect(who.filter((name) => masked.includes(name))).toEqual([]);
      expect(masked).not.toMatch(/\d{5}|501/);
    }),
    { numRuns: 2000 },
  );
});

test('of a long letter only the beginning', () => {
  expect(maskForOutside('楼道灯不亮，物业说不归他管。'.repeat(100), [])).toHaveLength(400);
});

test('a group of five hundred takes no time', () => {
  const many = Array.from({ length: 2000 }, (_, index) => `${index % 9}栋-${String.fromCharCode(0x4e00 + index)}明${index}`);
  const before = performance.now();
  maskForOutside('车库那股味道哦'.repeat(50), many);
  expect(performance.now() - before).toBeLessThan(500);
});
