/** The port to a chat platform. Two real implementations: wechaty (which by default runs our sandbox puppet), and the direct one of stories and replay. */

import type { Hear } from '../app/heard';
import type { Say } from '../app/line';

export interface Chat {
  /** `platform` and `account` name whose bindings apply, e.g. `wechaty/sandbox`, `bot`. Known once started. */
  readonly platform: string;
  readonly account: string;
  /** Resolves when logged in. Everything heard goes through `hear`; what it throws is reported through `broken`, never swallowed. */
  start(hear: Hear, broken: (error: Error) => void): Promise<void>;
  /** Never throws: what goes wrong is an outcome. */
  readonly say: Say;
  stop(): Promise<void>;
}
