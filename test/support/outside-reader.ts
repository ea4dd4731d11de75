/** An OpenAI-compatible endpoint on this machine that answers as it is told, and keeps what it was sent. */

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What it says next: a model's words, a status, a body of its own, or nothing at all. */
export type Play =
  | { readonly content: string }
  | { readonly status: number; readonly location?: string }
  | { readonly body: string }
  | { readonly silent: true };

export type OutsideReader = {
  readonly baseUrl: string;
  /** Each request's path, headers and body, in order. */
  readonly sent: { readonly path: string; readonly authorization: string | undefined; readonly body: string }[];
  /** Requests that the other side gave up on. */
  readonly left: () => number;
  plays(play: Play): void;
};

export const says = (report: string): Play => ({ content: JSON.stringify({ report }) });

export async function openOutsideReader(): Promise<OutsideReader> {
  let next: Play = says('unsure');
  let left = 0;
  const sent: OutsideReader['sent'] = [];
  const server = createServer(async (request, response) => {
    sent.push({ path: request.url ?? '', authorization: request.headers.authorization, body: await bodyOf(request) });
    response.on('close', () => {
      if (!response.writableEnded) left += 1;
    });
    if ('silent' in next) return;
    if ('status' in next) response.writeHead(next.status, next.location === undefined ? {} : { location: next.location });
    response.end('content' in next ? wrapped(next.content) : 'body' in next ? next.body : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const plays = (play: Play): void => {
    next = play;
  };
  return { baseUrl: `http://127.0.0.1:${port}/v1`, sent, left: () => left, plays };
}

const wrapped = (content: string): string =>
  JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  });

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
