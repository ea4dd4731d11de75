/** Fetching what the page shows; where the server cannot be reached, what is shown stays as it was. */

import type { Where } from '../wire';
import * as server from './ask-server';
import type { Happening } from './state';

export type Tell = (happening: Happening) => void;

/** How many messages are loaded at first, and how many more each time. */
export const pageOfMessages = 200;

export async function loadSnapshot(tell: Tell): Promise<void> {
  const answer = await server.askSnapshot();
  if (answer.ok) tell({ kind: 'loaded', snapshot: answer.value, toldAt: performance.now() });
}

export async function loadMessages(where: Where, limit: number, tell: Tell): Promise<void> {
  const answer = await server.askMessages(where, limit);
  if (answer.ok) tell({ kind: 'messages', where, messages: answer.value, fromStart: answer.value.length < limit });
}

export async function loadBoard(room: string, tell: Tell): Promise<void> {
  if (room === '') return;
  const answer = await server.askBoard(room);
  if (answer.ok) tell({ kind: 'board', room, board: answer.value });
}
