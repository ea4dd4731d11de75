/** What the people of the simulated compounds say: reports as they come, and what somebody does about an issue in its state. */

import { days, hours, minutes } from '../../../src/kernel/instant';
import { between, type Dice, officers, pick, resident, roomOf, type Temper, tempers } from './cast';

/** `wait`: milliseconds from now. */
export type Deed = {
  readonly wait: number;
  readonly from: string;
  readonly room: string | null;
  readonly text: string;
  readonly picture?: boolean;
};

/** An issue as the people see it. */
export type Seen = {
  readonly number: number;
  readonly state: string;
  readonly severity: string;
  readonly owner: string | null;
  readonly reporter: string;
};

const ordinary = [
  '楼道灯坏了，晚上看不见',
  '楼顶漏水，淌到家里了',
  '门口垃圾堆了三天没人清',
  '单元门锁坏了，关不上',
  '下水道堵了，臭得很',
  '有人在楼道给电瓶车充电',
  '路边的树枝断了，搭在电线上',
  '楼上天天半夜放音乐，吵得睡不着',
  '私家车把消防通道堵死了',
  '有只大狗没拴绳，到处跑',
];
const urgent = ['停水了，一滴水都没得', '电梯停了，老人下不来', '整栋停电了'];
const gentle = ['建议在花园装两个长椅', '希望小区装几个电瓶车充电桩'];
const grave = ['电梯困人了，快来人', '厨房着火了，烟好大'];
const chatter = ['收到', '今天天气真好', '谢谢大家', '快递放门卫了', '晚上广场舞照旧'];

export function report(dice: Dice, room: number): Deed {
  const kind = dice();
  const trouble = pick(dice, kind < 0.02 ? grave : kind < 0.2 ? urgent : kind < 0.28 ? gentle : ordinary);
  const relayed = dice() < 0.2;
  const from = relayed ? pick(dice, [...officers(room).property, ...officers(room).grid]) : resident(room, between(dice, 1, 12));
  return { wait: 0, from, room: roomOf(room), text: `${between(dice, 1, 30)}栋${between(dice, 1, 4)}单元${trouble}` };
}

export const smallTalk = (dice: Dice, room: number): Deed => ({
  wait: 0,
  from: resident(room, between(dice, 1, 12)),
  room: roomOf(room),
  text: pick(dice, chatter),
});

/** What comes next from whoever's turn it is; none: nobody does anything. */
export function next(dice: Dice, room: number, issue: Seen): readonly Deed[] {
  const { convenor, grid } = officers(room);
  switch (issue.state) {
    case 'awaiting-dispatch':
      return later(dice, temperate, convenor, room, `派单 #${issue.number} ${pick(dice, ['物业', '网格', '业委会'])}`);
    case 'awaiting-receipt':
      return dice() < 0.06
        ? later(dice, temper(room), worker(dice, room, issue), room, `退单 #${issue.number} 不归我们，派错了`)
        : later(dice, temper(room), worker(dice, room, issue), room, `签收 #${issue.number}`);
    case 'in-hand':
      return working(dice, room, issue);
    case 'whistled':
      return later(dice, slow, grid[0] as string, room, `${dice() < 0.7 ? '销哨' : '退哨'} #${issue.number} 部门回话了，管道已换`);
    case 'awaiting-followup':
      return answering(dice, issue);
    default:
      return [];
  }
}

const [temperate, slow] = tempers as [Temper, Temper];

const temper = (room: number) => tempers[room % tempers.length] as (typeof tempers)[number];

const worker = (dice: Dice, room: number, { owner }: Seen): string =>
  pick(dice, officers(room)[(owner ?? 'property') as 'property' | 'grid' | 'committee']);

function working(dice: Dice, room: number, issue: Seen): readonly Deed[] {
  const who = worker(dice, room, issue);
  const course = dice();
  const { number } = issue;
  if (course < 0.25) return later(dice, temper(room), who, room, `进展 #${number} 师傅看过了，配件已订`);
  if (course < 0.35) return later(dice, temper(room), who, room, `挂起 #${number} 等配件 ${between(dice, 2, 6)}天后`);
  if (course < 0.39)
    return later(dice, temper(room), officers(room).grid[0] as string, room, `吹哨 #${number} 供水公司 物业已查，漏点在市政管，请来换管`);
  if (course < 0.43) return later(dice, temper(room), who, room, `解释 #${number} 要动用维修资金，等业主大会`);
  const done = later(dice, temper(room), who, room, `办结 #${number} 换好了，已恢复`);
  const urgentOne = issue.severity === 'red' || issue.severity === 'orange';
  return urgentOne
    ? done.flatMap((deed) => [
        { ...deed, text: '', picture: true },
        { ...deed, wait: deed.wait + minutes(1) },
      ])
    : done;
}

function answering(dice: Dice, { reporter }: Seen): readonly Deed[] {
  const says = (text: string): readonly Deed[] => [{ wait: minutes(20) + dice() * hours(30), from: reporter, room: null, text }];
  const answer = dice();
  if (answer < 0.25) return [];
  return answer < 0.85 ? says(pick(dice, ['解决了', '好了，满意', '1'])) : says(pick(dice, ['没解决', '还是不行', '2']));
}

function later(dice: Dice, temperOf: (dice: Dice) => number | null, from: string, room: number, text: string): readonly Deed[] {
  const wait = temperOf(dice);
  return wait === null ? [] : [{ wait: Math.min(wait, days(20)), from, room: roomOf(room), text }];
}
