/** A request to a page's server with exactly the headers given: fetch would not let a test forge its Host. */

import { request } from 'node:http';

export type Answered = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly body: string };
type Plain = { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Uint8Array };

export const plainRequest = (address: string, path: string, { method = 'GET', headers = {}, body }: Plain = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(address);
    // The path as it is: a URL would tidy up its dots.
    const sent = request({ hostname, port, path, method, agent: false, headers: { host, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

export const postJson = (address: string, path: string, body: unknown): Promise<Answered> =>
  plainRequest(address, path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
