/** Lets in only what our own page asks: no other site may read or steer the sandbox through the visitor's browser. */

import type { MiddlewareHandler } from 'hono';
import { complain } from './complain';

const localNames = ['127.0.0.1', 'localhost', '[::1]'];

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The Host must be this machine's by name and our own port (else a foreign name could be pointed at 127.0.0.1), and an Origin, where the
 * browser sends one, the very address that was asked.
 * @param port read at each request, since it is known only once the server listens.
 */
export const onlyOwn =
  (port: () => number): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header('host')?.toLowerCase();
    if (host === undefined || !localNames.some((name) => host === `${name}:${port()}` || (port() === 80 && host === name)))
      return complain(context, 'not-own', `This page answers only at http://127.0.0.1:${port()}.`);

    const origin = context.req.header('origin')?.toLowerCase();
    if (origin !== undefined && origin !== `http://${host}`)
      return complain(context, 'not-own', 'This page answers only to itself, not to another site.');
    return next();
  };

export const strictHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('content-security-policy', policy);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  context.header('cross-origin-opener-policy', 'same-origin');
  context.header('cross-origin-resource-policy', 'same-origin');
  if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
};
