/** What a line is as a whole, whatever words it holds: hearsay, a timetable of works, thanks, a question of leave, a plan of one's own, a figure of speech. */

export type LineKind =
  | 'hearsay'
  | 'scheduled'
  | 'thanks'
  | 'permission'
  | 'own-doing'
  | 'forwarded'
  | 'forecast'
  | 'meeting'
  | 'inquiry'
  | 'statement'
  | 'other-compound';

type LineRule = { readonly kind: LineKind; readonly is: RegExp; readonly unless?: RegExp; readonly points: number; readonly why: string };

const complaint = /但|可是|又|还是|还没|一直|没人|怎么|为什么|为啥|赶紧|快点|麻烦|现在还|到现在|结果/;
const works =
  '(?:检修|停[水电气梯]|消杀|清洗|清掏|保养|施工|升级|维护|冲洗|年检|安检|开放|演练|换表|修剪|试压|调试|测试|割接|打药|刷漆|停用)';

const rules: readonly LineRule[] = [
  {
    kind: 'hearsay',
    is: /^[^,。!?]{0,4}(?:听说|据说|听人[说讲]|听别[个人][说讲]|听到[说讲]|有人[说讲]|都在[说讲传]|网上|群里[说传]|传言|传闻|说是)/,
    unless: /我(?:去|刚|也|屋|家|们).{0,8}(?:看|就|也|一样)|果然|真的(?!假|吗)|确实/,
    points: -9,
    why: '是听来的，不登记',
  },
  {
    kind: 'forwarded',
    is: /^转[:发]|引以为戒|大家看看$|某地|外省|外地|(?:昨天|刚看|看)了?(?:新闻|报道)|上了?新闻|热搜|辟谣|网友说|视频号/,
    points: -3,
    why: '是转来的消息，不登记',
  },
  {
    kind: 'scheduled',
    is: new RegExp(
      `(?:\\d{1,2}[日号]|明[天早晚日]|后天|(?:本|这|下)?(?:周|星期|礼拜)[一二三四五六日天末]|即日起|今[晚天日]?\\d{1,2}[点:])[^。!?]{0,24}${works}|${works}[^。!?]{0,6},[^。!?]{0,3}(?:请|将|可能|期间)|因[^,。]{0,12}${works}`,
    ),
    unless: complaint,
    points: -2.4,
    why: '是安排或通知，不登记',
  },
  {
    kind: 'thanks',
    is: /^[^,。!?]{0,3}(?:谢谢|感谢|多谢|多亏|亏得|致敬|辛苦|表扬|点赞|好人一生平安)|(?:谢谢|感谢|多谢|辛苦)[^,。!?]{0,10}(?:了|们|哥|姐|师傅|老师)?[!。~]*$/,
    unless:
      /但|可是|又|还是没|还没|没人|怎么|赶紧|快点|麻烦|处理|修一?下|解决|反映|看一?下|来人|管一?下|帮忙(?!的)|[坏堵停漏断]了?[,。!! ]{0,2}(?:谢谢|多谢|辛苦)/,
    points: -2,
    why: '是道谢，不登记',
  },
  {
    kind: 'permission',
    is: /(?:能不能|可不可以|可以不可以|准不准|允不允许|可以)(?:停|养|放(?!个)|带|进|骑|用|租|封|开(?!一)|办)[^,。!?]{0,10}[不吗]?[?]?$/,
    unless: complaint,
    points: -2,
    why: '是在问能不能，不登记',
  },
  {
    kind: 'own-doing',
    is: /^[^,。]{0,6}我(?:们)?(?:已经|已|刚刚?|都|今天|明天|等会)?[^,。漏堵坏]{0,4}(?:丢|倒|扔|交|缴|拿|取|买|带|放|送|收|洗|擦|订|寄)了?[^,。]{0,6}(?:了|去)[。!~]?$|我(?:打算|准备|计划|想|明天|等会|要去)[^,。]{0,8}(?:装修?|换|买|重新|封|做|修|贴|去缴|去交)/,
    unless: /被|遭|没人|还是|又|不到|不了|没得|投诉|希望|建议|能不能/,
    points: -2.4,
    why: '说的是自己的事，不登记',
  },
  {
    kind: 'other-compound',
    is: /不是我们(?:小区|这|$)|(?:是|在)(?:那个|隔壁|别的|人家)小区|(?:表|堂)?[姐妹哥弟叔姨][^,。]{0,3}(?:那个|她们|他们)?小区/,
    points: -9,
    why: '说的不是小区，不登记',
  },
  {
    kind: 'meeting',
    is: /(?:旁边?|门?口|里头?|楼下|那里|这里|处)?(?:等|接|见)(?:你|我|到|面|着)?们?(?:哈|哦|嘛|一下)?[。!~]?$|不见不散|集合$/,
    unless: complaint,
    points: -1.6,
    why: '是约人碰面，不登记',
  },
  {
    kind: 'inquiry',
    is: /请(?:问|教)[^。!]*(?:规划|政策|有权|规定|标准|流程|手续|条件)[^。!]*[?吗]/,
    unless: /没人|不管|多次|投诉|举报|反映|一直|仍/,
    points: -2.5,
    why: '是在问政策，不登记',
  },
  {
    kind: 'statement',
    is: /位于|距[^,。]{1,14}(?:约|左右)|住户\d+余?户|人口约|建成于|占地|始建|总户数/,
    unless: /[坏漏堵臭脏乱扰违占破烂吵]|没|不|反映|投诉|请|望/,
    points: -2.4,
    why: '只是说明情况，不登记',
  },
  {
    kind: 'forecast',
    is: /大家(?:慢点|小心|注意|当心)|慢点(?:开|走|骑)|开车(?:注意|小心)|出门(?:注意|小心|记得|请)|回南天|这(?:个)?天气|降温|预警/,
    unless: complaint,
    points: -1.6,
    why: '是提醒，不登记',
  },
];

