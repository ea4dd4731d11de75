import { expect, test } from 'vitest';
import { type PointCode, pointCodes } from '../../src/core/issue/checklist';
import { pointsSaid } from '../../src/understanding/checklist-points';

const lift: readonly PointCode[] = ['calmed', 'maintainer-30', 'maintainer', 'restored', 'published'];
const water: readonly PointCode[] = ['residents-told', 'repaired', 'water-brought', 'restored'];

test.each([
  ['里面的人安抚住了', lift, ['calmed']],
  ['维保12分钟到了，人出来了', lift, ['calmed', 'maintainer-30', 'maintainer']],
  ['维保45分钟才到场', lift, ['maintainer']],
  ['维保40分钟到场', lift, ['maintainer']],
  ['师傅来了，在看', lift, ['maintainer']],
  ['换了门机板，已恢复', lift, ['restored']],
  ['换好了，试了十趟，运行正常，公示也贴了', lift, ['restored', 'published']],
  ['群里通知了，管子修好了，来水了', water, ['residents-told', 'repaired', 'restored']],
  ['送了两车水', water, ['water-brought']],
  ['已给老人送水', water, ['water-brought']],
  ['阀门已换，测过没有泄漏', ['valve-shut', 'tested', 'repaired'] as PointCode[], ['tested', 'repaired']],
  ['总阀关了，人都撤出来了', ['valve-shut', 'cleared-out'] as PointCode[], ['valve-shut', 'cleared-out']],
  ['601的软管换了新的', ['source-found', 'repaired', 'rechecked'] as PointCode[], ['repaired']],
  ['两家当面谈过，达成一致', ['both-heard', 'mediated', 'agreed'] as PointCode[], ['both-heard', 'agreed']],
  ['现场看过，给车主打了电话，车挪走了', ['looked-at', 'person-told', 'moved'] as PointCode[], ['looked-at', 'moved']],
])('%s', (text, asked, said) => {
  expect([...pointsSaid(text, asked as readonly PointCode[])].sort()).toEqual([...(said as string[])].sort());
});

test.each([
  '还没公示',
  '明天公示',
  '准备贴公示',
  '公示了吗',
  '要先通知住户',
  '维保马上到',
  '维保30分钟内到',
  '恢复要等配件',
  '正在抢修',
  '下午去换',
  '尽快修好',
  '师傅说要等配件',
  '维修师傅电话打不通',
  '没修好，人安抚不住',
  '业主不同意公示',
  '如果恢复了我再说',
  '应该关了阀',
  '维修基金批下来才能换',
])('says of nothing that it is done: %s', (text) => {
  expect(pointsSaid(text, pointCodes)).toEqual([]);
});
