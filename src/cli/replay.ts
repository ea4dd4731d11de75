/** `sanfang replay`: plays a transcript against the real bot on a temporary database, with a clock that steps from due instant to due instant. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { enrol } from '../app/enrol';
import type { RosterFile } from '../app/roster-file';
import { type Rehearsal, rehearse } from '../assemble';
import { zonedIso } from '../kernel/civil';
import { type Instant, instant } from '../kernel/instant';
import { startTemporary } from '../store/embedded/temporary';
import { findAllIssues } from '../store/find-all-issues';
import { migrate } from '../store/migrate';
import type { LinesIn } from './json-lines';
import { migrationsFolder } from './migrations-folder';
import { BadInput, type ReplayLine, readInstant, readRoster, readTranscript } from './replay-input';

export type ReplayOptions = { readonly roster?: string; readonly until?: string };

/** @returns the exit code. */
export async function replay(file: string, options: ReplayOptions, { stdout, stderr }: Omit<LinesIn, 'stdin'>): Promise<number> {
  try {
    const lines = await readTranscript(file);
    const roster = options.roster === undefined ? null : await readRoster(options.roster);
    const until = options.until === undefined ? null : readInstant(options.until);
    await play(lines, roster, until, dirname(file), stdout, stderr);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    stderr(error.message);
    return 1;
  }
}

/** Where a transcript is empty: any instant serves. */
const someDay = instant('2026-01-01T00:00:00+08:00');

async function play(
  lines: readonly ReplayLine[],
  roster: RosterFile | null,
  until: Instant | null,
  folder: string,
  stdout: (line: string) => void,
  stderr: (line: string) => void,
): Promise<void> {
  const server = await startTemporary();
  const photos = await mkdtemp(join(tmpdir(), 'sanfang-replay-'));
  try {
    await migrate(server.address, migrationsFolder);
    const start = lines[0]?.at ?? until ?? someDay;
    const rehearsal = await rehearse(server.address, photos, start, (level, what, fact) => {
      if (level === 'error') stderr(JSON.stringify({ level, what, ...fact }));
    });
    const rooms = roster ?? roomsOf(lines);
    await rehearsal.setup.store.transaction((transaction) =>
      enrol(transaction, rehearsal.setup.account, withRoomsOf(rooms, lines), { room: (name) => name, person: (name) => name }, start),
    );
    introduce(rehearsal, rooms);
    const tell = teller(rehearsal, stdout);
    for (const line of lines) {
      await rehearsal.advance(line.at);
      tell();
      await hear(rehearsal, line, folder);
    }
    await rehearsal.advance(until ?? rehearsal.clock.now());
    tell();
    stdout(
      JSON.stringify({
        issues: await rehearsal.setup.store.transaction((transaction) => findAllIssues(transaction, rehearsal.setup.account)),
      }),
    );
    await rehearsal.bot.stop();
    await rehearsal.setup.store.close();
  } finally {
    await server.stop();
    await rm(photos, { recursive: true, force: true });
  }
}

const roomsOf = (lines: readonly ReplayLine[]): RosterFile => ({
  compounds: [...new Set(lines.flatMap(({ room }) => room ?? []))].map((room) => ({ room, name: room, people: [] })),
});

/** A room that the roster does not name is a compound without officers. */
function withRoomsOf(roster: RosterFile, lines: readonly ReplayLine[]): RosterFile {
  const known = new Set(roster.compounds.map(({ room }) => room));
  return { ...roster, compounds: [...roster.compounds, ...roomsOf(lines).compounds.filter(({ room }) => !known.has(room))] };
}

/** Whoever is on the roster can be spoken to, before having said a word. */
function introduce({ chat }: Rehearsal, roster: RosterFile): void {
  for (const { room } of roster.compounds) chat.room(room);
  for (const { name } of [...roster.compounds.flatMap(({ people }) => people), ...(roster.community?.people ?? [])]) chat.person(name);
}

async function hear({ chat }: Rehearsal, line: ReplayLine, folder: string): Promise<void> {
  const { id, at, room, from, text, quote, recall } = line;
  if (recall !== undefined) return chat.recalls({ id, recalled: recall, room, from, at });
  const picture = line.photo === undefined ? null : await pictureAt(join(folder, line.photo));
  await chat.says({ id, at, room, from, text, ...(quote === undefined ? {} : { quote }), ...(picture ? { picture } : {}) });
}

/** The file where there is one; else a picture of one pixel stands in. */
async function pictureAt(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() =>
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'),
  );
}

function teller({ chat }: Rehearsal, stdout: (line: string) => void): () => void {
  let told = 0;
  return () => {
    for (const { at, room, to, text, picture, document } of chat.said.slice(told)) {
      stdout(
        JSON.stringify({
          at: zonedIso(at),
          ...(room === null ? { to } : { room }),
          text,
          ...(picture === null ? {} : { picture: true }),
          ...(document === null ? {} : { document: document.name }),
        }),
      );
    }
    told = chat.said.length;
  };
}
