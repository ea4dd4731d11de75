/** Walks through the page as a visitor would; nothing here knows which bot answers, so the same walk holds for any. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { labels } from '../../src/page/client/labels';

/** One says something; the bot answers; the card of the issue then stands in that column of the board. */
export type Step = { readonly as: string; readonly says: string; readonly hears: RegExp; readonly board: string | null };

export type Road = {
  /** The room's topic. */
  readonly room: string;
  /** From the report to the end of the issue, the first by a resident. */
  readonly steps: readonly [Step, ...Step[]];
  /** Who is told in private after which of the steps, and what. */
  readonly told: { readonly after: number; readonly who: string; readonly what: RegExp };
};

const shortly = { timeout: 15_000 };
const input = (page: Page) => page.getByLabel(labels.input, { exact: true });
const bubbles = (page: Page) => page.locator('.message');

/** By the name under the avatar. */
export async function become(page: Page, name: string): Promise<void> {
  await page.locator('.persona', { hasText: name }).click();
  await page.locator('.me-name', { hasText: name }).waitFor(shortly);
}

async function sayAndHear(page: Page, { says, hears }: Pick<Step, 'says' | 'hears'>): Promise<void> {
  const before = await page.locator('.by-bot').count();
  await input(page).fill(says);
  await input(page).press('Enter');
  await page.locator('.own .bubble', { hasText: says }).last().waitFor(shortly);
  await expect.poll(async () => (await page.locator('.by-bot .bubble').allTextContents()).slice(before).join('\n'), shortly).toMatch(hears);
  expect(await input(page).inputValue()).toBe('');
}

const columnOf = (page: Page, name: string) => page.locator('.board-column', { has: page.getByRole('heading', { name }) });

/** A report to its end: each speaks in turn, the board follows, and it is all there after a reload. */
export async function workAnIssue(page: Page, { room, steps, told }: Road): Promise<void> {
  expect(await page.locator('.top').innerText()).toContain(labels.sandbox);
  await page.getByRole('navigation').getByText(room).click();
  for (const [index, step] of steps.entries()) {
    await become(page, step.as);
    await sayAndHear(page, step);
    if (step.board !== null) await columnOf(page, step.board).locator('.card').first().waitFor(shortly);
    if (index === told.after) await readPrivateMessage(page, told, room);
  }
  const said = await bubbles(page).count();
  await page.reload();
  await expect.poll(() => bubbles(page).count(), shortly).toBe(said);
  expect(await page.locator('.me-name').innerText()).toBe(steps.at(-1)?.as);
  expect(await page.locator('.board .card').count()).toBeGreaterThan(0);
}

/** The dot leads to the private conversation, and is gone once that was opened. */
async function readPrivateMessage(page: Page, { who, what }: Road['told'], room: string): Promise<void> {
  const mark = page.locator('.told-one', { hasText: who });
  await mark.waitFor(shortly);
  expect(await page.locator('.persona', { hasText: who }).locator('.dot').count()).toBe(1);
  await mark.click();
  await page.locator('.by-bot .bubble', { hasText: what }).last().waitFor(shortly);
  expect(await page.locator('.me-name').innerText()).toBe(who);
  await mark.waitFor({ state: 'detached', ...shortly });
  await page.getByRole('navigation').getByText(room).click();
}

/** By the keyboard alone: the menu of one's own last message, its first entry to quote, its last to recall. */
export async function quoteAndRecall(page: Page): Promise<void> {
  await input(page).fill('这句先说着');
  await input(page).press('Enter');
  const first = page.locator('.own', { has: page.locator('.bubble', { hasText: '这句先说着' }) });
  await first.waitFor(shortly);
  await first.getByLabel(labels.menu).press('Enter');
  await page.getByRole('menuitem', { name: labels.quote }).press('Enter');
  expect(await page.locator('.quoting').innerText()).toContain('这句先说着');
  await page.keyboard.type('接着说');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('第二行');
  await page.keyboard.press('Enter');
  const second = page.locator('.own', { has: page.locator('.bubble', { hasText: '接着说' }) });
  await second.waitFor(shortly);
  expect(await second.locator('.bubble').innerText()).toBe('接着说\n第二行');
  expect(await second.locator('.quotation').innerText()).toContain('这句先说着');

  await first.getByLabel(labels.menu).press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.locator('.notice', { hasText: labels.recalledByMe }).last().waitFor(shortly);
  await page.locator('.quotation', { hasText: labels.quotedGone }).waitFor(shortly);
  expect(await page.locator('.messages').innerText()).not.toContain('这句先说着');
  expect(await page.locator('.side').innerText()).not.toContain('这句先说着');
}

