/** Some weeks of two work groups, as people type: each thread is one matter from its report to where it stands, with chatter beside. */

import { addDays, civilDay, instantOn } from '../kernel/civil';
import { hours, type Instant, minutes } from '../kernel/instant';
import type { PhotoOf } from './pictures';
import { begoniaGarden, redTown } from './roster';

export type HistoryLine = {
  /** Whole days before the one on which the demonstration is first opened; at least 1. */
  readonly daysAgo: number;
  /** HH:MM in China. */
  readonly time: string;
  /** Null: said to the bot alone. */
  readonly room: string | null;
  readonly from: string;
  readonly text: string;
  /** Sent just before the words; a photo alone where they are empty. */
  readonly photo?: PhotoOf;
  /** Some words of the message that this one answers: the latest in that conversation that holds them. */
  readonly quote?: string;
};

type Extras = Pick<HistoryLine, 'photo' | 'quote'>;
type Said = readonly [daysAgo: number, time: string, from: string, text: string, extras?: Extras & { readonly alone?: true }];

const thread = (room: string, ...said: readonly Said[]): HistoryLine[] =>
  said.map(([daysAgo, time, from, text, { alone, ...extras } = {}]) => ({
    daysAgo,
    time,
    room: alone ? null : room,
    from,
    text,
    ...extras,
  }));

const alone = { alone: true } as const;

const lift = thread(
  redTown,
  [24, '07:52', '3-2-501陈姐', '3栋2单元电梯停在11楼不动了，按了没反应'],
  [24, '07:55', '3-2-601老吴', '就是，3栋2单元电梯停了，我妈坐轮椅，今天还要去换药'],
  [24, '07:58', '物业王强', '签收 #1 我喊小刘带人上来，帮忙把老人家抬下去'],
  [24, '09:26', '物业王强', '办结 #1 门机皮带断了，已换，试运行十趟正常', { photo: 'lift' }],
  [24, '12:35', '3-2-501陈姐', '解决了 满意', alone],
);

const gateLamp = thread(
  redTown,
  [22, '20:14', '4-2-801平安是福', '大门口路灯不亮了，晚上出去黑黢黢的'],
  [21, '09:08', '管家小刘', '退单 #2 那盏在红线外头，是市政的灯，我们没得钥匙'],
  [21, '09:30', '社区李敏', '派单 #2 网格'],
  [21, '10:15', '网格员小何', '吹哨 #2 城管局路灯所 物业查过是市政灯杆，编号已拍照，请派人换灯'],
  [18, '15:20', '网格员小何', '销哨 #2 路灯所昨晚来换了灯头，亮了'],
);

const leak = thread(
  redTown,
  [21, '18:46', '3-2-501陈姐', '3-2-501卫生间天花板漏水，一滴一滴的，楼上601在屋头没得'],
  [19, '10:30', '管家小刘', '办结 #3 601地漏堵了，已经通开'],
  [19, '21:07', '3-2-501陈姐', '没解决，刚才又在滴', alone],
  [18, '09:20', '管家小刘', '挂起 #3 601要重做防水，等老吴约好师傅 三天后'],
  [13, '17:05', '管家小刘', '办结 #3 601重做了防水，闭水两天不漏', { photo: 'ceiling' }],
  [13, '19:22', '3-2-501陈姐', '解决了，满意', alone],
  [4, '20:02', '3-2-501陈姐', '3-2-501卫生间天花板又漏水了，这回是靠窗那边'],
  [3, '11:40', '维修老邓', '进展 #11 像是外墙缝进水，不是601的事，下午搭架子看'],
);

const wrongOne = thread(
  redTown,
  [19, '19:40', '2-1-1202阿杰', '2栋1单元1202没水了，怎么又停水'],
  [19, '19:46', '2-1-1202阿杰', '撤销 不好意思，是我屋头总阀没开'],
);

const rubbish = thread(
  redTown,
  [17, '07:30', '6栋王孃孃', '垃圾房堆满了没人清运，臭得很'],
  [17, '08:12', '5栋老周', '5栋侧门垃圾堆起几天没清了，娃儿上学都要绕'],
  [17, '08:40', '管家小刘', '合并 #6 到 #5 这两堆一车拉走'],
  [17, '15:10', '管家小刘', '办结 #5 两处都清运了，地面冲洗过'],
  [17, '18:03', '6栋王孃孃', '解决了，满意', alone],
);

const granny = thread(
  redTown,
  [15, '10:05', '2栋楼长谢嬢嬢', '帮2-2-101张婆婆报一下，她家厨房下水道堵了，她不会用手机'],
  [15, '11:30', '维修老邓', '办结 #7 主管道通了，厨房也给她拖干净了'],
  [15, '17:20', '2栋楼长谢嬢嬢', '回访 #7 已解决 满意'],
);

const newLift = thread(
  redTown,
  [12, '19:40', '2-1-1202阿杰', '希望1栋也能加装电梯，老人家爬7楼恼火'],
  [10, '16:30', '业委会赵主任', '暂不能解决 #8 一楼两户还没谈拢，业委会接着上门，谈成了再重开'],
);

