/** The whole product in a real browser: `sanfang start` on a folder of its own, a report typed and worked to its end, a stop, and it is all still there. */

import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, startChromium } from './find-chromium';
import { type Running, startBot, stopBot } from './started-bot';
import * as walk from './walk';

const home = join(tmpdir(), `sanfang-real-${process.pid}`);
const executable = findChromium();

describe.skipIf(executable === null)('the real bot in a browser', () => {
  let running: Running;
  let browser: Browser;
  beforeAll(async () => {
    running = await startBot(home);
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
    await page.locator('.card').first().waitFor();
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
    await walk.pushClock(page, 'tomorrow-8');

    const { code, took } = await stopBot(running, 'SIGTERM');
    expect({ code, late: took > 5_000 }).toEqual({ code: 0, late: false });
    running = await startBot(home);
    await page.goto(running.address);
    await page.getByRole('navigation').getByText(room).click();
    await page
      .locator('.bubble', { hasText: `#${number} 报的人说解决了` })
      .first()
      .waitFor();
    await page.close();
  }, 180_000);
});
