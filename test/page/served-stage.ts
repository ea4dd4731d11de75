/** A small stage behind a real server on a free port, with a page of two files. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePage } from '../../src/page/serve-page';
import type { Stage } from '../../src/page/stage';
import { openSmallStage, type SmallStage } from './small-stage';

export type Served = {
  readonly stage: SmallStage;
  readonly address: string;
  readonly errors: readonly unknown[];
  readonly close: () => Promise<void>;
};

export async function serveStage(change: (stage: SmallStage) => Stage = (stage) => stage): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'sanfang-page-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(folder, 'page.js'), 'void 0;');
  await writeFile(join(folder, 'secret.txt'), 'not of the page');
  const stage = await openSmallStage();
  const errors: unknown[] = [];
  const served = await servePage({ stage: change(stage), port: 0, folder, broken: (error) => errors.push(error) });
  const close = async () => {
    await served.close();
    stage.end();
    await rm(folder, { recursive: true, force: true });
  };
  return { stage, address: served.address, errors, close };
}
