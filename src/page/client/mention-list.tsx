/** The members that can be called by @, above the input. */

import type { StagePerson } from '../stage-person';
import { Avatar } from './avatar';
import { labels } from './labels';

type ListProps = {
  readonly people: readonly Pick<StagePerson, 'id' | 'name' | 'role'>[];
  readonly chosen: number;
  readonly bot: string;
  readonly take: (name: string) => void;
};

export const MentionList = ({ people, chosen, bot, take }: ListProps) => (
  <div id="mentions" class="mentions" role="listbox" aria-label={labels.mentionList}>
    {people.map(({ id, name, role }, index) => (
      // Taken before the input loses the focus, and with it the caret.
      <div
        key={id}
        id={`mention-${index}`}
        role="option"
        tabIndex={-1}
        aria-selected={index === chosen}
        onPointerDown={(event) => {
          event.preventDefault();
          take(name);
        }}
      >
        <Avatar id={id} name={name} bot={id === bot} />
        {name}
        <small>{role}</small>
      </div>
    ))}
  </div>
);
