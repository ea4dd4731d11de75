/** A Chromium to test the page in, and how it is started so that it neither phones home nor needs a sandbox of its own. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** `CHROMIUM` names one; else Debian's or Google's is looked for. Null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}

/** Whether the run asked for the browser: then its absence is a failure. */
export const browserIsRequired = (): boolean => /\bbrowser\b/.test(process.env.REQUIRE ?? '');

/** A fresh profile each time: playwright makes and removes it. */
export const startChromium = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, headless: true, args: flags });
