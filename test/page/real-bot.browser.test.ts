/** The whole product in a real browser: `sanfang start` on a folder of its own, a report typed and worked to its end, a stop, and it is all still there. */

import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, startChromium } from './find-chromium';
import * as walk from './walk';

const checkout = resolve(import.meta.dirname, '../..');
const home = join(tmpdir(), `sanfang-real-${process.pid}`);
const executable = findChromium();

type Running = { readonly process: ChildProcess; readonly address: string };

/** @throws where it is not ready within a minute. */
async function startBot(): Promise<Running> {
  const environment = { ...process.env, DATA_DIR: home, PORT: '0', DATABASE_URL: '', WECHATY_PUPPET: '', DEMO: 'on' };
  const bot = spawn(process.execPath, ['scripts/sanfang.mjs', 'start'], {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((ready, failed) => {
    const late = setTimeout(() => failed(new Error(`not ready: ${said}`)), 60_000);
    for (const stream of [bot.stdout, bot.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
        if (found === undefined) return;
        clearTimeout(late);
        ready(found);
      });
    }
    bot.once('exit', (code) => failed(new Error(`left with ${code}: ${said}`)));
  });
  return { process: bot, address };
}

/** @returns the exit code and the milliseconds it took. */
async function stopBot({ process: bot }: Running, signal: NodeJS.Signals): Promise<{ code: number | null; took: number }> {
  const asked = performance.now();
  const code = new Promise<number | null>((left) => bot.once('exit', left));
  bot.kill(signal);
  return { code: await code, took: performance.now() - asked };
}

describe.skipIf(executable === null)('the real bot in a browser', () => {
  let running: Running;
  let browser: Browser;
  beforeAll(async () => {
    running = await startBot();
    browser = await startChromium(executable ?? '');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    if (running?.process.exitCode === null) await stopBot(running, 'SIGTERM');
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }, 30_000);

  test('a report is worked to its end, and after a stop and a start it is there', async () => {
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    await page.goto(running.address);
    await page.locator('.me').waitFor();
    const room = '拓新红城三方协作组工作群';
    const number =
      1 + Math.max(...(await page.locator('.card').evaluateAll((cards) => cards.map((card) => Number(card.getAttribute('data-issue'))))));
    const road: walk.Road = {
      room,
      steps: [
        { as: '3-2-501陈姐', says: '6栋1单元门口路灯不亮', hears: new RegExp(`已登记 #${number} 6栋1单元`), board: '待签收' },
        { as: '物业王强', says: `签收 #${number}`, hears: new RegExp(`#${number} 物业王强签收了`), board: '办理中' },
        { as: '物业王强', says: `#${number} 修好了 换了灯泡`, hears: new RegExp(`#${number} 办完了`), board: '待回访' },
        { as: '3-2-501陈姐', says: `#${number} 解决了 满意`, hears: new RegExp(`#${number} 报的人说解决了`), board: '最近了结' },
      ],
      told: { after: 2, who: '3-2-501陈姐', what: new RegExp(`#${number} .*解决了吗`) },
    };
    await walk.workAnIssue(page, road);
    await walk.pushClock(page, 'tomorrow-8', null);

    const { code, took } = await stopBot(running, 'SIGTERM');
    expect({ code, late: took > 5_000 }).toEqual({ code: 0, late: false });
    running = await startBot();
    await page.goto(running.address);
    await page.getByRole('navigation').getByText(room).click();
    await page
      .locator('.bubble', { hasText: `#${number} 报的人说解决了` })
      .first()
      .waitFor();
    await page.close();
  }, 180_000);
});
