/** A bot reduced to its storage, as a program of its own: `bot HOME [--loopback]`. It says in JSON lines what it found, and ends on SIGINT or SIGTERM. */

import { StorageTrouble } from '../../../src/kernel/storage-trouble';
import { bringUp, prepareKit } from '../../../src/store/embedded/bring-up';
import { addressThrough, loopback } from '../../../src/store/embedded/channel';
import { chooseHome } from '../../../src/store/embedded/home';
import { shutDown } from '../../../src/store/embedded/shut-down';
import { startEmbedded } from '../../../src/store/embedded/start';

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const [wish, channel] = process.argv.slice(2);
const home = chooseHome({ uid: process.getuid?.(), cwd: process.cwd(), dataFolder: wish === '--default' ? undefined : wish });

async function start() {
  if (channel !== '--loopback') return startEmbedded({ home, onTrouble: (error) => say({ trouble: String(error) }) });
  const kit = await prepareKit(home, true);
  const server = await bringUp({ ...kit, channel: await loopback(kit.home) });
  const stop = () => shutDown(kit.home, server.pid, kit.programs);
  return { ...server, home, version: kit.version, address: addressThrough(server.channel), stop };
}

try {
  const { stop, ...embedded } = await start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      const asked = performance.now();
      void stop().then(() => {
        say({ stopped: true, milliseconds: performance.now() - asked });
        process.exit();
      });
    });
  }
  // A bot has other things that keep it; here it is this.
  setInterval(() => undefined, 60_000);
  say(embedded);
} catch (error) {
  if (!(error instanceof StorageTrouble)) throw error;
  say({ facts: error.facts });
  process.exitCode = 1;
}
