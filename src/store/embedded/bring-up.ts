/** From a home in any state to a server that answers: found alive, started, or started once a stale file is set right. */

import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { StorageTrouble } from '../../kernel/storage-trouble';
import { type Account, serverAccount } from './account';
import { type Programs, placeBinaries } from './binaries';
import { type Channel, openChannel, passwordFile } from './channel';
import { checkVersion, makeCluster } from './cluster';
import { laterStartMegabytes, needRoom } from './disk';
import { findServer } from './find-server';
import { type Home, prepareHome } from './home';
import { launch } from './launch';
import { findPackage } from './platform';
import { disownPostmasterPid, removePostmasterPid } from './postmaster-pid';

/** All that a start needs; prepared once, and used again where the server has to be started again. */
export type Kit = {
  readonly home: Home;
  readonly account: Account | null;
  readonly programs: Programs;
  readonly channel: Channel;
  readonly version: string;
  readonly major: string;
  readonly fsync: boolean;
};

export type Server = { readonly pid: number; readonly channel: Channel; readonly adopted: boolean };

/** Milliseconds for a server that is there but silent: it recovers, or is about to end. */
const silentPatience = 60_000;
/** Milliseconds after which a half-written postmaster.pid is nobody's. */
const writingPatience = 2_000;

/** @throws StorageTrouble */
export async function prepareKit(folder: string, fsync: boolean): Promise<Kit> {
  const found = findPackage();
  const account = serverAccount();
  const home = await prepareHome(folder, account);
  // Before anything is copied: a home of another version is left as it is.
  if (existsSync(home.data)) await checkVersion(home, found.major);
  const programs = await placeBinaries(home, found);
  const channel = await openChannel(home, account);
  return { home, account, programs, channel, fsync, version: found.version, major: found.major };
}

/** @throws StorageTrouble */
export async function bringUp(kit: Kit): Promise<Server> {
  const { home } = kit;
  const password = kit.channel.kind === 'loopback' ? passwordFile(home) : null;
  await makeCluster(home, { ...kit, passwordFile: password });
  await checkVersion(home, kit.major);
  const [deadline, written] = [AbortSignal.timeout(silentPatience), AbortSignal.timeout(writingPatience)];
  while (!deadline.aborted) {
    const found = await findServer(home);
    if (found.state === 'answering') return { pid: found.pid, channel: found.channel, adopted: true };
    if (found.state === 'reused') await disownPostmasterPid(home.data);
    if (found.state === 'unreadable' && written.aborted) await removePostmasterPid(home.data);
    if (found.state === 'none' || found.state === 'reused') {
      await needRoom(home.folder, laterStartMegabytes);
      const pid = await launch(home, kit);
      if (pid !== null) return { pid, channel: kit.channel, adopted: false };
    }
    await pause(50);
  }
  const last = await findServer(home);
  throw new StorageTrouble({ kind: 'server-silent', pid: 'pid' in last ? last.pid : 0, data: home.data });
}
