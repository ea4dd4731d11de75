/** The compounds that a bench serves, and what people say there: chatter, reports, commands, in a group's way of speaking. */

import type { RosterFile } from '../../src/app/roster-file';

/** Rooms go by their names; people's names are theirs alone, so that a name is an id. */
export const roomName = (index: number): string => `${index + 1}号院`;

const officers = (room: number) => ({
  convenor: `李敏${room}`,
  property: `王强${room}`,
  grid: `周网格${room}`,
  committee: `赵主任${room}`,
});
export const resident = (room: number, index: number): string => `居民${room}-${index}`;

export function roster(rooms: number): RosterFile {
  return {
    compounds: Array.from({ length: rooms }, (_, index) => {
      const { convenor, property, grid, committee } = officers(index);
      return {
        room: roomName(index),
        name: roomName(index),
        people: [
          { name: convenor, roles: ['convenor' as const] },
          { name: property, roles: ['property-manager' as const] },
          { name: grid, roles: ['grid-lead' as const] },
          { name: committee, roles: ['committee-chair' as const] },
        ],
      };
    }),
    community: { name: '社区', people: [{ name: '陈书记', roles: ['secretary' as const] }] },
  };
}

const chatter = ['今天天气真好', '谁有空一起去买菜', '收到', '哈哈哈', '晚上广场舞照旧', '快递放门卫了', '谢谢大家', '娃娃放学了没'];
const troubles = [
  '电梯停了',
  '楼道灯坏了，晚上看不见',
  '楼顶漏水，淌到家里了',
  '门口垃圾堆了三天没人清',
  '单元门锁坏了，关不上',
  '下水道堵了，臭得很',
];

export type Kind = 'chatter' | 'report' | 'command';
export type Said = { readonly kind: Kind; readonly from: string; readonly alone: boolean; readonly text: string };
type Dice = () => number;

const pick = <Item>(dice: Dice, items: readonly Item[]): Item => items[Math.floor(dice() * items.length)] as Item;
const between = (dice: Dice, low: number, high: number): number => low + Math.floor(dice() * (high - low + 1));

/** How often each kind comes; a command needs an issue that there is. */
export type Mix = Readonly<Record<Kind, number>>;

/** @param known numbers of issues run from 1 to this. */
export function somethingSaid(dice: Dice, room: number, known: number, mix: Mix): Said {
  const from = resident(room, between(dice, 1, 9));
  const throwOf = dice() * (mix.chatter + mix.report + mix.command);
  if (throwOf < mix.chatter) return { kind: 'chatter', from, alone: false, text: pick(dice, chatter) };
  if (known === 0 || throwOf < mix.chatter + mix.report) {
    return { kind: 'report', from, alone: false, text: `${between(dice, 1, 80)}栋${between(dice, 1, 4)}单元${pick(dice, troubles)}` };
  }
  return commandSaid(dice, room, known, from);
}

function commandSaid(dice: Dice, room: number, known: number, asker: string): Said {
  const { convenor, property } = officers(room);
  const number = between(dice, Math.max(1, known - 12), known);
  const other = between(dice, 1, known);
  const typed = pick<readonly [from: string, text: string]>(dice, [
    [property, `签收 #${number}`],
    [property, `签收 #${number}`],
    [property, `#${number} 进展 材料到了，下午去换`],
    [convenor, `办结 #${number} 修好了，已恢复`],
    [convenor, `派单 #${number} 物业`],
    [convenor, `合并 #${number} #${other === number ? 1 : other}`],
    [convenor, '撤销'],
    [convenor, `改 #${number} 级别 橙`],
    [asker, `查 #${number}`],
    [asker, '我的'],
  ]);
  return { kind: 'command', from: typed[0], alone: false, text: typed[1] };
}
