/** What every use case is handed: the database, the clock, the account it speaks for, the manners of the place, the photos. */

import type { Manners } from '../core/manners/manners';
import type { Account } from '../store/know-room';
import type { Needed, Swept } from '../store/sweep-folder';
import type { Store } from '../store/transaction';
import type { Clock } from './clock';
import type { Log } from './log';
import type { SecondOpinion } from './opinion/second-opinion';

export type Photos = {
  /** Keeps a picture without its EXIF; the name is its content hash. @throws where it is no picture. */
  keep(bytes: Uint8Array): Promise<string>;
  read(hash: string): Promise<Uint8Array>;
  /** Removes what nobody needs, unless the folder bears another database's `mark`. */
  sweep(mark: string, needed: Needed): Promise<Swept>;
};

export type Setup = {
  readonly store: Store;
  readonly clock: Clock;
  readonly account: Account;
  readonly manners: Manners;
  /** Names by which the bot is called, the first is its own. */
  readonly botNames: readonly [string, ...string[]];
  readonly photos: Photos;
  /** How long chatter and what was said are kept, in days. */
  readonly keeping: { readonly chatterDays: number; readonly saidDays: number };
  readonly log: Log;
  /** Null: nothing that was said is ever shown to anybody outside. */
  readonly secondOpinion: SecondOpinion | null;
};
