/** What surrounds the evidence: pleas, guards, and what kind of line this is, each as a number or a flag that the score is made of. */

import type { GuardKind } from './lexicon/guards';
import type { PleaName } from './lexicon/pleas';
import { isDenied } from './near';
import type { Reading } from './read';

type Group = PleaName | `guard:${GuardKind}`;

export type Signals = {
  /** Different words of a group in the text. */
  readonly count: (name: Group) => number;
  /** The longest of them. */
  readonly first: (name: Group) => string | null;
  readonly neglected: boolean;
  /** 能不能修, 谁来管: asks for somebody to act. */
  readonly asksAction: boolean;
  /** An office or a firm tells what it did or will do. */
  readonly reporting: boolean;
  /** Written to be handled: a letter, a complaint. */
  readonly pleading: boolean;
};

const action =
  '(?:修|处理|解决|管|清理|来看|看看|换|来人|派人|弄好|疏通|打扫|整改|恢复|通水|通电|来水|来电|来气|落实|安排|维护|治理|制止|拆|清走|挪|移走|关小|检查|搞好|搞定|重视|取缔|退|给个说法|加强|装|加|划|设)';
const asksFor = new RegExp(
  `(?:能不能|能否|可不可以|可否|啥时候|什么时候|何时|好久|几时|哪天|有没有人|有人|谁来|哪个来?|啷个|咋个)[^。!?;\\n]{0,8}?${action}`,
);
const office =
  '(?:街道|社区|物业(?:公司|企业|方|部)?|派出所|民警|交警|城管|综合执法|住建局|局|施工(?:单位|方)|执法|消防(?:大队|救援)|公司|供电|供水|燃气|自来水|开发商|业委会|工作人员|网格员|[我本][区镇办司局]|区里|政府|部门|当事人|业主|居民代表|双方|项目|目前)';
const act =
  '(?:已(?!经?[^。]{0,6}(?:坏|停|堵|漏|没|几|多|两|三|半|年))|将(?!消防|绿|公|小|规)|拟|表示|承诺|进行了|组织|开展|加大了|加强|出台|增设|责令|牵头|纳入|列入|督促|值守|劝离|走访|上门|约谈|下发|签订|更换了|修复|清理完毕|完成)';
const reporting = new RegExp(
  `${office}[^。!?]{0,24}?${act}|已(?:全部|经|于)?[^,。]{0,8}?(?:拆除|整改|更换|修复|清理|完工|签订|公示|启用|建成|纳入|列入|备案|恢复)|为(?:消除|解决|缓解|方便|改善|确保)[^。]{2,20},|(?:考虑到|本着|依据|根据|针对)[^。]{3,24},`,
);
const complaining =
  /没有?人|无人|不作为|不管|推[诿脱]|仍|却|但|至今|一直(?!到)|尚?未(?!发现)|没(?!收)|希望|请求|恳|望|投诉(?!后)|举报|强烈|反对|擅自|私自|违规|拒|怎么|为什么|[?!]|又|乱|强制|严重(?!性)|受不|太/;
const pleading =
  /(?<![您所民众主位的])反映(?!的)|投诉(?!件|电话)|举报(?!电话)|请求|恳请|恳求|求助|强烈|尊敬的|领导[您好:,]|望(?:有关|相关|领导|政府|贵|尽快)|希望(?:有关|相关|领导|政府|尽快)|请(?:有关|相关|政府|领导|关心|继续|市|区|省)|望(?:能?关注|重视|解决|回复|给)|求(?:整顿|解决|帮助|处理)|急盼|盼望|(?:坚决|强烈)?反对/;

export function signalsIn(reading: Reading): Signals {
  return {
    count: (name) =>
      new Set(
        reading
          .hits(name)
          .filter((hit) => !isDenied(reading.text, hit))
          .map((hit) => hit.word),
      ).size,
    first: (name) => longest(reading.hits(name).map((hit) => hit.word)),
    neglected: reading.hits('@neglected').length > 0,
    asksAction: asksFor.test(reading.text),
    reporting: reporting.test(reading.text) && !complaining.test(reading.text) && reading.text.length > 12,
    pleading: pleading.test(reading.text),
  };
}

const longest = (words: readonly string[]): string | null =>
  words.reduce<string | null>((best, word) => (best === null || word.length > best.length ? word : best), null);
