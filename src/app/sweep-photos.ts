/** Photos go with the words: files that no issue, message or line needs any more are removed once that has committed. */

import { askForSweep, findNeededPhotos, takeSweep } from '../store/needed-photos';
import { errorFact } from './log';
import type { Setup } from './setup';

/** Never throws: what could not be removed is tried again after the next forgetting or erasing. */
export async function sweepPhotos({ store, photos, log }: Setup): Promise<void> {
  const mark = await store.transaction(takeSweep);
  if (mark === null) return;
  try {
    const { removed, failed, code, arriving, another } = await photos.sweep(mark, (names) =>
      store.transaction((transaction) => findNeededPhotos(transaction, names)),
    );
    if (another) log('warn', 'photos-of-another-database');
    if (failed > 0) log('warn', 'photos-not-removed', { failed, code });
    if (removed > 0) log('info', 'photos-removed', { removed });
    // Sent a moment ago and erased at once, say: looked at again with the next beat.
    if (arriving > 0) await store.transaction(askForSweep);
  } catch (error) {
    log('warn', 'photos-not-swept', errorFact(error));
  }
}
