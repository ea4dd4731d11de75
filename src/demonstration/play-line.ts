/** One line of the history: it is put into the world, heard and handled by the bot; and what the bot says is put into the world, too. */

import { handleMessage } from '../app/handle-message';
import { keep } from '../app/hear';
import type { Say } from '../app/line';
import type { Setup } from '../app/setup';
import type { Where } from '../chat/wechaty/sandbox/chronicle';
import type { SandboxMessage } from '../chat/wechaty/sandbox/message';
import { botId, type Speech, type World } from '../chat/wechaty/sandbox/world';
import type { Instant } from '../kernel/instant';
import { heardFrom } from './heard-from';
import type { HistoryLine } from './history';
import { drawPhoto } from './pictures';

/** A photo goes ahead of the words, as people send it. */
export async function play(setup: Setup, world: World, { room, from, text, photo, quote }: HistoryLine, at: Instant): Promise<void> {
  const where = room === null ? { with: from } : { room };
  const hear = async (words: string, speech: Speech): Promise<void> => {
    const waiting = await keep(setup, heardFrom(await sayOnce(world, where, from, words, at, speech), world, setup.botNames[0]));
    if (waiting !== null) await handleMessage(setup, waiting);
  };
  if (photo !== undefined) await hear('', { picture: await drawPhoto(photo) });
  if (text === '') return;
  const quoted = quote === undefined ? undefined : world.messages(where).findLast((message) => message.text.includes(quote));
  await hear(text, quoted ? { quote: quoted.id } : {});
}

/** What the bot says goes into the world at the history's own time. */
export const sayIn =
  (world: World, now: () => Instant): Say =>
  async ({ to, text, mentions, picture, document }) => {
    const where = 'room' in to ? to : { with: to.person };
    const called = 'room' in to ? mentions.map(({ id }) => id) : [];
    const { id } = await sayOnce(world, where, botId, text, now(), { mentions: called, ...(picture && { picture }) });
    if (document !== null) await sayOnce(world, where, botId, '', now(), { document });
    return { outcome: 'said', id };
  };

/** What a start that was killed has put into the world is there already. */
async function sayOnce(world: World, where: Where, from: string, text: string, at: Instant, speech: Speech): Promise<SandboxMessage> {
  const iso = new Date(at).toISOString();
  const there = world
    .messages(where)
    .findLast((message) => message.from === from && message.at === iso && message.text === text && message.kind === 'said');
  return there ?? world.say(where, from, text, { ...speech, at: iso });
}
