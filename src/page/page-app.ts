/** The page's routes: its own files, the JSON that it reads and writes, pictures, documents, and the live line. */

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { complain } from './complain';
import { onlyOwn, strictHeaders } from './guard';
import type { Live } from './live';
import { pictureType } from './picture-type';
import type { ClockPusher } from './push-clock';
import { boardQuery, clockRequest, messagesQuery, pictureQuery, recallRequest, sayRequest } from './requests';
import { shown } from './shown';
import { takeSnapshot } from './snapshot';
import { recall, speak } from './speak';
import type { Stage } from './stage';
import type { PageFile } from './static-files';

const largestJson = 64 * 1024;
const largestPicture = 10 * 1024 * 1024;

export type PageParts = {
  readonly stage: Stage;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly live: Live;
  readonly pusher: ClockPusher;
  readonly port: () => number;
  readonly broken: (error: unknown) => void;
};

export function pageApp(parts: PageParts): Hono {
  const app = new Hono();
  app.use(strictHeaders, onlyOwn(parts.port));
  addReading(app, parts);
  addWriting(app, parts);
  app.get('*', (context) => {
    const file = parts.files.get(context.req.path === '/' ? '/index.html' : context.req.path);
    return file === undefined ? complain(context, 'unknown', 'There is nothing here.') : bytes(context, file.bytes, file.type, 'no-cache');
  });
  app.notFound((context) => complain(context, 'unknown', 'There is nothing here.'));
  app.onError((error, context) => {
    parts.broken(error);
    return complain(context, 'failed', 'Something went wrong on this side.');
  });
  return app;
}

function addReading(app: Hono, { stage, live, pusher }: PageParts): void {
  const { world } = stage;
  app.get('/api/snapshot', async (context) => context.json(await takeSnapshot(stage, pusher.pushing)));
  app.get('/api/messages', (context) => {
    const query = messagesQuery.safeParse(context.req.query());
    if (!query.success) return bad(context, query.error);
    return context.json(world.messages(query.data.where, query.data.limit).map((message) => shown(message, world)));
  });
  app.get('/api/board', async (context) => {
    const query = boardQuery.safeParse(context.req.query());
    return query.success ? context.json(await stage.board(query.data.room)) : bad(context, query.error);
  });
  app.get('/api/events', (context) => live.line(context));
  app.get('/pictures/:file{[\\w-][\\w.-]*}', async (context) => {
    const picture = await world.picture(context.req.param('file')).catch(() => null);
    const type = picture && pictureType(picture);
    return picture && type
      ? bytes(context, picture, type, 'private, max-age=3600')
      : complain(context, 'unknown', 'There is no such picture.');
  });
  // Handed over to be kept, never shown: whatever it holds, it does not run on this page.
  app.get('/documents/:file{[\\w-]+}/:name', async (context) => {
    const document = await world.document(context.req.param('file')).catch(() => null);
    if (document === null) return complain(context, 'unknown', 'There is no such document.');
    context.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(context.req.param('name'))}`);
    return bytes(context, document, 'application/octet-stream', 'private, max-age=3600');
  });
}

function addWriting(app: Hono, { stage, pusher }: PageParts): void {
  app.post('/api/say', atMost(largestJson), async (context) => {
    const request = sayRequest.safeParse(await json(context));
    if (!request.success) return bad(context, request.error);
    const { where, from, text, quote } = request.data;
    const spoken = await speak(stage.world, where, from, text, quote === undefined ? {} : { quote });
    return spoken.ok ? context.json({ id: spoken.value.id }) : complain(context, spoken.refusal.error, spoken.refusal.sentence);
  });
  app.post('/api/pictures', atMost(largestPicture), async (context) => {
    const query = pictureQuery.safeParse(context.req.query());
    if (!query.success) return bad(context, query.error);
    const picture = new Uint8Array(await context.req.arrayBuffer());
    if (pictureType(picture) === null) return complain(context, 'not-a-picture', 'A picture is a PNG, JPEG, GIF or WebP.');
    const spoken = await speak(stage.world, query.data.where, query.data.from, '', { picture });
    return spoken.ok ? context.json({ id: spoken.value.id }) : complain(context, spoken.refusal.error, spoken.refusal.sentence);
  });
  app.post('/api/recall', atMost(largestJson), async (context) => {
    const request = recallRequest.safeParse(await json(context));
    if (!request.success) return bad(context, request.error);
    const recalled = recall(stage.world, request.data.id, request.data.by);
    return recalled.ok ? context.json({}) : complain(context, recalled.refusal.error, recalled.refusal.sentence);
  });
  app.post('/api/clock', atMost(largestJson), async (context) => {
    const request = clockRequest.safeParse(await json(context));
    if (!request.success) return bad(context, request.error);
    const pushed = await pusher.push(request.data.step);
    return pushed === null ? complain(context, 'already-pushing', 'The clock is being pushed; wait for it.') : context.json(pushed);
  });
}

const atMost = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (context) => complain(context, 'too-large', `At most ${Math.round(maxSize / 1024)} KB can be taken here.`),
  });

/** Undefined where it is no JSON: the schema then refuses it like anything else that is wrong. */
const json = (context: Context): Promise<unknown> => context.req.json().catch(() => undefined);

const bad = (context: Context, error: z.ZodError) => {
  const [first] = error.issues;
  return complain(context, 'bad-request', `Not understood: ${first?.path.join('.') || 'the request'}: ${first?.message ?? ''}.`);
};

const bytes = (context: Context, body: Uint8Array, type: string, cache: string) =>
  context.body(body as Uint8Array<ArrayBuffer>, 200, { 'content-type': type, 'cache-control': cache });
