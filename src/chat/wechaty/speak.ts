/** Says a line through wechaty's puppet, and tells what became of it. */

import { setTimeout as pause } from 'node:timers/promises';
import { FileBox } from 'file-box';
import type { Wechaty } from 'wechaty';
import type { Line, Said } from '../../app/line';
import { splitText } from '../split-text';
import { mentionsName } from '../typed-mention';
import { extensionOf } from './picture-format';
import { TimeUp, within } from './time-limit';

type Puppet = Wechaty['puppet'];

/** In milliseconds. A picture goes up slowly. */
const patience = 30_000;

/** gRPC: invalid argument, not found, permission denied, failed precondition, unimplemented, unauthenticated. */
const refusedCodes: ReadonlySet<number> = new Set([3, 5, 7, 9, 12, 16]);
/** gRPC: cancelled, deadline exceeded, internal, unavailable, unauthenticated: the way is broken, which says nothing of who is at its end. */
const brokenWayCodes: ReadonlySet<number> = new Set([1, 4, 13, 14, 16]);

/** @param between milliseconds between the parts of a text that is too long for one message. */
export async function speak(puppet: Puppet, line: Line, between: number): Promise<Said> {
  const obstacle = await obstacleTo(puppet, line);
  if (obstacle !== null) return obstacle;
  const conversation = 'room' in line.to ? line.to.room : line.to.person;

  let said = 0;
  let id: string | null = null;
  try {
    for (const send of partsOf(puppet, conversation, line)) {
      if (said > 0 && between > 0) await pause(between);
      const sent = await within(patience, 'speaking', send());
      // The first one's: it carries the number, and is the one that people quote.
      if (id === null && typeof sent === 'string') id = sent;
      said += 1;
    }
    return { outcome: 'said', id };
  } catch (error) {
    const outcome = said === 0 && refusedCodes.has(codeOf(error)) ? 'failed' : 'unsure';
    return { outcome, reason: reasonOf(error) };
  }
}

/** What already stands in the way is found out before, because a send that fails may have gone out all the same. */
async function obstacleTo(puppet: Puppet, line: Line): Promise<Said | null> {
  if (!puppet.isLoggedIn) return { outcome: 'failed', reason: 'not logged in' };
  if (line.text === '' && line.picture === null && line.document === null) return { outcome: 'failed', reason: 'nothing to say' };
  try {
    return await within(
      patience,
      'looking up whom to speak to',
      'room' in line.to ? roomObstacle(puppet, line.to.room) : personObstacle(puppet, line.to.person),
    );
  } catch (error) {
    const wayIsBroken = error instanceof TimeUp || brokenWayCodes.has(codeOf(error));
    if ('person' in line.to && !wayIsBroken) return { outcome: 'unreachable' };
    return { outcome: 'failed', reason: reasonOf(error) };
  }
}

async function roomObstacle(puppet: Puppet, room: string): Promise<Said | null> {
  const { memberIdList } = await puppet.roomPayload(room);
  // Some puppets leave the list empty.
  if (memberIdList.length === 0 || memberIdList.includes(puppet.currentUserId)) return null;
  return { outcome: 'failed', reason: `not in room ${room}` };
}

async function personObstacle(puppet: Puppet, person: string): Promise<Said | null> {
  const { friend } = await puppet.contactPayload(person);
  return friend === false ? { outcome: 'unreachable' } : null;
}

type Send = () => ReturnType<Puppet['messageSendText']>;

/** Past wechaty's own `say`, which would write the names of those mentioned once more. */
function partsOf(puppet: Puppet, conversation: string, line: Line): Send[] {
  const { text, picture, document } = line;
  const words = splitText(text).map(
    (part): Send =>
      () =>
        puppet.messageSendText(conversation, part, mentionedIn(part, line)),
  );
  const files = [
    ...(picture === null ? [] : [boxOf(picture, `picture.${extensionOf(picture)}`)]),
    ...(document === null ? [] : [boxOf(document.bytes, document.name)]),
  ];
  return [
    ...words,
    ...files.map(
      (file): Send =>
        () =>
          puppet.messageSendFile(conversation, file),
    ),
  ];
}

const boxOf = (bytes: Uint8Array, name: string) => FileBox.fromBase64(Buffer.from(bytes).toString('base64'), name);

function mentionedIn(part: string, { to, mentions }: Line): string[] {
  if ('person' in to) return [];
  return mentions.flatMap(({ id, name }) => (mentionsName(part, name) ? [id] : []));
}

const codeOf = (error: unknown): number => (error instanceof Error && 'code' in error ? Number(error.code) : Number.NaN);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
