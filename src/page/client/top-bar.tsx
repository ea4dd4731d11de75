/** The bar on top: that this is a sandbox, the bot's clock, the buttons that push it, and what was said while it was pushed. */

import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../kernel/instant';
import { clockSteps } from '../wire';
import { Icon } from './icons';
import { labels } from './labels';
import { PushedSaid } from './pushed-said';
import { fullTime } from './show-time';
import type { PageState } from './state';
import type { Page } from './use-page';

export function TopBar({ page }: { readonly page: Page }) {
  const { state, doings } = page;
  const { pushing } = state.clock;
  return (
    <header class="top">
      <h1 class="sandbox-mark">
        {labels.sandbox}
        <small>{labels.sandboxTells}</small>
      </h1>
      {!state.connected && (
        <p class="offline" role="status">
          {labels.offline}
        </p>
      )}
      <section class="clock" aria-label={labels.clock} aria-busy={pushing}>
        <Icon name="clock" />
        <RunningClock clock={state.clock} />
        <div class="clock-steps" title={labels.pushHelp}>
          {clockSteps.map((step) => (
            <button key={step} type="button" disabled={pushing} onClick={() => void doings.push(step)}>
              {labels.steps[step]}
            </button>
          ))}
        </div>
        {pushing && (
          <span class="pushing" role="status">
            {labels.pushing}
          </span>
        )}
      </section>
      {state.pushed !== null && <PushedSaid page={page} pushed={state.pushed} />}
    </header>
  );
}

/** Runs on the browser's own steady clock between what the server tells. */
function RunningClock({ clock: { now, toldAt } }: { readonly clock: PageState['clock'] }) {
  const [, drawAgain] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => drawAgain((count) => count + 1), 5000);
    return () => clearInterval(timer);
  }, []);
  const shown = (now + performance.now() - toldAt) as Instant;
  return <time dateTime={new Date(shown).toISOString()}>{fullTime(shown)}</time>;
}
