/** A bot whose gateway is gone leaves its process, by a code that a supervisor can tell. */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { gatewayLostExitCode } from '../../src/chat/wechaty/guard';
import { freePort } from './free-port';

type Running = {
  readonly process: ChildProcess;
  readonly lines: string[];
  readonly ready: Promise<void>;
  readonly left: Promise<number | null>;
};

const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

function run(file: string, args: readonly string[], env: Record<string, string>): Running {
  const path = join(import.meta.dirname, 'processes', file);
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, WECHATY_LOG: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const lines: string[] = [];
  const left = once(child, 'exit').then(([code]) => code as number | null);
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (line === 'ready') resolve();
    });
    left.then((code) => reject(new Error(`${file} left with ${code}: ${lines.join('; ')}`)), reject);
  });
  ready.catch(() => undefined);
  return { process: child, lines, ready, left };
}

async function address(): Promise<{ endpoint: string; token: string; env: Record<string, string> }> {
  const endpoint = `127.0.0.1:${await freePort()}`;
  const token = `insecure_${randomUUID()}`;
  const env = {
    HOME: mkdtempSync(join(tmpdir(), 'sanfang-guard-')),
    WECHATY_PUPPET_SERVICE_TOKEN: token,
    WECHATY_PUPPET_SERVICE_ENDPOINT: endpoint,
  };
  return { endpoint, token, env };
}

async function connected(pace: readonly string[]) {
  const { endpoint, token, env } = await address();
  const gateway = run('gateway.ts', [endpoint, token], {});
  await gateway.ready;
  const bot = run('bot.ts', pace, env);
  await bot.ready;
  return { gateway, bot, env };
}

describe('a bot at a gateway', { timeout: 90_000 }, () => {
  test('stays while it answers, when a second bot with its token has to leave, and leaves when the gateway is killed', async () => {
    const { gateway, bot, env } = await connected(['500', '4000', '15000']);
    const second = run('bot.ts', ['500', '4000', '5000'], env);
    expect(await second.left).toBe(gatewayLostExitCode);
    expect(bot.process.exitCode).toBeNull();
    gateway.process.kill('SIGKILL');
    expect(await bot.left).toBe(gatewayLostExitCode);
  });

  test('leaves when the gateway falls silent', async () => {
    const { gateway, bot } = await connected(['500', '2000', '15000']);
    gateway.process.kill('SIGSTOP');
    expect(await bot.left).toBe(gatewayLostExitCode);
    expect(bot.lines.join()).toContain('silent');
  });

  test('leaves when there is no gateway', async () => {
    const { env } = await address();
    expect(await run('bot.ts', ['500', '2000', '5000'], env).left).toBe(gatewayLostExitCode);
  });
});
