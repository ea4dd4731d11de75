/** wechaty over the protocol of production: the sandbox's puppet behind a gateway, and the bot as its client. */

import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PuppetServer } from 'wechaty-puppet-service';
import { wechatyChat } from '../../src/chat/wechaty/chat';
import { SandboxPuppet } from '../../src/chat/wechaty/sandbox/puppet';
import { openWorld } from '../../src/chat/wechaty/sandbox/world';
import { chatContract } from './chat';
import { freePort } from './free-port';
import { stoppedClock, worldPlatform } from './world-platform';

chatContract('wechaty through a gateway', async () => {
  const clock = stoppedClock();
  const world = await openWorld(null, () => new Date(clock.at));
  const puppet = new SandboxPuppet(world);
  const token = `insecure_${randomUUID()}`;
  const endpoint = `127.0.0.1:${await freePort()}`;
  await puppet.start();
  await new PuppetServer({ endpoint, puppet, token }).start();

  // The client keeps names under the home folder.
  process.env.HOME = mkdtempSync(join(tmpdir(), 'sanfang-gateway-'));
  process.env.WECHATY_LOG = 'silent';
  process.env.WECHATY_PUPPET_SERVICE_TOKEN = token;
  process.env.WECHATY_PUPPET_SERVICE_ENDPOINT = endpoint;
  const chat = wechatyChat({
    puppet: 'wechaty-puppet-service',
    platform: 'wechaty/service',
    gateway: {
      lost: (error) => {
        throw error;
      },
    },
  });
  return worldPlatform(world, puppet, chat, clock);
});
