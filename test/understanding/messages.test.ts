import { describe, expect, test } from 'vitest';
import { understand } from '../../src/understanding/understand';

type Row = readonly [text: string, report: 'yes' | 'ask' | 'no', category: string | null, severity: string | null, place: string | null];

const reports: readonly Row[] = [
  ['3栋2单元电梯停了 里头关了两个人', 'yes', 'lift', 'red', '3栋2单元'],
  ['三幢二單元的電梯又壞了', 'yes', 'lift', 'orange', '三幢二單元'],
  ['电梯又停起了，婆婆下不了楼', 'yes', 'lift', 'orange', null],
  ['7栋dt坏了wy来看哈嘛', 'yes', 'lift', 'orange', '7栋'],
  ['5栋整栋没得水了', 'yes', 'water', 'orange', '5栋'],
  ['水好黄哦 不敢喝', 'yes', 'water', 'orange', null],
  ['我们单元停电了，哪个来看一下', 'yes', 'power', 'orange', '我们单元'],
  ['2栋楼下闻到好大股煤气味', 'yes', 'gas', 'red', '2栋楼下'],
  ['我屋楼上漏水漏惨了', 'ask', 'drainage-leak', 'orange', '我屋楼上'],
  ['负一楼车库又在渗水', 'yes', 'drainage-leak', 'yellow', '负一楼车库'],
  ['8栋后面化粪池满了，粪水到处流，臭惨了', 'yes', 'drainage-leak', 'orange', '8栋后面'],
  ['下水道又堵起了', 'yes', 'drainage-leak', 'yellow', null],
  ['6栋外墙瓷砖往下掉', 'yes', 'building-safety', 'red', '6栋'],
  ['4栋楼道着火了快点来人', 'yes', 'fire-safety', 'red', '4栋楼道'],
  ['11栋1单元消防通道遭杂物堵死了', 'yes', 'fire-safety', 'red', '11栋1单元消防通道'],
  ['2单元有人把电瓶车推上楼充电', 'yes', 'fire-safety', 'yellow', '2单元'],
  ['大门口有车乱停 我的车出不去', 'yes', 'parking', 'yellow', '大门口'],
  ['楼上半夜还在打麻将，吵死人了', 'yes', 'noise', 'yellow', '楼上'],
  ['坝坝舞闹麻了 娃儿作业都做不成', 'yes', 'noise', 'yellow', null],
  ['9栋门口垃圾几天没人收，臭得很', 'yes', 'sanitation', 'yellow', '9栋门口'],
  ['一楼那家在花园里头搭棚子', 'yes', 'illegal-building', 'yellow', '花园里头'],
  ['顶楼又有人在搞违建', 'yes', 'illegal-building', 'yellow', '顶楼'],
  ['3栋前面的树子断了半边', 'yes', 'greenery', 'yellow', '3栋前面'],
  ['楼道灯又不亮了，黢黑', 'yes', 'lights-roads', 'yellow', '楼道'],
  ['3-2-501门口的感应灯坏了', 'yes', 'lights-roads', 'yellow', '3-2-501门口'],
  ['10栋单元门关不到', 'yes', 'security', 'yellow', '10栋'],
  ['昨晚我电瓶遭偷了，监控也是坏的', 'yes', 'security', 'yellow', null],
  ['物业费又涨了，凭啥子嘛', 'yes', 'property-fees', 'yellow', null],
  ['业委会换届到现在都没动静，没人管', 'yes', 'committee-affairs', 'yellow', null],
  ['隔壁鞋柜占了过道，说了几回都不听', 'yes', 'neighbours', 'yellow', '过道'],
  ['有人遛狗不牵绳，扑到我娃儿了', 'yes', 'pets', 'yellow', null],
  ['楼上丢酒瓶下来，差点砸到人', 'yes', 'falling-objects', 'red', '楼上'],
  ['建议我们这栋加装电梯，老人多', 'yes', 'renovation', 'blue', '我们这栋'],
  ['建议加几个电动车充电桩', 'yes', 'parking', 'blue', null],
  ['楼下烧烤摊噪音大', 'yes', 'noise', 'yellow', '楼下'],
  ['小区东门对面人行道路灯不亮', 'yes', 'lights-roads', 'yellow', '小区东门对面人行道'],
  ['3期12栋旁边的空地井盖不见了', 'yes', 'lights-roads', 'red', '3期12栋旁边的空地'],
  ['大家一起去区政府要说法，停水十天没人管', 'yes', 'other', 'red', null],
  ['帮楼下张婆婆报一下，她家厨房管子漏水', 'yes', 'drainage-leak', 'yellow', null],
];

describe('reports as people type them', () => {
  test.each(reports)('%s', (text, report, category, severity, place) => {
    const got = understand(text);
    expect({ report: got.report, category: got.category, severity: got.severity, place: got.place }).toEqual({
      report,
      category,
      severity,
      place,
    });
    expect(got.because.length).toBeGreaterThan(0);
  });
});

