/** A small stage for the page's tests: the real sandbox world, two compounds, and an answerer that knows one road by heart. */

import { openWorld, type World } from '../../src/chat/wechaty/sandbox/world';
import { type Instant, instant } from '../../src/kernel/instant';
import type { BoardIssue } from '../../src/page/board-issue';
import type { Stage } from '../../src/page/stage';
import type { StagePerson } from '../../src/page/stage-person';
import { scriptedAnswerer } from './scripted-answerer';

export const tuoxin = 'room-tuoxin';
export const kangju = 'room-kangju';

/** The secretary stands above the compounds and is in neither group. */
const cast: Readonly<Record<string, readonly StagePerson[]>> = {
  [tuoxin]: [
    { id: 'zhou', name: '3栋周大姐', group: 'resident', role: '居民' },
    { id: 'chen', name: '3栋-老陈', group: 'resident', role: '居民' },
    { id: 'he', name: '5栋何老师', group: 'resident', role: '楼栋长' },
    { id: 'wang', name: '物业王强', group: 'property', role: '物业经理' },
    { id: 'sun', name: '管家小孙', group: 'property', role: '管家' },
    { id: 'tan', name: '网格谭敏', group: 'grid', role: '网格长' },
    { id: 'luo', name: '网格员罗兰', group: 'grid', role: '专职网格员' },
    { id: 'deng', name: '业委会邓主任', group: 'committee', role: '业委会主任' },
    { id: 'xiang', name: '向前', group: 'convenor', role: '召集人' },
    { id: 'li', name: '李书记', group: 'secretary', role: '社区书记' },
  ],
  [kangju]: [
    { id: 'qin', name: '1栋秦姨', group: 'resident', role: '居民' },
    { id: 'gao', name: '物业高飞', group: 'property', role: '物业经理' },
    { id: 'li', name: '李书记', group: 'secretary', role: '社区书记' },
  ],
};

const topics: Readonly<Record<string, string>> = { [tuoxin]: '拓新红城三方协作组', [kangju]: '康居苑三方协作组' };
const ownNames: Readonly<Record<string, string>> = {
  zhou: '周玉兰',
  chen: '陈建国',
  he: '何晓',
  wang: '王强',
  sun: '孙丽',
  tan: '谭敏',
  luo: '罗兰',
  deng: '邓国华',
  xiang: '向前',
  li: '李敏',
  qin: '秦素芬',
  gao: '高飞',
};

export type SmallStage = Stage & {
  readonly board: Stage['board'] & { put(room: string, issues: readonly BoardIssue[]): void };
  readonly end: () => void;
};

export async function openSmallStage(start = '2026-11-24T09:05:00+08:00', answers = true): Promise<SmallStage> {
  let now: Instant = instant(start);
  const world = await openWorld(null, () => new Date(now));
  fill(world);

  const boards = new Map<string, readonly BoardIssue[]>();
  const listeners = new Set<() => void>();
  const put = (room: string, issues: readonly BoardIssue[]) => {
    boards.set(room, issues);
    for (const listener of listeners) listener();
  };
  const board = Object.assign(async (room: string) => boards.get(room) ?? [], { put });
  const answerer = answers ? scriptedAnswerer(world, tuoxin, (issues) => put(tuoxin, issues)) : null;

  const push = async (to: Instant) => {
    now = to;
    await answerer?.remind();
  };
  return {
    world,
    board,
    clock: { now: () => now, push },
    people: async (room) => cast[room] ?? [],
    changed: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    end: () => {
      answerer?.end();
      world.close();
    },
  };
}

function fill(world: World): void {
  for (const [id, name] of Object.entries(ownNames)) world.addContact({ id, name });
  for (const [id, people] of Object.entries(cast)) {
    const members = people.filter((person) => person.group !== 'secretary');
    const names = Object.fromEntries(members.map((person) => [person.id, person.name]));
    world.addRoom({ id, topic: topics[id] ?? id, names: { ...names, bot: '三方助手' } });
  }
}
