/** Photos go from the disk with the words they came with, and stay while anybody needs them. */

import { mkdir, readdir, rmdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/app/log';
import { type Group, openGroup } from '../support/group';

const log: { what: string; fact: Fact | undefined }[] = [];
let group: Group;
beforeAll(async () => {
  group = await openGroup({ stays: true, log: (_level, what, fact) => log.push({ what, fact }) });
});
afterAll(() => group.close());

const picture = (background: string): Promise<Uint8Array> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();

/** Files that nobody has touched for a year, as they will be when their words are forgotten. */
async function growOld(): Promise<void> {
  for (const name of await readdir(group.photos)) await utimes(join(group.photos, name), 1, 1);
}

/** @returns the file's name. */
async function shows(person: string, colour: string): Promise<string> {
  const id = await group.says(person, '', { picture: await picture(colour) });
  await growOld();
  const { photos } = await group.rehearsal.setup.store.transaction((transaction) =>
    transaction.inbox.findFirstOrThrow({ where: { messageId: id } }),
  );
  return photos[0] ?? expect.fail('the photo was not kept');
}

const names: Record<string, string> = {};
/** The photos that are there, by what we call them. */
const there = async (): Promise<readonly string[]> => {
  const files = await readdir(group.photos);
  return Object.keys(names).filter((name) => files.includes(names[name] ?? ''));
};
const logged = (what: string) => log.filter((line) => line.what === what).map(({ fact }) => fact);

describe('in time', () => {
  test('while the words are kept, the photos are; what no message or issue knows goes in the first night', async () => {
    names.mahjong = await shows('钱叔', 'green');
    await group.says('陈姐', '3栋2单元电梯停了');
    names.lift = await shows('陈姐', 'red');
    names.again = await shows('孙姐', 'red');
    expect(names.again).toBe(names.lift);
    names.cat = await shows('吴姐', 'yellow');
    names.stray = `${'0'.repeat(64)}.jpg`;
    await writeFile(join(group.photos, names.stray), 'left by a crash, or by a version that forgot the words alone');
    await growOld();
    await group.advance('1天');
    expect(await there()).toEqual(['mahjong', 'lift', 'again', 'cat']);
    expect(logged('photos-removed')).toEqual([{ removed: 1 }]);
  });

  test('with the words of chatter its photos go; those of an issue stay, and one that was shown again meanwhile', async () => {
    await group.advance('5天');
    expect(await shows('郑姐', 'yellow')).toBe(names.cat);
    await group.advance('2天');
    expect(await there()).toEqual(['lift', 'again', 'cat']);
  });

  test('until nobody needs that one either', async () => {
    await group.advance('6天');
    expect(await there()).toEqual(['lift', 'again']);
  });
});

describe('what cannot be removed', () => {
  // What stands in for a file that the disk refuses to give up: `unlink` fails on it, whoever asks.
  const stubborn = `${'1'.repeat(64)}.jpg`;

  test('is logged without its name', async () => {
    await mkdir(join(group.photos, stubborn));
    await growOld();
    await group.advance('1天');
    expect(logged('photos-not-removed')).toEqual([{ failed: 1, code: expect.stringMatching(/^(EISDIR|EPERM)$/) }]);
    expect(JSON.stringify(log)).not.toMatch(/\.jpg/);
  });

  test('and is tried again in the next night', async () => {
    await rmdir(join(group.photos, stubborn));
    await writeFile(join(group.photos, stubborn), '');
    await growOld();
    await group.advance('1天');
    expect(await readdir(group.photos)).not.toContain(stubborn);
  });
});

describe('删除我的信息', () => {
  test('takes the photos along at once, but for one that somebody else has shown', async () => {
    names.door = await shows('陈姐', 'blue');
    await shows('孙姐', 'red');
    await group.says('陈姐', '删除我的信息');
    await group.says('陈姐', '1');
    expect(await there()).toEqual(['lift', 'again']);
    await group.says('孙姐', '删除我的信息');
    await group.says('孙姐', '1');
    expect(await there()).toEqual([]);
  });

  test('a photo that was in a private matter goes, too', async () => {
    const id = await group.says('周姐', '5栋2单元501张三家又在打娃儿，孩子哭得厉害', { picture: await picture('black') });
    await growOld();
    const { store } = group.rehearsal.setup;
    const row = () => store.transaction((transaction) => transaction.inbox.findFirstOrThrow({ where: { messageId: id } }));
    names.home = (await row()).photos[0] ?? expect.fail('the photo was not kept');
    expect((await row()).text).toBe(null);
    await group.says('周姐', '删除我的信息', { alone: true });
    await group.says('周姐', '1', { alone: true });
    expect(await there()).toEqual([]);
  });

  test('a photo of this very minute goes once it can be known that nobody is about to need it', async () => {
    await group.says('吴姐', '', { picture: await picture('white') });
    const before = (await readdir(group.photos)).length;
    await group.says('吴姐', '删除我的信息');
    await group.says('吴姐', '1');
    expect(await readdir(group.photos)).toHaveLength(before);
    await growOld();
    await group.advance('1分钟');
    expect(await readdir(group.photos)).toHaveLength(before - 1);
  });
});
