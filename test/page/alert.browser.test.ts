/** A major matter as a visitor of the sandbox sees it, on the real bot: who is told what, the strip, each step of the clock, the digest on Sunday. */

import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, startChromium } from './find-chromium';
import { type Running, startBot, stopBot } from './started-bot';
import * as walk from './walk';

const home = join(tmpdir(), `sanfang-alert-${process.pid}`);
const executable = findChromium();
const room = '拓新红城三方协作组工作群';

describe.skipIf(executable === null)('a stuck lift on the page', () => {
  let running: Running;
  let browser: Browser;
  let page: Page;
  /** The number, read off the alert. */
  let number = 0;
  const lines = () => page.locator('.by-bot .bubble').allTextContents();
  /** Told alone about it, whatever else falls due. */
  const about = (said: readonly string[]) =>
    said
      .filter((line) => line.startsWith('私信') && line.includes(`#${number}`) && !line.includes('周报'))
      .map((line) => line.replaceAll('\n', ' '));
  const say = async (as: string, says: string, hears: RegExp) => {
    await walk.become(page, as);
    await walk.sayAndHear(page, { says, hears });
  };

  beforeAll(async () => {
    running = await startBot(home);
    browser = await startChromium(executable ?? '');
    page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    await page.goto(running.address);
    await page.locator('.me').waitFor();
    await walk.openRoom(page, room);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    if (running?.process.exitCode === null) await stopBot(running, 'SIGTERM');
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }, 30_000);

  test('the safety line comes first, the alert right after it, and the card is red', async () => {
    const before = (await lines()).length;
    await say('3-2-501陈姐', '4栋2单元电梯关了两个人，在里头喊', /🚨/);
    const [safety, alert] = (await lines()).slice(before);
    expect(safety).toMatch(/^⚠️ 先打119和电梯里的救援电话/);
    expect(alert).toMatch(/^🚨 #\d+ 4栋2单元电梯困人（突发事件），3-2-501陈姐 \d\d:\d\d报\n先做：/);
    expect(alert).toContain('请 @网格长周明芳、@物业王强 （主办）、@业委会赵主任 马上回「收到」');
    number = Number(/#(\d+)/.exec(alert ?? '')?.[1]);
    await page.locator(`.card[data-issue="${number}"]`, { hasText: '红' }).waitFor(walk.shortly);
  }, 60_000);

  test('leads, convenor and secretary are marked, and each reads what is theirs', async () => {
    const letters: readonly (readonly [who: string, what: RegExp])[] = [
      ['社区李敏', /已单独告诉网格长周明芳、物业王强、业委会赵主任、红棠社区陈书记\n.*\n谁没应我来追/],
      ['网格长周明芳', /两个人，在里头喊\n先做：.*\n请回「收到」/],
      ['物业王强', /归物业主办，请回「签收 #\d+」/],
      ['业委会赵主任', /请回「收到」，到场和缺什么说一声/],
      ['红棠社区陈书记', /20分钟还没应齐再告诉您/],
    ];
    for (const [who, what] of letters) await walk.readPrivateMessage(page, { who, what }, room);
    expect(await page.locator('.told-one', { hasText: /小何|孙姐|小刘/ }).count()).toBe(0);
  }, 60_000);

  test('5, 10 and 20 minutes bring the next one up, the strip fills as people answer, and then it is quiet', async () => {
    await say('物业王强', '收到', /物业王强签收了，.*（⬜网格 ✅物业 ⬜业委会）/);

    const [grid, committee, ...others] = about(await walk.pushClock(page, 'five-minutes'));
    expect(grid).toMatch(/^私信 网格员小何 \| .*网格长周明芳5分钟没应，您先顶上/);
    expect(committee).toMatch(/^私信 业委会孙姐 \| .*业委会赵主任5分钟没应，您先顶上/);
    expect(others).toEqual([]);
    await answerAlone('网格员小何', '收到，我到楼下了', /✅网格 ✅物业 ⬜业委会/);

    const ten = about(await walk.pushClock(page, 'five-minutes'));
    expect(ten).toEqual([expect.stringMatching(/^私信 社区李敏 \| .*10分钟了，业委会赵主任、业委会孙姐还没应。请打个电话/)]);
    expect(about(await walk.pushClock(page, 'five-minutes'))).toEqual([]);
    const twenty = about(await walk.pushClock(page, 'five-minutes'));
    expect(twenty).toEqual([expect.stringMatching(/^私信 红棠社区陈书记 \| .*20分钟了，业委会赵主任还没应，召集人社区李敏已知道/)]);

    await say('业委会孙姐', '收到', /✅网格 ✅物业 ✅业委会，都应了/);
    await walk.pushClock(page, 'five-minutes');
    expect(about(await walk.pushClock(page, 'five-minutes'))).toEqual([]);
  }, 120_000);

  test('解除 is heard by all who were told', async () => {
    await say('社区李敏', `解除 #${number} 人出来了，门机板换了`, /✔️ #\d+ 解除了：人出来了，门机板换了。等3-2-501陈姐回音/);
    for (const who of ['网格长周明芳', '网格员小何', '物业王强', '业委会赵主任', '业委会孙姐', '红棠社区陈书记'])
      await walk.readPrivateMessage(page, { who, what: /✔️ 拓新红城 #\d+ 4栋2单元电梯困人，解除了（社区李敏/ }, room);
  }, 60_000);

  test('on Sunday at 18:00 the digest is in the group', async () => {
    const said = await walk.pushClock(page, 'sunday-18');
    expect(said.filter((line) => line.startsWith(`${room} | 拓新红城周报`))).toHaveLength(1);
    await walk.openRoom(page, room);
    const digest = page.locator('.by-bot .bubble', { hasText: '拓新红城周报' }).last();
    await digest.waitFor(walk.shortly);
    expect(await digest.innerText()).toMatch(new RegExp(`红色1件\n#${number} 4栋2单元电梯困人 (办结|待回访)`));
  }, 90_000);

  async function answerAlone(who: string, says: string, strip: RegExp): Promise<void> {
    await page.locator('.told-one', { hasText: who }).click();
    await walk.sayAndHear(page, { says, hears: /记下了/ });
    await walk.openRoom(page, room);
    await page.locator('.by-bot .bubble', { hasText: strip }).waitFor(walk.shortly);
  }
});
