/** Plays a work group against the real bot: says, lets time pass, and looks at what was said back. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { enrol } from '../../src/app/enrol';
import type { Log } from '../../src/app/log';
import type { SecondOpinion } from '../../src/app/opinion/second-opinion';
import type { RosterFile } from '../../src/app/roster-file';
import { type Rehearsal, rehearse } from '../../src/assemble';
import { timeOfDay } from '../../src/kernel/civil';
import { days, hours, type Instant, instant, later, minutes } from '../../src/kernel/instant';
import { openTestDatabase } from './database';

export const threeParties: RosterFile['compounds'][number]['people'] = [
  { name: '李敏', roles: ['convenor'] },
  { name: '周网格', roles: ['grid-lead'] },
  { name: '小何', roles: ['grid-full-time'] },
  { name: '王强', roles: ['property-manager'] },
  { name: '刘管家', roles: ['steward'] },
  { name: '赵主任', roles: ['committee-chair'] },
];

type Extras = {
  readonly quote?: string;
  /** `true`: always the same one. */
  readonly picture?: boolean | Uint8Array;
  readonly id?: string;
  readonly alone?: boolean;
  readonly unreadable?: boolean;
  /** Another room than the first compound's. */
  readonly room?: string;
};

export type Group = {
  readonly rehearsal: Rehearsal;
  /** The folder where the photos lie. */
  readonly photos: string;
  /** @returns the message's id. */
  says(person: string, text: string, extras?: Extras): Promise<string>;
  recalls(person: string, id: string): Promise<void>;
  /** 4分钟, 2小时, 3天, or an instant (08:00: the next time the clock shows it). */
  advance(span: string): Promise<void>;
  /** What the bot said since it was last asked: `room | text` or `→person | text`. */
  heard(): readonly string[];
  /** One of the lines since last asked matches. */
  hears(pattern: RegExp): void;
  hearsNothing(): void;
  /** The bot stops: what is said to it is lost, time passes it by. */
  stops(): Promise<void>;
  starts(): Promise<void>;
  /** Only where the group was opened to stay. */
  close(): Promise<void>;
};

type About = {
  readonly at?: string;
  readonly roster?: RosterFile;
  /** For all tests of a file: whoever opened it closes it. */
  readonly stays?: boolean;
  readonly log?: Log;
  readonly secondOpinion?: SecondOpinion;
};

export async function openGroup(about: About = {}): Promise<Group> {
  const database = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'sanfang-photos-'));
  const roster = about.roster ?? {
    compounds: [{ room: '拓新红城', name: '拓新红城', people: threeParties }],
    community: { name: '红城社区', people: [{ name: '陈书记', roles: ['secretary'] }] },
  };
  const start = instant(about.at ?? '2026-11-24T09:00:00+08:00');
  const complain: Log = (level, what, fact) => {
    if (level === 'error') console.error(what, fact);
  };
  const rehearsal = await rehearse(database.address, folder, start, about.log ?? complain, about.secondOpinion);
  for (const { name } of [...roster.compounds.flatMap(({ people }) => people), ...(roster.community?.people ?? [])])
    rehearsal.chat.person(name);
  for (const { room } of roster.compounds) rehearsal.chat.room(room);
  const { setup } = rehearsal;
  await setup.store.transaction((transaction) =>
    enrol(transaction, setup.account, roster, { room: (name) => name, person: (name) => name }, start),
  );
  const close = async (): Promise<void> => {
    await rehearsal.bot.stop();
    await setup.store.close();
    await database.close();
    rmSync(folder, { recursive: true });
  };
  if (!about.stays) onTestFinished(close);
  return groupOf(rehearsal, folder, roster.compounds[0]?.room ?? '', close);
}

function groupOf(rehearsal: Rehearsal, photos: string, room: string, close: () => Promise<void>): Group {
  const { chat, clock } = rehearsal;
  let running = true;
  let count = 0;
  let read = 0;
  const heard = (): readonly string[] => {
    const lines = chat.said.slice(read).map(({ room: where, to, text }) => `${where ?? `→${to}`} | ${text}`);
    read = chat.said.length;
    return lines;
  };
  return {
    rehearsal,
    photos,
    says: async (person, text, extras = {}) => {
      count += 1;
      const id = extras.id ?? `m${count}`;
      chat.person(person);
      await chat.says({
        id,
        at: clock.now(),
        room: extras.alone ? null : (extras.room ?? room),
        from: person,
        text,
        ...(extras.quote === undefined ? {} : { quote: extras.quote }),
        ...(extras.picture ? { picture: extras.picture === true ? onePixel : extras.picture } : {}),
        ...(extras.unreadable ? { unreadable: true } : {}),
      });
      await rehearsal.bot.settle();
      if (running) await rehearsal.advance(clock.now());
      return id;
    },
    recalls: async (person, id) => {
      count += 1;
      await chat.recalls({ id: `r${count}`, recalled: id, room, from: person, at: clock.now() });
      await rehearsal.bot.settle();
    },
    advance: async (span) => {
      const to = target(clock.now(), span);
      if (running) await rehearsal.advance(to);
      else clock.pushTo(to);
    },
    heard,
    hears: (pattern) => expect(heard().join('\n')).toMatch(pattern),
    stops: async () => {
      running = false;
      await rehearsal.stop();
    },
    starts: async () => {
      await rehearsal.start();
      running = true;
    },
    hearsNothing: () => expect(heard()).toEqual([]),
    close,
  };
}

const units: Readonly<Record<string, number>> = { 分钟: minutes(1), 小时: hours(1), 天: days(1) };

function target(now: Instant, span: string): Instant {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(span) ?? [];
  if (hour !== undefined) {
    const wanted = hours(Number(hour)) + minutes(Number(minute)) - timeOfDay(now);
    return later(now, wanted > 0 ? wanted : wanted + days(1));
  }
  const [, count, unit = ''] = /^(\d+)\s*(分钟|小时|天)$/.exec(span) ?? [];
  const length = units[unit];
  if (length === undefined) throw new Error(`not a span of time: ${span}`);
  return later(now, Number(count) * length);
}

/** A picture that is one: 1 × 1, PNG. */
const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
