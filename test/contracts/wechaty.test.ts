/** wechaty over the sandbox's puppet, in one process, as the demonstration runs. */

import { wechatyChat } from '../../src/chat/wechaty/chat';
import { SandboxPuppet } from '../../src/chat/wechaty/sandbox/puppet';
import { openWorld } from '../../src/chat/wechaty/sandbox/world';
import { chatContract } from './chat';
import { stoppedClock, worldPlatform } from './world-platform';

chatContract('wechaty with the sandbox', async () => {
  const clock = stoppedClock();
  const world = await openWorld(null, () => new Date(clock.at));
  const puppet = new SandboxPuppet(world);
  return worldPlatform(world, puppet, wechatyChat({ puppet, platform: 'wechaty/sandbox' }), clock);
});
