/** Finds the place inside the compound that a message names, as a span of the normalised text. */

import { anyOf } from './any-of';
import { expandWords } from './find-words';
import { nearby, objects, relative, spots } from './lexicon/places';
import type { Span } from './read';

const number = '(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})';
const join = '\\s*[、,.和与跟及到至~-]\\s*';
const period = `(?:第?${number}期(?:${join}${number}期)?)`;
const area = '(?:[a-z]区|[东西南北中]区|[东西南北][苑园](?=[楼\\d一二三四五六七八九十]))';
const mark = '(?:号院楼|号楼(?![上下道]|顶(?!楼))|号栋|栋楼(?![上下顶道梯板高水])|栋|幢|座(?![谈位椅])|号院|#楼(?![上下顶道])|#栋|#)';
const own = `(?:老?(?:[a-z]-?\\d{0,3}|${number}-?[a-z]?)|[甲乙丙丁])`;
const wind = '[东西南北](?:苑)?';
const name = `(?:${own}|${wind})`;
/** In a row a direction needs its mark: of 东西,4栋 only 4栋 is a building. */
const building = `(?:(?:(?:${own}${mark}?|${wind}${mark})${join}){0,4}${name}${mark}|[东西南北]苑楼|多栋|每栋楼|每栋)`;
const unit = `(?:${number}(?:个?单元|号门|门洞)|[a-z]单元|[东西左右中甲乙丙丁]单元|[东西]户)`;
const oneFloor = `(?:负|-|地下)?${number}\\s*(?:楼(?![道梯板])|层)`;
const floor = `(?:${oneFloor}(?:[和与跟到至~-]${oneFloor}(?:之间|中间)?)?|(?<![a-z\\d])b\\d(?:层|楼)?(?![\\d区市县栋幢座号期-])|顶楼|顶层|底楼|底层)`;
const room = `(?:\\d{3,4}|\\d{1,3}-\\d{1,4}|${number})(?:号房|室|房|号|户)|\\d{3,4}(?![\\d年月日元块人户个平米米万次天])`;
const dashed = `[a-z]?\\d{1,2}\\s*[-/]\\s*\\d{1,2}\\s*[-/]\\s*\\d{1,4}(?:\\s*[-/]\\s*\\d{1,4})?(?:号房|室|号)?|[a-z]?\\d{1,2}\\s*-\\s*\\d{1,4}(?:室|号房|号)?(?![\\d\\-:点月日号天元块个人岁年户次分%度折](?!花板)|楼(?![道梯上下])|层)|[a-z]-\\d{3,4}(?!\\d)`;
const spot = anyOf(expandWords(spots));
const side =
  '(?:[东西南北](?:头|侧|面|边)|正前面|上方|下方|两侧|两边|内侧|外侧|拐弯处?|转弯处?|尽头|中央|正中间?|根下|底下|高头|出入处|上楼处|拐角处?|靠墙角?|墙角|那头|尽头|旁边|旁|对面|背后|后面|前面|门前|门口|楼下|楼顶|楼上|之间|中间|附近|周边|周围|外面|外头|里面|里头|后头|前头|上头|底下|入口处?|出口处?|后街|边上|角落|口|底下|下面|上面|前(?!期)|后(?!来)|外(?!墙|面墙))';
const between = '\\s*的?\\s*';
const tailSpot = `(?:${anyOf(expandWords(spots).filter((word) => !expandWords(objects).includes(word)))})(?!灯)`;
const extra =
  '(?:[a-z]区(?:\\d{1,4}(?:号?车位)?)?|[a-z]\\d{1,4}(?:号?车位)|[a-z]?(?:出口|入口)|[东西南北中]门|水沟边|墙边|转角|角落|电井|那块|空坪|绿地|小路|马路|车道|小高层|别墅|入户大厅|公共走廊|公共通道|公共过道|公共区域|消防楼梯|地下室|底商|裙楼|商铺|门面|店面|住改商|平台|架空层|阳台|厕所|厨房|卫生间|客厅|窗户|天棚|天花板(?=上))';

