/** How urgent a report is: red for the four major classes, orange for what people cannot live without, blue for wishes. */

import type { Category, MajorClass, Severity } from '../core/issue/vocabulary';
import type { Emergency } from './emergency';
import { dangerOdds, type Heard } from './model/score';
import { thresholds } from './model/weights';
import type { Weighed } from './parts';
import type { Reading } from './read';
import type { Signals } from './signals';
import { onlyWishes } from './whole-line';

const petition =
  /上访|信访|集体访|集访|联名|聚集|集体去|递材料|材料[^,。]{0,4}(?:寄|递|送)到|签(?:了)?名[^。]{0,12}(?:市|区|省|政府)|去维权|一起维权|集体维权|上北京|去北京|去省里|到省里|去市里|去区里|(?:几十|几百|[一二三四五六七八九]百|百|[几两三四五六七八九]?十[几多]?)(?:个|户|名|位)?(?:业主|老人|人|户)?[^,。]{0,8}(?:去|到)(?:区|市|省|政府|街道|住建)|(?:街道|政府|社区)(?:门口)?坐(?:起|着)|(?:天天|一起|全小区)[^,。]{0,8}去(?:街道|政府)|(?:住建局|住建委|区政府|市政府|信访)[^,。]{0,6}(?:讨|要|坐|门口|递)|(?:去|到)(?:区|市|省)政府|只有到(?:区|市|省)|集体(?:停交|不交|罢交)|(?:一起|集体|大家|都|就|要|准备)去?(?:到|去|找)?(?:市|区|省|县|北京|政府|信访局|街道办?)[里府头上]?[^,。]{0,8}(?:反映|告|讨|讨说法|要说法|闹|找领导)|到市里头?告|游行|示威|集体维权|联合维权|静坐|百余(?:名|户)业主|业主集体|群体|进京|越级/;
const dispute =
  /物业[^。]{0,8}把[^。]{0,8}(?:停了?[水电]|[水电]停了|断[水电])|(?:断水断电|停水停电|断水|断电|停水|停电|锁门禁|停门禁|锁电梯|停电梯卡)[^。]{0,14}(?:逼|要挟|威胁|强迫|催)|(?:不交|没交|欠|拒交)[^。]{0,6}(?:物业费|费)[^。]{0,12}(?:断水|断电|停水|停电|停电梯|不给开|不让进|锁)|恐吓|威胁业主|威胁我|扬言|打砸|殴打|打伤|围攻|堵住大门|不让进小区|不让业主|不准业主|不给开门禁|有家不能回|有家难回|打群架|打起来|干起来|抓扯|扭打|动手了|动了手|还动手|抡(?:扳手|棍|凳)|挥棒|菜刀都|拿着菜刀|拿砖头追|把业主打|把保安打|打(?:伤)?了?(?:业主|保安)|遭[^,。]{0,6}打了|围着[^,。]{0,4}打|见人就打|桌子都掀|要砸门|拿棍子砸|踢门|放话[^。]{0,14}(?:收拾|弄)|(?:弄死|收拾)你|堵在我(?:家)?门口|围(?:起来|住)了?不(?:让|准)走|停了?我?(?:家|屋)?的?门禁|把[^,。]{0,4}门禁[^,。]{0,2}停|断了我家的?[水电]|逼(?:我们|业主)?交[^,。]{0,3}费|锁了车库门|对峙|在打架|要动手|动起手|推搡|大打出手|不交物业费就|(?<!车)拉(?:起)?(?:横幅|条幅)|堵大门|(?<!车[^,。]{0,6})堵门(?![口缝])|堵路(?!上|灯)|(?:把|将)(?:小区)?(?:大门|正门|东门|西门|南门|北门)[^,。]{0,4}堵(?!.{0,4}车)|(?:物业|开发商|保安)[^,。]{0,8}(?:断[水电]|威胁|打人)/;
const harmNow =
  /发生爆炸|伤亡|有人受伤|致人受伤|砸伤|烧伤|死了人|出人命|(?=.*(?:停[水电气]|没[水电]))(?=.*(?:整个小区|全小区|整栋|几栋|大面积|全部|所有))(?=.*(?:吸氧|呼吸机|制氧|透析|救命药|晕倒|中暑|困在))/;

/** Told of a building, not of a person who threatens. */
const unsafe = /(?:房|楼|墙|坡|坎|质量)[^。!?]{0,14}(?:威胁|危及)[^。!?]{0,4}安全/;

/** The major class that the words name. */
export function namedMajorClass(
  text: string,
  category: Category | null,
  weighed: readonly Weighed[],
  emergency: Emergency | null,
): MajorClass | null {
  if (emergency !== null) return emergency.majorClass;
  if (petition.test(text)) return 'petition-stability';
  if (dispute.test(text)) return 'major-dispute';
  if (harmNow.test(text)) return 'emergency';
  const dangers = weighed.filter(
    ({ evidence, weight }) => evidence.matter.danger !== undefined && weight >= 2 && weight >= evidence.matter.weight,
  );
  const own = dangers.find(({ evidence }) => evidence.matter.is === category) ?? dangers[0];
  const danger = own?.evidence.matter.danger ?? null;
  // Told of as something that keeps happening, not as people in a lift now.
  if (danger === null) return unsafe.test(text) ? 'public-safety' : null;
  return danger === 'emergency' ? 'public-safety' : danger;
}

/** The likeliest class, where any is likely enough (far less than as likely as not: what is missed nobody is told of at once); an emergency names its own. */
export function majorClassOf(heard: Heard, emergency: Emergency | null): MajorClass | null {
  if (emergency !== null) return emergency.majorClass;
  const odds = dangerOdds(heard);
  if (1 - (odds.get('none') as number) < thresholds.alarm) return null;
  const classes = [...odds].filter((one): one is [MajorClass, number] => one[0] !== 'none');
  return classes.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const wide = /整个小区|全小区|整栋|全栋|整个单元|几栋|所有(?:楼|业主|住户)|大面积|好多户|几十户|一片/;
const urgentWords =
  /漏惨|漏水惨|泡烂|水帘洞|淹|喷水|飙水|漫出来|漫到|漫进|溢|返水|倒灌|几家都|冒出来|老人下不|下不了楼|上不了楼|爬不动|横流|没水用/;

/** @param category the one chosen: a wish for a lift stays a wish, whatever else the sentence says of lifts. */
export function severityOf(
  reading: Reading,
  major: MajorClass | null,
  weighed: readonly Weighed[],
  signals: Signals,
  category: Category,
): Severity {
  if (major !== null) return 'red';
  const strong = weighed.filter(({ weight }) => weight >= 2);
  const own = strong.filter(({ evidence }) => evidence.matter.is === category);
  const wishing = own.some(({ evidence }) => evidence.matter.wish === true) || (signals.count('wish') > 0 && !signals.neglected);
  const faulty = own.some(({ evidence }) => evidence.matter.wish !== true && evidence.matter.weight >= 3) || stuckWish.test(reading.text);
  if ((wishing && !faulty) || onlyWishes(reading.text)) return 'blue';
  if (category === 'lift' || own.some(({ evidence }) => evidence.matter.urgent === true)) return 'orange';
  return strong.length > 0 && (wide.test(reading.text) || (category !== 'sanitation' && urgentWords.test(reading.text)))
    ? 'orange'
    : 'yellow';
}

/** A wish that somebody stands in the way of is a matter to settle. */
const stuckWish = /不同意|阻挠|阻拦|卡起|停工|没人管|烂尾|一直不给/;
