/** Whether a piece of evidence stands: not denied, asked, supposed, heard, forbidden, past, settled, or somewhere else. */

import type { Category } from '../core/issue/vocabulary';
import type { Evidence } from './evidence';
import { type Reading, type Span, spanAt } from './read';
import { figurativeOwner } from './whole-line';

export type Doubt = 'denied' | 'asked' | 'supposed' | 'heard' | 'forbidden' | 'past' | 'elsewhere' | 'figurative';

export const doubtWords: Readonly<Record<Doubt, string>> = {
  denied: '说的是没有',
  asked: '是在问，不登记',
  supposed: '只是假设，不登记',
  heard: '是听来的，不登记',
  forbidden: '是叫人别这样，不登记',
  past: '说的是从前，不登记',
  elsewhere: '说的不是小区，不登记',
  figurative: '是打比方，不登记',
};

const interrogative =
  /什么|啥|哪(?!怕|都|门)|谁|多少|好多钱|几(?:点|号|时)|怎么|咋|啷个|如何|吗|(?:开|关|走|到|送|来|在|上班|下班)起?没[?]?$|是否|是不是|有没有|有无|要不要|会不会|能不能|能否|可不可以|可以.{1,6}不$|(?<!了)好久(?!了|没)|多久|(?:[水电气]|漏|堵|修好|正常|公示出来)(?:没|没得|没有|不)\s*[?]?$|么\s*[?]?$|呢\s*[?]?$|[?]\s*$|请问|请教|咨询|(?:是|在|有|先)[^,]{0,3}几(?:栋|号|楼)|还是找|(?:违法|可以|要得|允许|收费|准)[^,]{0,4}不$|怎样/;
const presupposing =
  /(?:遭|被)(?:哪|谁)|(?:哪[个家]|谁家?)(?:缺德|没公德|没素质|又|天天|把|从|老是|的?狗|的?车)|(?:哪[个家]|谁)[^,。]{0,8}(?:乱|没公德|缺德)|为什么|为啥|凭什么|凭啥|凭哪样|难道|(?:怎么|咋个?|啷个|哪门)(?:又|还|老|总|一直|没|不|回事|恁|这么)|又|还(?:没|不|在)(?!.{0,6}(?:不|吗|没)$)|一直|老是|天天|经常|长期|到底|[天月年周]了|多(?:次|年)|没人|有没有人管|有人管|谁来|哪个来|哪个的车|能不能|能否|可不可以|(?:好久|啥时候|什么时候|何时|几时)(?:才|能|来|修|处理|解决|恢复|清|换(?!届)|通|轮到|给)|合理|合法|还要不要|啥(?:子)?(?:意思|道理|情况)|什么(?:意思|情况)|怎么办|咋个?办|啷个办|咋整|去哪|哪里去|哪儿去|用到哪|(?:啷个|怎么|咋个?|往哪|哪里)(?:里|儿)?跑|(?:了|起|到|得很)[^?]{0,4}(?:找谁|找哪个|谁负责)/;
const aboutRumour = /^[^。!?]{0,4}(?:真的假的|是真的吗|真的吗|是不是真的)/;

/** The whole line only asks: no clause of it presupposes anything. */
export const onlyAsks = (text: string): boolean => text.length < 60 && interrogative.test(text.trimEnd()) && !presupposing.test(text);

/** 停水了吗 asks; 怎么又停水了, 停水了，几点来 tell. Only the clause of the evidence is looked at, and a doubt that follows it. */
function isAsked({ text, clauses }: Reading, at: Span): boolean {
  const clause = spanAt(clauses, at.from);
  if (clause === undefined) return false;
  const end = Math.max(clause.to, at.to);
  const words = text.slice(clause.from, end + (text[end] === '?' ? 1 : 0)).replace(/[,、:~… ]+$/, '');
  if (aboutRumour.test(text.slice(at.to, at.to + 12))) return true;
  return interrogative.test(words) && !presupposing.test(words);
}

const supposing = /要是(?!能)|如果|万一|假如|假设|倘若|若是|的话|一旦|哪天|要不然|免得|以免|防止|预防|避免|怕(?=停|没|是漏)|等下雨|以后要/g;
const hearing =
  /听说|据说|听人[说讲]|有人[说讲]|听别[个人]说|听.{1,4}[说讲]|说是|别人转的|朋友小区|看抖音|网传|传言|有人传|表哥|表姐|同学家|亲戚|收音机|隔壁县|外县|老妈说|老家|朋友圈|抖音|新闻|群里说|视频里|视频上|网上说|震惊|(?<=[,，]|^)某小区|别个小区|梦到|梦见|小说|电视里|电影|剧里/g;
