import { describe, expect, test } from 'vitest';
import { maskPersonal } from '../../src/understanding/mask';
import { titleOf } from '../../src/understanding/title';
import { splitReports, understand } from '../../src/understanding/understand';

const title = (text: string): string => titleOf(text, understand(text));

describe('titles', () => {
  test.each([
    ['3栋2单元电梯又停了，老人下不来', '3栋2单元电梯停运'],
    ['您好，5栋楼道灯坏了，麻烦看一下', '5栋楼道灯坏'],
    ['整个小区停水了', '停水'],
    ['负一楼车库漏水', '负一楼车库漏水'],
    ['3栋2单元电梯停了 里头关了两个人', '3栋2单元电梯困人'],
    ['3栋2单元501打老婆了快来', '3栋私密事项'],
  ])('%s → %s', (text, expected) => {
    expect(title(text)).toBe(expected);
  });
  test('no phone number', () => {
    expect(title('停车费退不了打13812345678')).not.toContain('13812345678');
  });
});

describe('masks', () => {
  test.each([
    ['我电话13812345678', '我电话138****5678'],
    ['138 1234 5678', '138****5678'],
    ['身份证510226198001011234', '身份证510***************'],
    ['渝C·12345挡到了', '渝C***45挡到了'],
    ['023-46731234', '023-****234'],
    ['3栋2单元501', '3栋2单元501'],
    ['20261124', '20261124'],
  ])('%s → %s', (text, expected) => {
    expect(maskPersonal(text)).toBe(expected);
  });
});

describe('several matters in one line', () => {
  test.each([
    ['3栋楼道灯坏了。还有垃圾桶臭惨了', 2],
    ['1、路灯不亮 2、电梯老是坏 3、垃圾没人收', 3],
    ['楼上漏水，把我天花板都泡烂了。没人管', 1],
    ['早上好', 1],
    ['停水了', 1],
  ])('%s → %i', (text, count) => {
    const parts = splitReports(text);
    expect(parts).toHaveLength(count);
    for (const part of parts) expect(text).toContain(part);
  });
});