/** Another's message can be quoted and never recalled; Escape closes the menu and gives the focus back. */
export async function menuOfAnother(page: Page): Promise<void> {
  const last = page.locator('.by-bot').last();
  await last.locator('.bubble').click({ button: 'right' });
  expect(await page.getByRole('menuitem').allTextContents()).toEqual([labels.quote, labels.copy]);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
}

export async function sendPicture(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const before = await page.locator('.picture img').count();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByAltText(labels.pendingPicture).waitFor(shortly);
  await page.getByRole('button', { name: labels.send, exact: true }).click();
  await expect.poll(() => page.locator('.own .picture img').count(), shortly).toBe(before + 1);
  await expect.poll(() => page.evaluate("[...document.querySelectorAll('.picture img')].at(-1).naturalWidth"), shortly).toBeGreaterThan(0);
  await page.locator('.picture').last().click();
  await page.locator('.whole-picture').waitFor(shortly);
  await page.keyboard.press('Escape');
  await page.locator('.whole-picture').waitFor({ state: 'detached', ...shortly });
}

/** What stands after an @ suggests members; the arrow keys and Enter take one, and send nothing. */
export async function mention(page: Page, typed: string, name: string): Promise<void> {
  await input(page).fill('');
  await input(page).pressSequentially(`请 @${typed}`);
  await page.getByRole('option', { name }).waitFor(shortly);
  await page.keyboard.press('Enter');
  expect(await input(page).inputValue()).toBe(`请 @${name}\u2005`);
  await input(page).fill('');
}

/** Pushes the clock; what was said meanwhile is shown, if anything was, and the clock has moved on. */
export async function pushClock(page: Page, step: keyof typeof labels.steps, hears: RegExp | null): Promise<void> {
  const before = await page.locator('.clock time').getAttribute('datetime');
  await page.getByRole('button', { name: labels.steps[step] }).click();
  const said = page.locator('.pushed');
  await said.waitFor({ timeout: 60_000 });
  if (hears !== null) expect(await said.innerText()).toMatch(hears);
  await expect.poll(() => page.locator('.clock time').getAttribute('datetime')).not.toBe(before);
  await said.getByLabel(labels.close).click();
  await said.waitFor({ state: 'detached', ...shortly });
}

/** A card of the board puts the question about its issue into the input. */
export async function askFromBoard(page: Page): Promise<void> {
  const card = page.locator('.card').first();
  const number = await card.getAttribute('data-issue');
  await card.click();
  expect(await input(page).inputValue()).toBe(`查 #${number}`);
  expect(await page.evaluate('document.activeElement.id')).toBe('input');
}

/** One pane at a time, nothing wider than the screen, board and personas as sheets. */
export async function walkOnAPhone(page: Page, { room, steps }: Road): Promise<void> {
  const fits = async () => expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.locator('.message').first().waitFor(shortly);
  expect([await page.locator('.side').count(), await page.locator('.chat').count()]).toEqual([0, 1]);
  await fits();
  await page.locator('.me').click();
  await page.locator('dialog .persona', { hasText: steps[0].as }).click();
  await page.locator('dialog').waitFor({ state: 'detached', ...shortly });
  expect(await page.locator('.me-name').innerText()).toBe(steps[0].as);
  await page.getByRole('button', { name: labels.board }).click();
  await fits();
  await askFromBoard(page);
  await page.getByLabel(labels.back).click();
  expect([await page.locator('.side').count(), await page.locator('.chat').count()]).toEqual([1, 0]);
  await fits();
  await page.getByRole('navigation').getByText(room).click();
  await page.locator('.message').last().waitFor(shortly);
}