export const lineKindNames: readonly LineKind[] = rules.map(({ kind }) => kind);

/** The kinds that a line is of; a letter is read by its parts instead. */
export const lineKinds = (text: string): readonly LineRule[] =>
  text.length > longestLine ? [] : rules.filter(({ is, unless }) => is.test(text) && !(unless?.test(text) ?? false));

const longestLine = 120;

/** Something added that is not there yet, and no fault beside it. */
const wish =
  /(?:建议|希望|盼望?|能不能|可不可以|可否|能否|想要?|要是能|最好|求)[^。!?;]{0,14}?(?:搞|加|装|安|建|设|增|添|多放|多配|多装|多安|开|办|划|配|弄|修|摆|种|栽)(?:个|几|一|点|些|装|设|建|多|条|处|上|派|辟|置|通)/;
const fault =
  /坏|漏|堵(?!车)|停了|停[水电气](?!桩|车)|烂|破|没人|臭|吵|乱|危险|松了|掉|裂|黑(?!板)|不亮|偷|撞|一直|还没|没动静|没得人|积水|占|不见|反映|投诉|举报/;

export const onlyWishes = (text: string): boolean => text.length < 60 && wish.test(text) && !fault.test(text);

/** 我的钱包漏水了, 心情像停电: the thing is no thing of the compound. */
export const figurativeOwner =
  /(?:我|你|他|她|人家)?的?(?:钱包|荷包|心情?|心里|脑壳|脑子|头发|人生|爱情|青春|工资|肚子|胃|鼻子|嗓子|喉咙|膝盖|股票|基金|生活|朋友圈|电脑|耳机|车胎|老公|老婆|队友|球队|比赛|面试|考试|论文|方案|项目组|快乐|热情|眼睛|嘴巴?|屁股|耳朵|牙|腰|腿|脸|灵魂|良心|友情|感情)[^,。!?]{0,5}$/;

/** People who say together that they will go over everybody's head. */
const goingOver =
  /(?:我们|咱们|大家|业主们?|几家|[几数\d一二三四五六七八九十百多]+(?:户|家|个人|个老人)|一起|集体|联名|约好|商量好|说好|逼急了?|再[^,。!?]{0,12}(?:就|只有|只好|我))[^。!?]{0,18}(?:(?:去|要|准备|就)?(?:集体)?上访|信访[局办]|(?:去|到|找|上)(?:市|区|省|县|北京|政府|街道|住建|信访)[^,。!?]{0,8}(?:反映|告|讨|要|坐|闹|堵|递|拉|维权|上访|$))/;
/** Whoever only tells of others, asks the way or wants to keep people from it goes nowhere. */
const goesNowhere =
  /听说|有人说|据说|他们小区|隔壁|别[个的]?小区|没(?:说|有)?要|不是要|别去|莫去|不要去|劝|咨询|请问|流程|窗口|在哪|几点|上班|办证|办事|开会|新闻|培训|值班|接待|答复|哈哈|就知道/;

export const goesOver = (text: string): boolean => text.length < 160 && goingOver.test(text) && !goesNowhere.test(text);
const meaningTo = /(?:业主|我们|大家|几家|住户|邻居)[^。!?]{0,8}(?:要|准备|打算|想|商量)[^。!?]{0,4}(?:联名|上访|拉横幅|集体去|告到)/;
export const hintsPetition = (text: string): boolean => text.length < 60 && meaningTo.test(text) && !goesNowhere.test(text);
export const wishesHere = (text: string): boolean =>
  onlyWishes(text) && /小区|楼|栋|单元|中庭|门|电梯|社区|物业|车|院坝|这里|花园/.test(text);
