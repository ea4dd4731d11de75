import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPersonal } from '../../src/understanding/mask';
import { titleOf } from '../../src/understanding/title';
import { splitReports, understand } from '../../src/understanding/understand';

const title = (text: string): string => titleOf(text, understand(text));

describe('titles', () => {
  test.each([
    ['3栋2单元电梯又停了，老人下不来', '3栋2单元电梯停运'],
    ['您好，5栋楼道灯坏了，麻烦看一下', '5栋楼道灯不亮'],
    ['巡查发现5栋消防通道停了两台电瓶车', '5栋消防通道停了两台电瓶车'],
    ['大门口那家烧烤又占道了', '大门口烧烤占道经营'],
    ['整个小区停水了', '停水'],
    ['负一楼车库漏水', '负一楼车库漏水'],
    ['3栋2单元电梯停了 里头关了两个人', '3栋2单元电梯困人'],
    ['3栋2单元501打老婆了快来', '3栋私密事项'],
    ['我屋天花板在漏水，3栋2单元501水流了一地', '3栋2单元501天花板漏水'],
    ['2栋垃圾房两天没人收了，臭得很', '2栋垃圾房没人收'],
    ['我报错了个东西，4栋路灯不亮', '4栋路灯不亮'],
    ['5栋侧门垃圾堆起几天没拖', '5栋侧门垃圾堆没人收'],
    ['1栋没水', '1栋停水'],
    ['帮6栋302张婆婆说一下，她家厨房漏水', '6栋302厨房漏水'],
    ['车库入口积水到小腿，车进不去', '车库入口积水'],
    ['儿童乐园旁边的栏杆松了，一推就晃', '儿童乐园旁边栏杆松动'],
    ['我们这栋老人多，想装个电梯', '本栋想装个电梯'],
    ['12栋的消防通道又遭私家车堵死', '12栋消防通道被堵'],
    ['8栋2单元电梯卡到五楼了，里头有个嬢嬢', '8栋2单元电梯困人'],
  ])('%s → %s', (text, expected) => {
    expect(title(text)).toBe(expected);
  });
  test('a title is finished, and short, whatever the text', () => {
    const words = [
      '3栋',
      '2单元501',
      '电梯',
      '垃圾房',
      '漏水',
      '两天',
      '没人',
      '收',
      '没',
      '的',
      '在',
      '不',
      '了',
      '，',
      '。',
      '坏了',
      '堆起',
      '我屋',
      '楼上',
      '、',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const got = title(text);
        expect(got).toMatch(/^[\p{Script=Han}A-Za-z0-9].+/u);
        expect(got).not.toMatch(/(?:没人?|[的在不了被把和])$|[,，。、]$/u);
        expect([...got].length).toBeLessThanOrEqual(18);
      }),
      { numRuns: 500 },
    );
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
    ['5栋单元门坏了，楼道堆满杂物', 2],
    ['3栋电梯坏了，7栋垃圾没人收', 2],
    ['电梯停了，老人下不了楼', 1],
    ['消防通道停满车，救护车进不来', 1],
    ['2栋垃圾房两天没人收了，臭得很', 1],
  ])('%s → %i', (text, count) => {
    const parts = splitReports(text);
    expect(parts).toHaveLength(count);
    for (const part of parts) expect(text).toContain(part);
  });
});