const door = thread(
  redTown,
  [11, '17:48', '1-1-302小米妈妈', '1栋1单元门禁坏了，门关不上，推销的随便进'],
  [10, '09:50', '维修老邓', '办结 #9 换了闭门器'],
  [10, '12:20', '1-1-302小米妈妈', '好了，满意', alone],
  [5, '20:31', '1-1-302小米妈妈', '重开 #9 门又关不上了，要用脚踢'],
  [1, '16:20', '维修老邓', '办结 #9 锁舌和闭门器一起换了，试了二十次', { photo: 'door' }],
);

const parking = thread(
  redTown,
  [6, '18:20', '5栋老周', '5栋门口乱停车，轮椅都推不出去'],
  [5, '11:00', '管家小刘', '进展 #10 装了两个隔离桩，还差三个，已经订了'],
  [1, '12:15', '5栋老周', '#10 好久来装嘛'],
);

const stillOpen = thread(
  redTown,
  [3, '09:12', '业委会孙姐', '4栋旁边健身器材松动，扭腰的那个晃得很'],
  [2, '10:40', '维修老邓', '挂起 #12 等厂家发配件，先拉了警戒线 五天后'],
  [2, '19:05', '4-1-203李老师', '登记 快递柜老是死机，取件要等半天'],
  [1, '17:36', '6栋王孃孃', '6栋楼下跳舞的音响太吵，娃儿做不成作业'],
);

const redTownChat = thread(
  redTown,
  [24, '12:41', '1-1-302小米妈妈', '哇这次好快，给师傅点赞'],
  [14, '18:20', '4-2-801平安是福', '哪个捡到一串钥匙，上头有个小熊'],
  [8, '09:00', '物业王强', '温馨提示：明天上午9点到11点清洗水箱，请提前储水'],
);

const gas = thread(
  begoniaGarden,
  [23, '19:02', '2-1-402钟姐', '2栋1单元楼道里好大一股天然气味，就在4楼'],
  [23, '19:03', '网格长吴秀兰', '收到，我就在3栋，马上过去'],
  [23, '19:04', '物业何经理', '签收 #1 马上到，让大家都先下楼'],
  [23, '19:06', '业委会冯主任', '收到，我去大门口接燃气公司'],
  [23, '19:48', '物业何经理', '办结 #1 燃气公司来查，4楼表前阀松了，换好测过没有泄漏', { photo: 'valve' }],
  [23, '20:10', '2-1-402钟姐', '解决了，满意，今天多亏你们来得快', alone],
);

const water = thread(
  begoniaGarden,
  [16, '06:40', '1-2-104杨婆婆', '1栋没水了，早饭都煮不成'],
  [16, '06:52', '1栋老田', '1栋没水，我们顶楼一滴都没得'],
  [16, '08:25', '水电老姚', '办结 #2 加压泵跳闸，换了接触器，水压正常', { photo: 'tap' }],
  [16, '09:10', '1-2-104杨婆婆', '来水了，不满意，停水没得人说一声', alone],
);

const discreet = thread(
  begoniaGarden,
  [13, '15:10', '2-1-703悠悠妈', '2栋1单元有位老人家得了老年痴呆，老敲错我们的门，麻烦网格去看看，请保密', alone],
  [13, '15:40', '社区张海燕', '派单 #3 网格', alone],
  [12, '16:30', '网格长吴秀兰', '办结 #3 联系上了子女，已接回家照看，网格每周去看一次', alone],
  [12, '18:10', '2-1-703悠悠妈', '解决了，满意', alone],
);

const shed = thread(
  begoniaGarden,
  [9, '14:20', '2栋楼长刘嬢嬢', '4栋顶楼有人违章搭建玻璃房，响了两天了'],
  [3, '09:40', '社区张海燕', '吹哨 #4 综合行政执法局 网格前天和昨天上门劝过，发过告知单，请来认定并拆除'],
);

const begoniaOpen = thread(
  begoniaGarden,
  [4, '13:10', '2-1-703悠悠妈', '2栋和3栋之间地砖松动，一踩一身泥水'],
  [2, '16:00', '管家小蒋', '进展 #5 砖到了，等天晴两天就铺'],
  [1, '15:44', '3-2-901大刘', '地下车库排水沟堵了，一股臭味'],
);

const begoniaChat = thread(begoniaGarden, [11, '20:15', '2-1-402钟姐', '听说菜市场那边要修公园，真的假的']);

const threads = [
  lift,
  gateLamp,
  leak,
  wrongOne,
  rubbish,
  granny,
  newLift,
  door,
  parking,
  stillOpen,
  redTownChat,
  gas,
  water,
  discreet,
  shed,
  begoniaOpen,
  begoniaChat,
];

/** Earliest first. */
export const history: readonly HistoryLine[] = threads
  .flat()
  .sort((one, other) => other.daysAgo - one.daysAgo || one.time.localeCompare(other.time));

/** @param present on the day from which the days are counted back. */
export function saidAt({ daysAgo, time }: HistoryLine, present: Instant): Instant {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instantOn(addDays(civilDay(present), -daysAgo), hours(hour) + minutes(minute));
}
