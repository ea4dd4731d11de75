/** `sanfang erase`: has a person's own words erased at their wish; without --yes it only says what would go. */

import { countErasable, eraseWordsOf } from '../store/erase';
import { findCalled } from '../store/find-called';
import { erasedForOperatorWords, nobodyCalledWords, severalCalledWords, wouldEraseWords } from '../wording/operator-roster';
import { beside, type Output, Refused } from './beside/beside';

export type EraseOptions = { readonly person: string; readonly yes?: boolean };

/** @returns the exit code. */
export async function erase({ person: typed, yes = false }: EraseOptions, output: Output): Promise<number> {
  return beside(output, async ({ store }) => {
    output.stdout(
      await store.transaction(async (transaction) => {
        const people = await findCalled(transaction, typed);
        const [only, another] = people;
        if (only === undefined) throw new Refused(nobodyCalledWords(typed));
        if (another !== undefined) throw new Refused(severalCalledWords(typed, people));
        return yes
          ? erasedForOperatorWords(only, await eraseWordsOf(transaction, only.id))
          : wouldEraseWords(only, await countErasable(transaction, only.id));
      }),
    );
    return 0;
  });
}
