/** The page in a real browser: a report is typed and worked to its end, and everything else that a visitor can do. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPage } from '../../scripts/build-page.mjs';
import { type ServedPage, servePage } from '../../src/page/serve-page';
import { browserIsRequired, findChromium, startChromium } from './find-chromium';
import { openSmallStage, type SmallStage } from './small-stage';
import * as walk from './walk';
import * as around from './walk-around';

const executable = findChromium();
const missing = 'no Chromium was found (CHROMIUM, chromium, chromium-browser, google-chrome): the page is NOT tested in a browser';
if (executable === null && !browserIsRequired()) process.stderr.write(`\n*** SKIPPED: ${missing} ***\n\n`);

test('a browser is there where one is required', () => {
  if (browserIsRequired()) expect(executable, missing).not.toBeNull();
});

const road: walk.Road = {
  room: '拓新红城三方协作组',
  steps: [
    { as: '周玉兰', says: '3栋2单元电梯坏了，按了没反应', hears: /已登记 #1/, board: '待签收' },
    { as: '王强', says: '签收', hears: /#1 已签收/, board: '办理中' },
    { as: '王强', says: '办结 换了门锁', hears: /解决了吗/, board: '待回访' },
    { as: '周玉兰', says: '解决了', hears: /#1 办结/, board: '最近了结' },
  ],
  told: { after: 0, who: '王强', what: /派给你们 #1/ },
};

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe.skipIf(executable === null)('in a browser', () => {
  let folder: string;
  let stage: SmallStage;
  let served: ServedPage;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sanfang-page-'));
    await buildPage(folder);
    stage = await openSmallStage();
    served = await servePage({ stage, port: 0, folder });
    browser = await startChromium(executable ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    stage?.end();
    await rm(folder, { recursive: true, force: true });
  });

  /** Fails on anything that the page itself complains of, what its content policy blocks included; `but` is expected. */
  async function visit(options: BrowserContextOptions, walking: (page: Page) => Promise<void>, but = /^$/): Promise<void> {
    const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    await page.goto(served.address);
    await page.locator('.me').waitFor();
    await walking(page);
    await context.close();
    expect(complaints.filter((complaint) => !but.test(complaint))).toEqual([]);
  }

  test('a report is worked to its end by switching persona, and is there after a reload', async () => {
    await visit({ viewport: { width: 1440, height: 900 } }, (page) => walk.workAnIssue(page, road));
  }, 90_000);

  test('quoting, recalling, pictures, mentions, the clock and the board work', async () => {
    await visit({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await walk.become(page, '陈建国');
      await around.quoteAndRecall(page);
      await around.menuOfAnother(page);
      await around.sendPicture(page, { name: 'lift.png', mimeType: 'image/png', buffer: picture });
      await around.mention(page, '谭', '网格谭敏');
      await walk.pushClock(page, 'one-hour');
      await stage.world.say({ room: 'room-tuoxin' }, 'zhou', '5栋门禁又坏了');
      await page.locator('.card[data-issue="2"]').waitFor();
      expect((await walk.pushClock(page, 'sunday-18')).join('\n')).toMatch(/#2 还等签收/);
      await around.askFromBoard(page);
    });
  }, 90_000);

  test('it works at phone width, by touch, in the dark', async () => {
    const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true, colorScheme: 'dark' } as const;
    await visit(phone, (page) => around.walkOnAPhone(page, road));
  }, 90_000);

  test('the first hint prepares what it proposes and stays closed once closed', async () => {
    await visit({ viewport: { width: 1000, height: 800 } }, async (page) => {
      await page.getByRole('button', { name: '换成物业来办' }).click();
      await walk.isNow(page, '王强');
      await walk.inputHolds(page, '签收');
      await walk.focusOn(page, 'input');
      await page.locator('.hint-close').click();
      await page.locator('.hint').waitFor({ state: 'detached', ...walk.shortly });
      await page.reload();
      await page.locator('.message').first().waitFor();
      expect(await page.locator('.hint').count()).toBe(0);
    });
  }, 60_000);

  test('somebody outside the group is spoken for alone with the bot', async () => {
    await visit({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await walk.become(page, '李敏');
      await page.getByRole('heading', { name: '三方助手（私聊）' }).waitFor();
      await page.getByRole('navigation').getByText(road.room).click();
      await expect.poll(() => page.locator('.me-name').innerText(), walk.shortly).not.toBe('李敏');
    });
  }, 60_000);

  test('a lost line is told, and what was said meanwhile is there when it is back', async () => {
    const walking = async (page: Page) => {
      await page.locator('.message').first().waitFor();
      const port = Number(new URL(served.address).port);
      await served.close();
      await page.getByRole('status').filter({ hasText: '正在重连' }).waitFor();
      await stage.world.say({ room: 'room-tuoxin' }, 'he', '断线时说的');
      served = await servePage({ stage, port, folder });
      await page.locator('.bubble', { hasText: '断线时说的' }).waitFor({ timeout: 20_000 });
      await page.locator('.offline').waitFor({ state: 'detached', ...walk.shortly });
    };
    // The browser tells of its own failed attempts to connect.
    await visit({ viewport: { width: 1440, height: 900 } }, walking, /net::ERR_/);
  }, 60_000);
});