const forbidding =
  /请勿|收进去|收一收|别(?=堵|乱|往|在)|请袋装|不要|严禁|禁止|切勿|不准(?!进|停)|不得(?=在|将|把|乱|擅|私|占|堵|停|放|进|往|随)|请大家|请各位|请业主|请住户|请车主|请居民|勿(?=[在将把乱高])|杜绝|谨防|注意(?!到)|提醒|提示|倡导|如何|怎样/g;
const earlier = /小时候|以前|当年|那年|去年|前年|上次|那时候|曾经|老房子/g;
const still = /又|还|一直|没|至今|到现在|依然|仍/;

/** What can break anywhere; noise and smoke from a school or a shop next door are ours. */
const anywhere: ReadonlySet<Category> = new Set([
  'lift',
  'water',
  'power',
  'gas',
  'drainage-leak',
  'lights-roads',
  'sanitation',
  'building-safety',
  'fire-safety',
  'parking',
  'security',
  'property-fees',
  'noise',
  'neighbours',
]);
const tooLoud: ReadonlySet<Category> = new Set(['noise', 'sanitation', 'fire-safety', 'parking', 'security', 'neighbours']);
/** 我姐她们小区, 朋友那个小区: a compound, but not this one. */
const otherCompound =
  /(?:(?:我|你)(?:妈|爸|姐|哥|弟|妹|婆婆?|爷爷|舅舅?|女儿|儿子|同事|朋友|同学|外婆)|朋友|同事|同学|亲戚|娘屋|老家|别个|他们|她们|人家|隔壁|某|外面|以前|原来)[^,。!?]{0,5}(?:小区|那边|那栋|那里|住的)[^,。!?]{0,8}$/;
const softPlace = /学校|商场|超市|公司|酒店|宾馆|食堂|医院|公交车/;

/** Says of each piece of evidence what speaks against its being here and now; what the text holds is looked up once. */
export function doubter(reading: Reading, pleading: boolean): (evidence: Evidence) => Doubt | null {
  const { text } = reading;
  const positions = (pattern: RegExp): readonly number[] => Array.from(text.matchAll(pattern), (match) => match.index);
  const found = {
    supposing: positions(supposing),
    hearing: positions(hearing),
    forbidding: positions(forbidding),
    earlier: positions(earlier),
  };
  const before = (evidence: Evidence, at: readonly number[], reach: number, to = evidence.from): boolean => {
    if (at.length === 0) return false;
    const from = Math.max(spanAt(reading.sentences, evidence.from)?.from ?? 0, evidence.from - reach);
    return at.some((position) => position >= from && position < to);
  };
  return (evidence) => {
    if (evidence.denied) return 'denied';
    if (before(evidence, found.supposing, 25)) return 'supposed';
    if (pleading) return null;
    if (isFigure(text, evidence)) return 'figurative';
    if (isAsked(reading, evidence)) return 'asked';
    if (before(evidence, found.hearing, 30)) return 'heard';
    if (before(evidence, found.forbidding, 16, evidence.to)) return 'forbidden';
    if (isElsewhere(reading, evidence)) return 'elsewhere';
    return before(evidence, found.earlier, 14) && !still.test(text) ? 'past' : null;
  };
}

const isFigure = (text: string, { from, headFrom }: Evidence): boolean => {
  const before = text.slice(Math.max(0, Math.min(from, headFrom) - 10), Math.min(from, headFrom));
  return text.length < 60 && figurativeOwner.test(before);
};

function isElsewhere(reading: Reading, evidence: Evidence): boolean {
  if (!anywhere.has(evidence.matter.is)) return false;
  if (otherCompound.test(reading.text.slice(Math.max(0, evidence.from - 16), evidence.from))) return true;
  return reading.hits('guard:elsewhere').some((hit) => {
    if (hit.from > evidence.from || evidence.from - hit.to > 14) return false;
    return !(tooLoud.has(evidence.matter.is) && softPlace.test(hit.word) && evidence.matter.is !== 'sanitation');
  });
}

const again = /又|还是|还在|但|可是|没多久|结果|反而|依然|仍|再次|不到|没有?水|没有?电/;
const notYet = /(?:没有?|没得|不|未|莫|还没|好久|时候|才能?|尽快|请|几时|能|快点|赶紧|会|溢|冒|流|返|漫|涌|爬|漏|跑|掉|满)$/;

/** 昨天漏水，修好了: what is settled after the evidence, with no 又 behind it. */
export function settledAfter(reading: Reading, evidence: Span): string | null {
  for (const hit of reading.hits('guard:settled')) {
    if (hit.from < evidence.from - 12) continue;
    if (hit.word === '好了' && reading.text[hit.from - 1] === '就') continue;
    if (notYet.test(reading.text.slice(Math.max(0, hit.from - 4), hit.from))) continue;
    const after = reading.text.slice(hit.to, hit.to + 14);
    if (/^[^。,]{0,2}[吗么没不?]/.test(after) || again.test(after)) continue;
    return hit.word;
  }
  return null;
}
