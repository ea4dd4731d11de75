/** At a first visit: three things to try, each of which one click prepares. */

import type { PersonaGroup } from '../stage-person';
import { roomOf } from './find';
import { Icon } from './icons';
import { labels } from './labels';
import type { Page } from './use-page';

export function Hint({ page, close }: { readonly page: Page; readonly close: () => void }) {
  const tries: readonly (() => void)[] = [
    () => speakAs(page, 'resident', labels.hints[0].words),
    () => speakAs(page, 'property', labels.hints[1].words),
    () => void page.doings.push('one-hour'),
  ];
  return (
    <section class="hint" aria-label={labels.hintTitle}>
      <h3>{labels.hintTitle}</h3>
      <ol>
        {labels.hints.map(({ does, how }, index) => (
          <li key={does}>
            <button type="button" onClick={tries[index]}>
              <strong>{does}</strong>
              <span>{how}</span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="plain hint-close" aria-label={labels.close} onClick={close}>
        <Icon name="close" />
      </button>
    </section>
  );
}

/** Makes one somebody of that group, in the room, with the words ready in the input and one key short of being said. */
function speakAs({ state, doings }: Page, group: PersonaGroup, words: string): void {
  const people = (state.snapshot && roomOf(state.snapshot, state.room)?.people) ?? [];
  const person = people.find((each) => each.id === state.me && each.group === group) ?? people.find((each) => each.group === group);
  doings.open({ room: state.room });
  if (person !== undefined) doings.become(person.id);
  doings.draft({ text: words, quote: null });
  setTimeout(() => document.getElementById('input')?.focus(), 0);
}