const chain = new RegExp(
  `(?:${period}(?:[\\u4e00-\\u9fff]{2}(?=${number}${mark})|${between}))?(?:${area}${between})?(?:${building}${between}(?:${unit}${between})?|${unit}${between})(?:${floor}${between})?(?:${room})?(?:${between}(?:${extra}|${tailSpot}|${side})){0,5}`,
  'g',
);
const numbered = new RegExp(`(?:${dashed})(?:${between}(?:${tailSpot}))?(?:${side})?`, 'g');
/** What a place may go on with: another spot, a side of it, a building beside it. */
const further = `(?:${between}(?:${tailSpot}|${extra}|${side}|${own}${mark}|[a-z]区)){0,4}`;
const periodOnly = new RegExp(`(?:${period}|${area})(?:(?:${floor}|${tailSpot}))?${further}`, 'g');
const floorOnly = new RegExp(`(?:${floor})(?:${room})?${further}`, 'g');
const thing = anyOf(expandWords(objects));
const spotOnly = new RegExp(
  `(?:[东西南北](?:面|侧|边))?(?!(?:${thing})(?!里|上|旁|边|那|下面|后|前|口|岗))(?:${spot})(?!灯|舞|别墅)${further}`,
  'g',
);
/** 地库A区, 负二楼C区045, 车库B12车位: the area is part of a spot. */
const parkingArea = new RegExp(
  `(?:小区)?(?:地下车库|地下停车场|地库|车库|停车场|负[一二三\\d][楼层]车?库?)${between}(?:[a-z]区?\\d{0,4}(?:号?车位|区)|[a-z]区(?:\\d{1,4}(?:号?车位)?)?|[a-z]?(?:出口|入口))`,
  'g',
);
/** A thing that is told as where something is: 在凉亭, 掉进化粪池. */
const atThing = new RegExp(`(?<=[在到进从往])(?:${thing}|化粪池|配电箱旁边|滑梯)(?:旁边|里头|里面|上面|里|上|门口)?`, 'g');
const roomOnly = /\d{3,4}(?:室|房|号房)/g;
const relativeOnly = new RegExp(`(?:${anyOf(expandWords(relative))})`, 'g');
const nearbyOnly = new RegExp(`(?:${anyOf(expandWords(nearby))})`, 'g');

/** `needs`: without one of these signs a text holds no such place, and the long pattern is not tried. */
type Kind = { readonly pattern: RegExp; readonly rank: number; readonly needs: RegExp };
const kinds: readonly Kind[] = [
  { pattern: chain, rank: 6, needs: /[栋幢座#单元号户门院苑楼]/ },
  { pattern: numbered, rank: 6, needs: /\d\s*[-/]|[a-z]-/ },
  { pattern: periodOnly, rank: 4, needs: /[期区苑]/ },
  { pattern: floorOnly, rank: 3, needs: /[楼层]|b\d/ },
  { pattern: roomOnly, rank: 3, needs: /\d[室房号]/ },
  { pattern: relativeOnly, rank: 3, needs: /[我本]|屋头|家里/ },
  { pattern: parkingArea, rank: 5, needs: /[库场负]/ },
  { pattern: spotOnly, rank: 2, needs: /./ },
  { pattern: atThing, rank: 1, needs: /[在到进从往]/ },
];

export type Candidate = Span & { readonly rank: number };

/** Every place that is named, with how exact it is. */
export function placesIn(text: string): readonly Candidate[] {
  const found = kinds.flatMap(({ pattern, rank, needs }) =>
    (needs.test(text) ? spansOf(pattern, text) : []).map((span) => ({
      ...span,
      rank: rank + Math.min(span.to - span.from, 12) / 20 - (isSpeakers(text, span) ? 5 : 0),
    })),
  );
  return found.length > 0 || text.length > 45
    ? found
    : spansOf(nearbyOnly, text)
        .slice(0, 1)
        .map((span) => ({ ...span, rank: 0 }));
}

/** 60栋的住户 tells who speaks or is spoken of, not where it happens. */
const isSpeakers = (text: string, { to }: Span): boolean =>
  /^的?(?:一[名个位])?(?:住户|业主|居民)(?!家|门|楼)/.test(text.slice(to, to + 6));

/** The most exact place; of equals the one nearest to what the message is about, then the first. */
export function bestPlace(places: readonly Candidate[], about: number | null): Candidate | null {
  const value = ({ from, rank }: Candidate): number => rank - Math.min(about === null ? from : Math.abs(from - about), 60) / 100;
  return places.reduce<Candidate | null>((best, one) => (best === null || value(one) > value(best) ? one : best), null);
}

function spansOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const trimmed = match[0].replace(/[\s的]+$/, '');
    if (trimmed.length < 2 || isNoPlace(text, match.index, match.index + trimmed.length)) continue;
    const named =
      trimmed.startsWith('小区') &&
      /[\u4e00-\u9fff]$/.test(text.slice(0, match.index)) &&
      !/(?:我们|[的在到去把从]|本)$/.test(text.slice(0, match.index));
    spans.push({ from: match.index + (named ? 2 : 0), to: match.index + trimmed.length });
    if (spans.length >= 12) break;
  }
  return spans;
}

