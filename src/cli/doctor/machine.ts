/** What the machine is asked: Node, the data folder and its rights, the room on the disk, the chat platform's package. */

import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { choosePuppet } from '../../chat/wechaty/choose-puppet';
import type { Config } from '../../config';
import { freeMegabytes } from '../../store/embedded/disk';
import type { Finding } from '../../wording/doctor';

const neededNode = [20, 19] as const;
/** Megabytes below which a week of photos may fill it. */
const roomWanted = 500;

export function checkNode(found = process.versions.node): Finding {
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const good = major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1]);
  return { kind: 'node', found, needed: neededNode.join('.'), good };
}

export function checkPuppet(config: Config): Finding {
  try {
    const choice = choosePuppet({ WECHATY_PUPPET: config.puppet ?? '', WECHATY_PUPPET_SERVICE_TOKEN: config.puppetToken ?? '' });
    if (choice.kind === 'sandbox') return { kind: 'puppet', name: null, missing: null, said: '' };
    return { kind: 'puppet', name: choice.name, missing: isInstalled(choice.name) ? null : 'package', said: '' };
  } catch (error) {
    return { kind: 'puppet', name: config.puppet, missing: 'choice', said: (error as Error).message };
  }
}

function isInstalled(name: string): boolean {
  try {
    createRequire(join(process.cwd(), 'package.json')).resolve(name);
    return true;
  } catch (error) {
    // A package for `import` alone is there all the same.
    return (error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}

export async function checkHome(home: string): Promise<readonly Finding[]> {
  const state = await stateOf(home);
  const room = await freeMegabytes(state === 'absent' ? dirname(home) : home).catch(() => null);
  return [
    { kind: 'home', home, state },
    ...(room === null ? [] : [{ kind: 'disk', home, freeMegabytes: room, good: room >= roomWanted } as const]),
  ];
}

export async function checkPhotos(folder: string): Promise<Finding> {
  return { kind: 'photos', folder, state: await stateOf(folder) };
}

async function stateOf(folder: string): Promise<'good' | 'absent' | 'unwritable'> {
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => 'good',
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? 'absent' : 'unwritable'),
  );
}
