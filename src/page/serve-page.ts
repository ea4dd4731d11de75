/** Serves the sandbox's page on 127.0.0.1, at the asked port or the next free one. */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { openLive } from './live';
import { pageApp } from './page-app';
import { openClockPusher } from './push-clock';
import type { Stage } from './stage';
import { builtPageFolder, readPageFiles } from './static-files';

/** How many ports are tried before giving up. */
const portsTried = 50;

export type PageOptions = {
  readonly stage: Stage;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the built page lies; `dist/page` unless given. */
  readonly folder?: string;
  /** Told of what went wrong while answering a request; the request itself is answered 500. */
  readonly broken?: (error: unknown) => void;
};

export type ServedPage = {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** Ends open lines and connections at once. */
  close(): Promise<void>;
};

/** @throws Error where the page was never built, or none of the ports from `port` on is free. */
export async function servePage({ stage, port, folder, broken = () => {} }: PageOptions): Promise<ServedPage> {
  const files = await readPageFiles(folder ?? builtPageFolder());
  const live = openLive(stage);
  const pusher = openClockPusher(stage, live.tell);
  let taken = 0;
  const app = pageApp({ stage, files, live, pusher, port: () => taken, broken });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  try {
    taken = await listen(server, port);
  } catch (error) {
    live.close();
    throw error;
  }

  const close = async () => {
    live.close();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return { address: `http://127.0.0.1:${taken}`, close };
}

async function listen(server: Server, from: number): Promise<number> {
  for (let port = from; port < from + portsTried && port < 65_536; port += 1) {
    if (await listensOn(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`no free port from ${from} on`);
}

/** False where the port is taken or not ours to take; anything else that is wrong is thrown. */
const listensOn = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException) => {
      server.off('error', settle);
      server.off('listening', settle);
      if (error === undefined) resolve(true);
      else if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', settle).once('listening', settle).listen(port, '127.0.0.1');
  });
