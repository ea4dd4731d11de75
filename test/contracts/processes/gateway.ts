/** A gateway in a process of its own, so that it can be killed: `gateway.ts ENDPOINT TOKEN`. Says "ready" when it serves. */

import { PuppetServer } from 'wechaty-puppet-service';
import { SandboxPuppet } from '../../../src/chat/wechaty/sandbox/puppet';
import { openWorld } from '../../../src/chat/wechaty/sandbox/world';

const [endpoint = '', token = ''] = process.argv.slice(2);
const puppet = new SandboxPuppet(await openWorld(null, () => new Date()));
await puppet.start();
await new PuppetServer({ endpoint, puppet, token }).start();
console.log('ready');
