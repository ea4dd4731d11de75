/** Talks in a sandbox until it is killed, and prints the id of everything that was said for good: `talker.ts FOLDER`. */

import { openWorld } from '../../../src/chat/wechaty/sandbox/world';

const world = await openWorld(process.argv[2] ?? '', () => new Date());
world.addContact({ id: 'wang', name: '王强' });
world.addRoom({ id: 'room', topic: '工作群', names: { wang: '王强' } });
for (let count = 0; ; count += 1) {
  const picture = count % 5 === 0 ? { picture: new Uint8Array(20_000).fill(count) } : {};
  const { id } = await world.say({ room: 'room' }, 'wang', `第${count}句 ${'很长'.repeat(count % 400)}`, picture);
  process.stdout.write(`${id}\n`);
}