const silent: readonly (readonly [kind: string, text: string])[] = [
  ['question', '停水了吗'],
  ['question', '请问物业几点下班'],
  ['question', '小区车位好多钱一个月'],
  ['question', '电梯卡在哪里办'],
  ['hearsay', '听说3栋漏水了'],
  ['hearsay', '听别个说隔壁小区电梯掉下来了'],
  ['hearsay', '听说楼顶水箱的盖子不见了'],
  ['hearsay', '有人讲3栋电梯停了'],
  ['elsewhere', '朋友那个小区电梯掉下来了'],
  ['elsewhere', '成都那边暴雨把车库都淹了'],
  ['elsewhere', '我姐她们小区垃圾没人收'],
  ['figure', '我的钱包漏水了，存不住'],
  ['figure', '吃辣椒嘴巴都冒烟了'],
  ['forwarded', '转：某地一小区电动车充电起火，大家引以为戒'],
  ['timetable', '供电公司检修，25日8点到18点2栋3栋停电'],
  ['timetable', '外墙清洗施工，请1栋2栋住户关窗'],
  ['thanks', '谢谢楼上邻居，音响关小了'],
  ['settled', '昨天漏水，今天修好了'],
  ['settled', '电梯修好了'],
  ['settled', '来水了来水了'],
  ['negation', '我家没漏水'],
  ['negation', '电梯没坏，是在保养'],
  ['negation', '今天没停电'],
  ['hypothetical', '要是起火了啷个办'],
  ['hypothetical', '万一电梯坏了老人咋下楼'],
  ['notice', '通知：明天上午9点到12点停水，请大家提前储水'],
  ['notice', '因线路检修，3栋将于今晚停电，敬请谅解'],
  ['notice', '【演练通知】本周六消防演练，听到警报不要惊慌'],
  ['joke', '哈哈哈我们小区的电梯比我还懒'],
  ['joke', '今天热得快着火了哈哈'],
  ['joke', '笑死，楼上那个段子太搞了'],
  ['thanks', '谢谢物业师傅，辛苦了'],
  ['thanks', '感谢网格员帮忙'],
  ['advertisement', '专业疏通下水道，价格优惠，电话同微信'],
  ['advertisement', '出售九成新电瓶车一台，有意者加微信'],
  ['sign-up', '#接龙 周末邻里节报名 1. 王姐 2. 老李'],
  ['working', '收到，马上安排师傅过来'],
  ['working', '已联系维保，半小时到'],
  ['small talk', '今晚吃火锅不'],
  ['small talk', '累死了，气死我了'],
  ['small talk', '手机没电了，回头说'],
  ['small talk', '我在楼下等你'],
  ['small talk', '快递放门卫了'],
  ['small talk', '早上好'],
  ['small talk', '今天天气不错'],
  ['empty', ''],
  ['empty', '[图片]'],
];

describe('lines that are no report', () => {
  test.each(silent)('%s: %s', (_kind, text) => {
    const got = understand(text);
    expect(got.report).toBe('no');
    expect([got.category, got.severity, got.majorClass, got.emergency]).toEqual([null, null, null, null]);
  });
});

describe('a short or bare line', () => {
  test('two words are worth a question, and enough under a photo', () => {
    expect(understand('楼道灯').report).toBe('ask');
    expect(understand('楼道灯', { hasPhoto: true }).report).toBe('yes');
    expect(understand('又堵起了').report).toBe('yes');
  });
  test('what was quoted says what is meant', () => {
    expect(understand('还没修', { quoted: '5栋单元门坏了' }).report).not.toBe('no');
  });
});

describe('what goes with a report', () => {
  test('relayed and affected', () => {
    const got = understand('7栋王婆婆不会打字，喊我帮她报，停水了，12户都没得水');
    expect([got.relayed, got.affected]).toEqual([true, 12]);
  });
  test.each([
    ['3栋有人打老婆，喊救命', 'violence'],
    ['隔壁男的天天打娃儿', 'minor'],
    ['我要去上访', 'petitioner'],
    ['4栋老李精神病又发了，在楼下砸车', 'illness'],
    ['漏水了，我电话13812345678', 'identity'],
  ])('private: %s', (text, matter) => {
    expect(understand(text).privateMatter).toBe(matter);
  });
  test.each([
    ['电梯里头关了人', 'lift-trapped'],
    ['厨房起火了', 'fire'],
    ['楼道好大股煤气味', 'gas'],
    ['路灯杆漏电，电到人了', 'electric'],
    ['有个老人在中庭晕倒了', 'medical'],
    ['有人拿刀在2栋楼下', 'violence'],
    ['有人站在楼顶要跳楼', 'suicide'],
    ['围墙垮了', 'structure'],
    ['我娃儿走丢了', 'missing'],
  ])('emergency: %s', (text, kind) => {
    const got = understand(text);
    expect([got.report, got.emergency, got.severity]).toEqual(['yes', kind, 'red']);
  });
  test.each(['晚上去吃火锅', '气死人了', '消防演练下午三点', '这手机卖爆了', '电影里那栋楼着火了', '他火了'])(
    'no emergency: %s',
    (text) => {
      expect(understand(text).emergency).toBeNull();
    },
  );
});
