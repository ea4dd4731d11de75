/** Finds what threatens life now; jokes, drills, suppositions and old news are no emergency. */

import type { Category, EmergencyKind, MajorClass } from '../core/issue/vocabulary';
import type { Hit } from './find-words';
import { hazards } from './lexicon/hazards';
import { isDenied, pairs } from './near';
import type { Reading } from './read';
import { figurativeOwner } from './whole-line';

export type Emergency = { readonly kind: EmergencyKind; readonly majorClass: MajorClass; readonly because: string };

const majorClasses: Readonly<Record<EmergencyKind, MajorClass>> = {
  'lift-trapped': 'emergency',
  fire: 'public-safety',
  gas: 'public-safety',
  electric: 'public-safety',
  medical: 'emergency',
  violence: 'major-dispute',
  flood: 'emergency',
  structure: 'public-safety',
  falling: 'public-safety',
  drowning: 'emergency',
  suicide: 'emergency',
  missing: 'emergency',
  'blocked-escape': 'public-safety',
};

/** Whose matter it is when the words name nothing else. */
export const emergencyCategories: Readonly<Record<EmergencyKind, Category>> = {
  'lift-trapped': 'lift',
  fire: 'fire-safety',
  gas: 'gas',
  electric: 'power',
  medical: 'other',
  violence: 'security',
  flood: 'drainage-leak',
  structure: 'building-safety',
  falling: 'falling-objects',
  drowning: 'other',
  suicide: 'other',
  missing: 'other',
  'blocked-escape': 'fire-safety',
};

/** A letter tells of what has been going on for months; it calls for no ambulance. */
const notNow =
  /存在|隐患|长期|多年|几年|去年|上个月|上周|前几天|前年|\d{4}年|\d月\d|曾经|希望|建议|投诉|举报|尊敬的|领导|担心|怕|防止|后果|多次|经常|天天|公司|关于|问题|以前|小时候|当年|完了|每逢|每次|一下雨|一到|昨天|昨晚|前天|上次/;
const notReal =
  /演练|演习|宣传|培训|讲座|知识|视频|新闻|电影|小说|电视|剧|梦|模拟|哈哈|嘿嘿|笑死|\[笑哭\]|开玩笑|听说|据说|朋友圈|看到有小区|网传|故事|段子|震惊|直播|微博|抖音|剧情|预防|注意防|通知|公告|温馨提示|误报|解除|虚惊|扑灭|灭了|没事|救出来了|人出来了|放出来了|已从|已经从|好怀念|太好[吃看笑]|太乖|方案|作业|加班|老板|股票|考试|论文|减肥|天气|这天|热得|脑壳|我的心|优惠|上门|专业|安装|承接|朋友家|同事家|别个|隔壁小区|某小区|处罚|依法|我区|经核|经查|应该怎么|怎么用|打哪个电话|打什么电话|烧烤|已劝|已经处理|已处理|某地|外地|外省|引以为戒|转发|^转[:发]|[他她]们小区|那个小区|老家|有人[说讲]|路上看到|刚路过|路过[^,。]{0,6}看到|在学校|单位|厂[里区头]|少去|绕着走|莫慌|请按|请立即|请拨打|千万别|千万不要|怎样判断|怎么判断|如何判断|关没关|容易着火|上回|找到了|放出来|没事了|县城|隔壁县|打官司|如闻到|遇到/;
const suppose =
  /要是|如果|万一|假如|若是|的话|一旦|以免|免得|会不会|是不是要|小心|不要|请勿|严禁|再热|哪天|(?:着火|起火|失火|出事|地震)了?(?:啷个|怎么|咋|往哪|哪里|跑都|跑不)/;
const asked = /^[^。!,;\n]{0,5}(?:吗|么|[?])/;

/** 卡到五楼了,里头有个嬢嬢; but 电梯里头有人屙尿. */
const trapped =
  /(?:电梯|轿厢)(?!卡)[^。!?]{0,8}(?:卡|停|不动|打不开|关起)[^。!?]{0,10}里[头面]还?有(?:人|个|两|几|位)|(?:电梯|轿厢)卡[到在起住][^。!?]{0,10}里[头面]还?有(?:人|个|两|几|位)|电梯门?[^,。]{0,4}夹[住到了]?[^,。]{0,4}(?:娃|孩|人|手|脚|老|婆|头)/;
const doesSomething = /^[^,。!?]{0,5}(?:屙|尿|拉屎|抽烟|吸烟|吐|贴|遛|推|骑|乱|丢|甩|扔|跳舞|放|吵|唱|撒|睡)/;

export function emergencyIn(reading: Reading): Emergency | null {
  const { text } = reading;
  if (notReal.test(text) || suppose.test(text)) return null;
  for (const group of reading.groups) {
    if (!group.startsWith('hazard:')) continue;
    const found = hazardAt(reading, Number(group.slice('hazard:'.length)));
    if (found !== null && !(notNow.test(text) && !/救命|快来|现在|正在|快点|马上/.test(text))) return found;
  }
  return trapped.test(text)
    ? { kind: 'lift-trapped', majorClass: majorClasses['lift-trapped'], because: '「里头有人」→有人困在电梯，先保命' }
    : null;
}

function hazardAt(reading: Reading, index: number): Emergency | null {
  const hazard = hazards[index];
  if (hazard === undefined) return null;
  const heads = reading.hits(`hazard:${index}`).filter((hit) => stands(reading.text, hit) && !isFarAway(reading, hit));
  const emergency = (words: string): Emergency => ({
    kind: hazard.kind,
    majorClass: majorClasses[hazard.kind],
    because: `「${words}」→${hazard.why}，先保命`,
  });
  if (hazard.with === undefined) return heads[0] === undefined ? null : emergency(heads[0].word);
  const pair = pairs(reading.text, heads, reading.hits(`hazard-with:${index}`), hazard.within ?? 8, hazard.inOrder ?? false).find(
    ({ tail }) => stands(reading.text, tail) && !(/有人|人在/.test(tail.word) && doesSomething.test(reading.text.slice(tail.to))),
  );
  return pair === undefined ? null : emergency(`${pair.head.word}…${pair.tail.word}`);
}

/** 成都那边…淹了: a fire in a shop below is ours, one in another town is not. */
const isFarAway = (reading: Reading, hit: Hit): boolean =>
  !/小区|[\d一二三四五六七八九十]栋|单元|楼[上下道]/.test(reading.text) &&
  reading.hits('guard:elsewhere').some(({ word, from, to }) => from < hit.from && hit.from - to < 14 && !nextDoor.test(word));
const nextDoor = /学校|商场|超市|酒店|宾馆|医院/;

function stands(text: string, hit: Hit): boolean {
  const before = text.slice(Math.max(0, hit.from - 10), hit.from);
  return (!figurativeOwner.test(before) || ownPeople.test(before)) && !isDenied(text, hit) && !asked.test(text.slice(hit.to, hit.to + 7));
}
/** Whoever says that of them is not joking. */
const ownPeople = /老[公婆][^,。!?]{0,5}$/;
