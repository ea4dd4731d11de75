/** Who may talk to the page: only itself, from this machine. */

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainRequest } from './plain-request';
import { type Served, serveStage } from './served-stage';

let served: Served;
let port: string;
beforeAll(async () => {
  served = await serveStage();
  port = new URL(served.address).port;
});
afterAll(() => served.close());

const rawRequest = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });

const hosts = {
  own: (): string[] => [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`],
  foreign: (): string[] => [
    'example.org',
    `example.org:${port}`,
    `127.0.0.1.example.org:${port}`,
    '127.0.0.1',
    'localhost:1',
    `127.0.0.2:${port}`,
    `0.0.0.0:${port}`,
  ],
};

describe('the Host', () => {
  test('of this machine with our own port is let in', async () => {
    for (const host of hosts.own()) expect.soft((await plainRequest(served.address, '/', { headers: { host } })).status, host).toBe(200);
  });

  test('of anybody else is refused with one sentence, on every path', async () => {
    for (const host of hosts.foreign())
      for (const path of ['/', '/page.js', '/api/snapshot', '/api/events', '/pictures/a.png']) {
        const { status, body } = await plainRequest(served.address, path, { headers: { host } });
        // Node itself answers 400 to an empty Host.
        expect.soft([400, 403], `${host} ${path}`).toContain(status);
        if (status === 403)
          expect.soft(JSON.parse(body)).toEqual({ error: 'not-own', sentence: expect.stringMatching(/^This page .*\.$/) });
      }
  });
});

test('a request without a Host, or with two, gets nothing', async () => {
  const heads = ['', 'Host:\r\n', `Host: example.org\r\nHost: 127.0.0.1:${port}\r\n`, 'Host: a b\r\n'];
  for (const version of ['1.0', '1.1'])
    for (const head of heads) {
      const answer = await rawRequest(`GET /api/snapshot HTTP/${version}\r\n${head}Connection: close\r\n\r\n`);
      expect.soft(answer, `${version} ${head}`).toMatch(/^HTTP\/1\.1 (400|403) /);
    }
});

describe('the Origin', () => {
  const ask = (origin: string, host = `127.0.0.1:${port}`) =>
    plainRequest(served.address, '/api/clock', {
      method: 'POST',
      headers: { host, origin, 'content-type': 'application/json' },
      body: '{"step":"five-minutes"}',
    });

  test('of the page itself is let in', async () => {
    expect((await ask(served.address)).status).toBe(200);
    expect((await ask(`http://localhost:${port}`, `localhost:${port}`)).status).toBe(200);
  });

  test('of another site, another port, another scheme or none that it tells is refused, and nothing happens', async () => {
    const before = served.stage.clock.now();
    const foreign = [
      'http://example.org',
      `http://example.org:${port}`,
      'http://127.0.0.1:1',
      'http://127.0.0.1',
      `https://127.0.0.1:${port}`,
      'null',
      '',
    ];
    for (const origin of foreign) expect.soft((await ask(origin)).status, origin).toBe(403);
    expect((await ask(`http://localhost:${port}`)).status).toBe(403);
    expect(served.stage.clock.now()).toBe(before);
  });
});

test('nothing but the page’s own files and addresses may be loaded or frame it', async () => {
  for (const path of ['/', '/api/snapshot', '/nothing-here']) {
    const { headers } = await plainRequest(served.address, path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|data:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
});

test('only the page’s files are served', async () => {
  expect(await plainRequest(served.address, '/')).toMatchObject({ status: 200, body: expect.stringContaining('<title>page') });
  expect((await plainRequest(served.address, '/page.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  const others = [
    '/secret.txt',
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/etc/passwd',
    '/pictures/..%2f..%2fworld.jsonl',
    '/pictures/.hidden',
  ];
  for (const path of others) expect.soft((await plainRequest(served.address, path)).status, path).toBe(404);
});
