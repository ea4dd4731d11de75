/** The members that fit what is typed after an @: moved through by arrow keys, taken by Enter or Tab. */

import { useState } from 'preact/hooks';
import type { StagePerson } from '../stage-person';
import { isMember, roomOf } from './find';
import { completeMention, mentionable, typedMention } from './mention';
import { MentionList } from './mention-list';
import type { PageState } from './state';
import type { Page } from './use-page';

export type Input = { readonly current: HTMLTextAreaElement | null };
type Mentionable = Pick<StagePerson, 'id' | 'name' | 'role'>;

export function useMention({ state, doings }: Page, input: Input) {
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState(0);
  const fitting = typed === null ? [] : mentionable(membersToCall(state), typed).slice(0, 8);

  const look = () => {
    const { current } = input;
    const now = current === null ? null : typedMention(current.value, current.selectionStart);
    if (now !== typed) setChosen(0);
    setTyped(now);
  };
  const take = (name: string) => {
    const { current } = input;
    if (current === null || typed === null) return;
    const done = completeMention(current.value, current.selectionStart, typed, name);
    doings.draft({ text: done.text });
    setTyped(null);
    setTimeout(() => {
      current.focus();
      current.setSelectionRange(done.caret, done.caret);
    }, 0);
  };
  const onKey = listKey(fitting, chosen, { choose: setChosen, take, leave: () => setTyped(null) });
  if (fitting.length === 0) return { list: null, look, onKey, attributes: {} };
  const list = <MentionList people={fitting} chosen={chosen} take={take} bot={state.snapshot?.bot.id ?? ''} />;
  return { list, look, onKey, attributes: { 'aria-controls': 'mentions', 'aria-activedescendant': `mention-${chosen}` } as const };
}

/** Everybody in the room but oneself, the bot first; nobody in a private conversation. */
function membersToCall({ snapshot, where, me }: PageState): readonly Mentionable[] {
  const room = snapshot !== null && where !== null && 'room' in where ? roomOf(snapshot, where.room) : undefined;
  if (snapshot === null || room === undefined) return [];
  return [{ ...snapshot.bot, role: '' }, ...room.people.filter(({ id }) => id !== me && isMember(room, id))];
}

type ListDoings = { readonly choose: (index: number) => void; readonly take: (name: string) => void; readonly leave: () => void };

/** True where the key was the list's; Escape leaves the key to it as well. */
const listKey =
  (fitting: readonly Mentionable[], chosen: number, { choose, take, leave }: ListDoings) =>
  (event: KeyboardEvent): boolean => {
    if (fitting.length === 0) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const name = fitting[chosen]?.name;
    if (step !== undefined) choose((chosen + step + fitting.length) % fitting.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && name !== undefined) take(name);
    else if (event.key === 'Escape') leave();
    else return false;
    event.preventDefault();
    return true;
  };
