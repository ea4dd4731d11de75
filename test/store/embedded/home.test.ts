import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { StorageTrouble } from '../../../src/kernel/storage-trouble';
import { chooseHome, prepareHome } from '../../../src/store/embedded/home';
import { storageSentence } from '../../../src/wording/operator';
import { asRoot, freshFolder, nobody, remove } from './run-bot';

const folder = freshFolder();
afterAll(() => remove(folder));

const troubleOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof StorageTrouble ? error.facts : Promise.reject(error)),
  );

describe('where everything is kept', () => {
  test('a plain user: beside the checkout', () => {
    expect(chooseHome({ uid: 1000, cwd: '/home/wang/a 中文 #1 %41' })).toBe('/home/wang/a 中文 #1 %41/data');
    expect(chooseHome({ uid: undefined, cwd: '/c/bot' })).toBe('/c/bot/data');
  });

  test('root: below /var/lib, a folder a checkout, named after it', () => {
    const one = chooseHome({ uid: 0, cwd: '/root/a 中文 #1 %41' });
    expect(one).toMatch(/^\/var\/lib\/sanfang\/a-1-41-[0-9a-f]{8}$/);
    expect(chooseHome({ uid: 0, cwd: '/root/a 中文 #1 %41' })).toBe(one);
    expect(chooseHome({ uid: 0, cwd: '/srv/a 中文 #1 %41' })).not.toBe(one);
    expect(chooseHome({ uid: 0, cwd: '/root/三方' })).toMatch(/^\/var\/lib\/sanfang\/[0-9a-f]{8}$/);
  });

  test('DATA_DIR wins, and is read from the checkout', () => {
    expect(chooseHome({ uid: 0, cwd: '/srv/bot', dataFolder: '/mnt/big' })).toBe('/mnt/big');
    expect(chooseHome({ uid: 1000, cwd: '/srv/bot', dataFolder: '../kept' })).toBe('/srv/kept');
    expect(chooseHome({ uid: 1000, cwd: '/srv/bot', dataFolder: '' })).toBe('/srv/bot/data');
  });
});

describe('a home that cannot serve is told in one sentence', () => {
  test('it cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const facts = await troubleOf(prepareHome(join(folder, 'file', 'home'), null));
    expect(facts?.kind).toBe('home-unwritable');
    expect(facts && storageSentence(facts)).toMatch(/DATA_DIR/);
  });

  test.each(['a$(reboot)', 'a"b', 'a`b`'])('its path holds what a shell would take for a command: %s', async (name) => {
    const facts = await troubleOf(prepareHome(join(folder, name), null));
    expect(facts).toEqual({ kind: 'home-name', home: join(folder, name) });
    expect(existsSync(join(folder, name))).toBe(false);
  });

  test.runIf(asRoot)('as root: below a folder that nobody cannot enter, which is named', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(join(closed, 'inner'), { recursive: true });
    chmodSync(closed, 0o700);
    const facts = await troubleOf(prepareHome(join(closed, 'inner', 'home'), nobody));
    expect(facts).toEqual({ kind: 'home-closed', home: join(closed, 'inner', 'home'), folder: closed });
    expect(facts && storageSentence(facts)).toContain(`chmod o+x ${closed}`);
  });

  test.runIf(asRoot)('as root under a strict umask: every folder made on the way lets nobody pass, and no further', async () => {
    const before = process.umask(0o077);
    try {
      await prepareHome(join(folder, 'x', 'y', 'home'), nobody);
    } finally {
      process.umask(before);
    }
    for (const made of ['x', 'x/y', 'x/y/home']) expect(statSync(join(folder, made)).mode & 0o777).toBe(0o711);
    expect(statSync(join(folder, 'x/y/home')).uid).toBe(0);
    expect(readdirSync(join(folder, 'x/y/home'))).toEqual(['log']);
  });
});
