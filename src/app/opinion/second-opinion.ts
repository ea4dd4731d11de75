/** A second opinion from outside the house: asked for within a time limit, and left alone for a while where it keeps failing. */

import type { Opinion } from '../../core/issue/opinion';
import { minutes } from '../../kernel/instant';
import type { OutsideQuestion } from '../../wording/second-opinion';

export type Verdict = 'yes' | 'no' | 'unsure';

/** Asks outside. Rejects where there is no usable answer, or when the signal says that nobody waits for one any more. */
export type AskOutside = (question: OutsideQuestion, signal: AbortSignal) => Promise<Verdict>;

/** Never rejects. Null: it was not asked, because it rests. `hurry`: somebody in danger waits behind this. */
export type SecondOpinion = (question: OutsideQuestion, hurry: AbortSignal) => Promise<Opinion | null>;

type Patience = {
  /** Milliseconds that a room waits at most. */
  readonly limit?: number;
  /** Milliseconds for which it is not asked after so many failures in a row. */
  readonly rest?: number;
};

const failuresBeforeRest = 3;

/** An endpoint that is down must not hold up every such message for the whole limit. */
export function secondOpinion(ask: AskOutside, { limit = 3000, rest = minutes(5) }: Patience = {}): SecondOpinion {
  let failures = 0;
  let rests = false;
  return async (question, hurry) => {
    if (rests || hurry.aborted) return null;
    const opinion = await within(limit, ask, question, hurry);
    // Being hurried says nothing about the endpoint.
    if (hurry.aborted) return opinion;
    failures = opinion === 'failed' || opinion === 'timed-out' ? failures + 1 : 0;
    if (failures >= failuresBeforeRest) {
      rests = true;
      setTimeout(() => {
        rests = false;
      }, rest).unref();
    }
    return opinion;
  };
}

const opinionOf: Readonly<Record<Verdict, Opinion>> = { yes: 'agreed', no: 'disagreed', unsure: 'unsure' };

/** Ends at the limit also where the asking does not heed its signal. */
async function within(limit: number, ask: AskOutside, question: OutsideQuestion, hurry: AbortSignal): Promise<Opinion> {
  const signal = AbortSignal.any([AbortSignal.timeout(limit), hurry]);
  const late = new Promise<Opinion>((resolve) => signal.addEventListener('abort', () => resolve('timed-out'), { once: true }));
  const asked = ask(question, signal).then(
    (verdict): Opinion => opinionOf[verdict],
    (): Opinion => (signal.aborted ? 'timed-out' : 'failed'),
  );
  return Promise.race([asked, late]);
}
