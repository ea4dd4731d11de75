/** Who lives and works in the simulated compounds: four parties' people a compound, each with a temper, and residents. */

import type { RosterFile } from '../../../src/app/roster-file';
import { hours, minutes } from '../../../src/kernel/instant';

export type Dice = () => number;

/** The same throws for the same seed (mulberry32). */
export function throwing(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <Item>(dice: Dice, items: readonly Item[]): Item => items[Math.floor(dice() * items.length)] as Item;
export const between = (dice: Dice, low: number, high: number): number => low + Math.floor(dice() * (high - low + 1));

/** Milliseconds until somebody acts on what is theirs; null: never. */
export type Temper = (dice: Dice) => number | null;

const after =
  (low: number, high: number, ignoring: number): Temper =>
  (dice) =>
    dice() < ignoring ? null : low + dice() * (high - low);

/** One compound in four has each of them as the owner of its work. */
export const tempers: readonly Temper[] = [
  after(minutes(3), hours(3), 0.02),
  after(hours(1), hours(30), 0.1),
  after(hours(10), hours(200), 0.25),
  after(hours(2), hours(400), 0.7),
];

export const roomOf = (index: number): string => `${index + 1}号院`;
export const resident = (room: number, index: number): string => `居民${room}-${index}`;

/** By what they are, as the room knows them: names are theirs alone, so a name is an id. */
export const officers = (room: number) => ({
  convenor: `李敏${room}`,
  property: [`王强${room}`, `刘管家${room}`],
  grid: [`周网格${room}`, `小何${room}`],
  committee: [`赵主任${room}`, `钱委员${room}`],
});

const posts = [
  ['property', 'property-manager', 'steward'],
  ['grid', 'grid-lead', 'grid-full-time'],
  ['committee', 'committee-chair', 'committee-member'],
] as const;

export const roster = (rooms: number): RosterFile => ({
  compounds: Array.from({ length: rooms }, (_, room) => ({
    room: roomOf(room),
    name: roomOf(room),
    people: [
      { name: officers(room).convenor, roles: ['convenor'] },
      ...posts.flatMap(([party, ...roles]) => roles.map((role, nth) => ({ name: officers(room)[party][nth] as string, roles: [role] }))),
    ],
  })),
  community: { name: '红城社区', people: [{ name: '陈书记', roles: ['secretary'] }] },
});
