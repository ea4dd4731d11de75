/** What the page shows: the sandbox's world, the board of a room's issues, who is who, and the clock. assemble.ts builds it. */

import type { World } from '../chat/wechaty/sandbox/world';
import type { Instant } from '../kernel/instant';
import type { BoardIssue } from './board-issue';
import type { StagePerson } from './stage-person';

export type Stage = {
  readonly world: World;
  /** The bot's clock. `push` resolves when everything that fell due on the way has been said; it is never called twice at a time. */
  readonly clock: { now(): Instant; push(to: Instant): Promise<void> };
  /** The issues of the compound that a room is bound to, most urgent first, newest first among equals; none for an unknown room. */
  board(room: string): Promise<readonly BoardIssue[]>;
  /**
   * The members of a room with their roles, and whoever else belongs to its compound and is told things in private (a secretary outside
   * the group): the page lets one be such a person only alone with the bot. The bot may be left out.
   */
  people(room: string): Promise<readonly StagePerson[]>;
  /** Calls the listener whenever a board or somebody's role may have changed; the answer ends that. */
  changed(listener: () => void): () => void;
};
