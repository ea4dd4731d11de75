/** Walks past everything else that a visitor can do on the page: quoting, recalling, pictures, mentions, the board, a phone. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { labels } from '../../src/page/client/labels';
import { focusOn, input, inputHolds, isNow, openRoom, type Road, shortly } from './walk';

/** By the keyboard alone: the menu of one's own last message, its first entry to quote, its last to recall. */
export async function quoteAndRecall(page: Page): Promise<void> {
  await input(page).fill('这句先说着');
  await input(page).press('Enter');
  const first = page.locator('.own', { has: page.locator('.bubble', { hasText: '这句先说着' }) });
  await first.waitFor(shortly);
  await first.getByLabel(labels.menu).press('Enter');
  await page.getByRole('menuitem', { name: labels.quote }).press('Enter');
  await page.locator('.quoting', { hasText: '这句先说着' }).waitFor(shortly);
  await focusOn(page, 'input');
  await page.keyboard.type('接着说');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('第二行');
  await page.keyboard.press('Enter');
  const second = page.locator('.own', { has: page.locator('.bubble', { hasText: '接着说' }) });
  await second.waitFor(shortly);
  expect(await second.locator('.bubble').innerText()).toBe('接着说\n第二行');
  await second.locator('.quotation', { hasText: '这句先说着' }).waitFor(shortly);

  await first.getByLabel(labels.menu).press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.locator('.notice', { hasText: labels.recalledByMe }).last().waitFor(shortly);
  await page.locator('.quotation', { hasText: labels.quotedGone }).waitFor(shortly);
  for (const part of ['.messages', '.side']) await expect.poll(() => page.locator(part).innerText(), shortly).not.toContain('这句先说着');
}

/** Another's message can be quoted and never recalled; Escape closes the menu and gives the focus back. */
export async function menuOfAnother(page: Page): Promise<void> {
  const last = page.locator('.by-bot').last();
  await last.locator('.bubble').click({ button: 'right' });
  await expect.poll(() => page.getByRole('menuitem').allTextContents(), shortly).toEqual([labels.quote, labels.copy]);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached', ...shortly });
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
  await inputHolds(page, `请 @${name}\u2005`);
  await input(page).fill('');
}

/** A card of the board puts the question about its issue into the input. */
export async function askFromBoard(page: Page): Promise<void> {
  const card = page.locator('.card').first();
  const number = await card.getAttribute('data-issue');
  await card.click();
  await inputHolds(page, `查 #${number}`);
  await focusOn(page, 'input');
}

/** One pane at a time, nothing wider than the screen, board and personas as sheets. */
export async function walkOnAPhone(page: Page, { room, steps }: Road): Promise<void> {
  const fits = () => expect.poll(() => page.evaluate('document.documentElement.scrollWidth <= innerWidth'), shortly).toBe(true);
  const panes = async () => [await page.locator('.side').count(), await page.locator('.chat').count()];
  await page.locator('.message').first().waitFor(shortly);
  await expect.poll(panes, shortly).toEqual([0, 1]);
  await fits();
  await page.locator('.me').click();
  await page.locator('dialog .persona', { hasText: steps[0].as }).click();
  await page.locator('dialog').waitFor({ state: 'detached', ...shortly });
  await isNow(page, steps[0].as);
  await page.getByRole('button', { name: labels.board }).click();
  await fits();
  await askFromBoard(page);
  await page.getByLabel(labels.back).click();
  await expect.poll(panes, shortly).toEqual([1, 0]);
  await fits();
  await openRoom(page, room);
  await page.locator('.message').last().waitFor(shortly);
}
