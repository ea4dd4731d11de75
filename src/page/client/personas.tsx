/** The switch for who one is: the people of the room by party, one click each, a dot where the bot has told one something in private. */

import { personaGroups, type StagePerson } from '../stage-person';
import { Avatar } from './avatar';
import { contactName, personOf, roomOf, withUnreadPrivate } from './find';
import { labels } from './labels';
import type { Page } from './use-page';

export function Personas({ page, chosen }: { readonly page: Page; readonly chosen: () => void }) {
  const { state, doings } = page;
  if (state.snapshot === null) return null;
  const people = roomOf(state.snapshot, state.room)?.people ?? [];
  const told = withUnreadPrivate(state);
  const become = (id: string) => {
    doings.become(id);
    chosen();
  };
  return (
    <section class="personas" aria-label={labels.switchMe}>
      <h2 title={labels.switchMeHelp}>{labels.switchMe}</h2>
      <Told page={page} told={told} chosen={chosen} />
      {personaGroups.map((group) => {
        const members = people.filter((person) => person.group === group);
        if (members.length === 0) return null;
        return (
          <section key={group} class="persona-group" aria-label={labels.groups[group]}>
            <h3>{labels.groups[group]}</h3>
            {members.map((person) => (
              <Persona key={person.id} page={page} person={person} told={told.includes(person.id)} become={become} />
            ))}
          </section>
        );
      })}
    </section>
  );
}

type PersonaProps = { readonly page: Page; readonly person: StagePerson; readonly told: boolean; readonly become: (id: string) => void };

function Persona({ page: { state }, person, told, become }: PersonaProps) {
  const name = state.snapshot === null ? person.name : contactName(state.snapshot, person.id);
  return (
    <button type="button" class="persona" aria-pressed={person.id === state.me} data-persona={person.id} onClick={() => become(person.id)}>
      <Avatar id={person.id} name={name} dot={told} />
      <span class="persona-name">{name}</span>
      <span class="persona-role">{person.role}</span>
      {told && <span class="hidden-text">{labels.gotPrivate}</span>}
    </button>
  );
}

/** Whoever got a private message that nobody has read, of any room: a click goes straight to it. */
function Told({
  page: { state, doings },
  told,
  chosen,
}: {
  readonly page: Page;
  readonly told: readonly string[];
  readonly chosen: () => void;
}) {
  const { snapshot } = state;
  if (snapshot === null || told.length === 0) return null;
  const read = (id: string) => () => {
    doings.open({ with: id });
    chosen();
  };
  return (
    <p class="told" role="status">
      {labels.gotPrivate}
      {told.map((id) => (
        <button key={id} type="button" class="told-one" onClick={read(id)}>
          {contactName(snapshot, id)}
          <span class="told-role">{personOf(snapshot, id, state.room)?.role}</span>
        </button>
      ))}
    </p>
  );
}