const made = /(?:建|建成|建造|改成|变成|改建成|改建为|改造成|改为|设置|增设|修个|承诺的)$/;
const passedBy = /(?:按|拉到|梭到|爬到?了?|到|掉到|去|从\d{1,2}楼|和|住在?|吵醒|有|是)$/;

/** Street numbers, counts, dates, floors that a lift passes and things yet to be built look like places. */
function isNoPlace(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 5), from);
  const words = text.slice(from, to);
  const after = text.slice(to, to + 9);
  if (/[路街巷道弄]$/.test(before) && /^\d+号/.test(words)) return true;
  if (/[\d.a-z]$/.test(before) && /^\d/.test(words)) return true;
  if (/^(?:第?[一二三四五六七八九十\d]+期)$/.test(words) && /[工学分限周日假近前后长短定本上下延逾到为]$/.test(before)) return true;
  if (/^[\d一二三四五六七八九十]+[楼层]$/.test(words) && (passedBy.test(before) || /^(?:以上|以下|楼房|的?高)/.test(after))) return true;
  if (/^(?:一|整)栋楼?$/.test(words) && !/号$/.test(before) && passedBy.test(before)) return true;
  if (/^(?:[每几两]栋楼?|一栋楼)$/.test(words) && !/号$/.test(before)) return true;
  if (/[楼层]$/.test(words) && /从$/.test(before) && /^(?:一下子?|直接|突然)?(?:滑|掉|冲|坠|梭|溜|到\d)/.test(after)) return true;
  if (/[楼层]$/.test(words) && /^(?:楼|的[^,。]{0,8}(?:楼|房|建筑))/.test(after) && !/[栋单期]/.test(words)) return true;
  if (/^第?[一二三四五六七八九十\d]+期$/.test(words) && /^(?:工程|项目|工[地期]|建设|开发)/.test(after)) return true;
  if (/^(?:门面|商铺|车库|底商)$/.test(words) && /^(?:收入|租金|的?业主|费)/.test(after)) return true;
  if (/^我们楼$/.test(words) && /^[房道梯上下]/.test(after)) return true;
  if (/^[楼隔对]/.test(words) && words.length === 2 && /^(?:都有|也有|说|的?人|邻居)/.test(after) && !/^(?:的?人|邻居)/.test(after))
    return true;
  if (made.test(before)) return true;
  return (
    /^(?:花园|广场|大厅|平台|公园|前门|入口)/.test(words) &&
    /[\u4e00-\u9fff]$/.test(before) &&
    !/(?:小区|我们|楼下|里面|[的在到去有是了把又从和])$/.test(before)
  );
}
