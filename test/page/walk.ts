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

/** Milliseconds that anything on the page may take. */
export const shortly = { timeout: 15_000 };
export const input = (page: Page) => page.getByLabel(labels.input, { exact: true });
/** By id, empty where it has none. The page moves the focus behind the click that asked for it. */
export const focusOn = (page: Page, id: string) => expect.poll(() => page.evaluate('document.activeElement?.id'), shortly).toBe(id);
export const inputHolds = (page: Page, text: string) => expect.poll(() => input(page).inputValue(), shortly).toBe(text);
export const isNow = (page: Page, name: string) => expect.poll(() => page.locator('.me-name').innerText(), shortly).toBe(name);
const bubbles = (page: Page) => page.locator('.message');

export const openRoom = (page: Page, room: string) => page.getByRole('navigation').getByText(room).click();

/** By the name under the avatar. */
export async function become(page: Page, name: string): Promise<void> {
  await page.locator('.persona', { hasText: name }).click();
  await page.locator('.me-name', { hasText: name }).waitFor(shortly);
}

export async function sayAndHear(page: Page, { says, hears }: Pick<Step, 'says' | 'hears'>): Promise<void> {
  const before = await page.locator('.by-bot').count();
  await input(page).fill(says);
  await input(page).press('Enter');
  await page.locator('.own .bubble', { hasText: says }).last().waitFor(shortly);
  await expect.poll(async () => (await page.locator('.by-bot .bubble').allTextContents()).slice(before).join('\n'), shortly).toMatch(hears);
  await inputHolds(page, '');
}

const columnOf = (page: Page, name: string) => page.locator('.board-column', { has: page.getByRole('heading', { name }) });

/** A report to its end: each speaks in turn, the board follows, and it is all there after a reload. */
export async function workAnIssue(page: Page, { room, steps, told }: Road): Promise<void> {
  await page.locator('.top', { hasText: labels.sandbox }).waitFor(shortly);
  await openRoom(page, room);
  for (const [index, step] of steps.entries()) {
    await become(page, step.as);
    await sayAndHear(page, step);
    if (step.board !== null) await columnOf(page, step.board).locator('.card').first().waitFor(shortly);
    if (index === told.after) await readPrivateMessage(page, told, room);
  }
  const said = await bubbles(page).count();
  await page.reload();
  await expect.poll(() => bubbles(page).count(), shortly).toBe(said);
  await isNow(page, steps.at(-1)?.as ?? '');
  await page.locator('.board .card').first().waitFor(shortly);
}

/** The dot leads to the private conversation, and is gone once that was opened. */
export async function readPrivateMessage(page: Page, { who, what }: Pick<Road['told'], 'who' | 'what'>, room: string): Promise<void> {
  const mark = page.locator('.told-one', { hasText: who });
  await mark.waitFor(shortly);
  await expect.poll(() => page.locator('.persona', { hasText: who }).locator('.dot').count(), shortly).toBe(1);
  await mark.click();
  await page.locator('.by-bot .bubble', { hasText: what }).last().waitFor(shortly);
  await isNow(page, who);
  await mark.waitFor({ state: 'detached', ...shortly });
  await openRoom(page, room);
}

/** Pushes the clock; the clock has moved on. @returns what was said meanwhile: `where | words`, in the order it was said. */
export async function pushClock(page: Page, step: keyof typeof labels.steps): Promise<readonly string[]> {
  const before = await page.locator('.clock time').getAttribute('datetime');
  await page.getByRole('button', { name: labels.steps[step] }).click();
  const said = page.locator('.pushed');
  await said.waitFor({ timeout: 60_000 });
  const lines = await said
    .locator('li')
    .evaluateAll((items) =>
      items.map((item) => ['.pushed-where', '.pushed-text'].map((part) => item.querySelector(part)?.textContent).join(' | ')),
    );
  await expect.poll(() => page.locator('.clock time').getAttribute('datetime'), shortly).not.toBe(before);
  await said.getByLabel(labels.close).click();
  await said.waitFor({ state: 'detached', ...shortly });
  await page.locator('.clock[aria-busy=false]').waitFor(shortly);
  return lines;
}
