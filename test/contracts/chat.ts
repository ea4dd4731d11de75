/** What every adapter of the chat port owes the app, told once: each test file brings its own platform to it. */

import { describe } from 'vitest';
import { hearsHappenings } from './hears-happenings';
import { hearsWords, knowsItsName } from './hears-words';
import type { Platform } from './platform';
import { speaks } from './speaks';
import { Stage } from './stage';

export function chatContract(name: string, open: () => Promise<Platform>): void {
  describe(`the chat port over ${name}`, () => {
    const stage = new Stage(open);
    hearsWords(stage);
    knowsItsName(stage);
    hearsHappenings(stage);
    speaks(stage);
  });
}
