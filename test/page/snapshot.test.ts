/** What a page loads first, while the clock is being pushed. */

import { expect, onTestFinished, test } from 'vitest';
import { takeSnapshot } from '../../src/page/snapshot';
import { openSmallStage } from './small-stage';

test('a push that ends while people are looked up is over', async () => {
  const stage = await openSmallStage();
  onTestFinished(stage.end);
  let pushing = true;
  const people = async (room: string) => {
    pushing = false;
    return stage.people(room);
  };
  expect((await takeSnapshot({ ...stage, people }, () => pushing)).pushing).toBe(false);
});
