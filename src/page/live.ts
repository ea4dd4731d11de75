/** The live line to every open page: what changes in the world, on the board or on the clock goes out as server-sent events. */

import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { shown } from './shown';
import type { Stage } from './stage';
import type { News } from './wire';

/** A silent line looks like a dead one to whatever stands between; a beat tells them apart. */
const beat = 20_000;

export type Live = {
  tell(news: News): void;
  /** Answers a request with a line that stays open. */
  line(context: Context): Response;
  close(): void;
};

export function openLive({ world, changed }: Pick<Stage, 'world' | 'changed'>): Live {
  const pages = new Set<(news: News) => void>();
  const closing = new AbortController();
  const tell = (news: News) => {
    for (const page of pages) page(news);
  };

  const unwatch = world.watch((change) => {
    if (change.kind === 'message' || change.kind === 'recall') tell({ kind: 'message', message: shown(change.message, world) });
    else tell({ kind: 'people' });
  });
  const unlisten = changed(() => tell({ kind: 'board' }));

  const line = (context: Context) =>
    streamSSE(context, async (stream) => {
      const page = (news: News) => void stream.writeSSE({ data: JSON.stringify(news) });
      const beating = setInterval(() => void stream.write(': still here\n\n'), beat);
      pages.add(page);
      // Something must go out at once, or the browser does not yet call the line open.
      await stream.write(': hello\n\n');
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        closing.signal.addEventListener('abort', () => resolve());
      });
      clearInterval(beating);
      pages.delete(page);
    });

  const close = () => {
    unwatch();
    unlisten();
    closing.abort();
  };
  return { tell, line, close };
}
