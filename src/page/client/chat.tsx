/** The conversation that is open: its head with who one is, the messages, the input. */

import { useState } from 'preact/hooks';
import { Avatar } from './avatar';
import { Composer } from './composer';
import { contactName, personOf, roomOf, withUnreadPrivate } from './find';
import { Hint } from './hint';
import { Icon } from './icons';
import { isEnded } from './issue-order';
import { labels } from './labels';
import { MessageList } from './message-list';
import { recollect, remember } from './remembered';
import type { Page } from './use-page';
import type { View } from './view';

export function Chat({ page, view }: { readonly page: Page; readonly view: View }) {
  const [hint, setHint] = useState(() => !recollect().hintClosed);
  const closeHint = () => {
    setHint(false);
    remember({ hintClosed: true });
  };
  return (
    <main class="chat">
      <ChatHead page={page} view={view} />
      {hint && <Hint page={page} close={closeHint} />}
      <MessageList page={page} />
      <Composer page={page} />
    </main>
  );
}

function ChatHead({ page, view }: { readonly page: Page; readonly view: View }) {
  const { snapshot, where, board } = page.state;
  if (snapshot === null || where === null) return null;
  const open = board.filter((issue) => !isEnded(issue)).length;
  const room = 'room' in where ? roomOf(snapshot, where.room) : undefined;
  return (
    <header class="chat-head">
      {view.onePane && (
        <button type="button" class="plain" aria-label={labels.back} onClick={view.showList}>
          <Icon name="back" />
        </button>
      )}
      <h2>
        {room === undefined ? labels.privateChat(snapshot.bot.name) : room.topic}
        {room !== undefined && <span class="members">{labels.members(room.members.length)}</span>}
      </h2>
      <MeButton page={page} choose={view.showPersonas} />
      {view.showBoard !== null && (
        <button type="button" class="plain board-button" aria-label={labels.board} title={labels.board} onClick={view.showBoard}>
          <Icon name="board" />
          {open > 0 && <span class="count">{open}</span>}
        </button>
      )}
    </header>
  );
}

function MeButton({ page: { state }, choose }: { readonly page: Page; readonly choose: () => void }) {
  const { snapshot, me, room } = state;
  if (snapshot === null || me === '') return null;
  const name = contactName(snapshot, me);
  const others = withUnreadPrivate(state).filter((id) => id !== me);
  return (
    <button type="button" class="me" title={labels.switchMe} onClick={choose}>
      <span class="me-label">{labels.me}</span>
      <Avatar id={me} name={name} dot={others.length > 0} />
      <span class="me-name">{name}</span>
      <span class="me-role">{personOf(snapshot, me, room)?.role}</span>
      <Icon name="swap" />
      {others.length > 0 && <span class="hidden-text">{labels.gotPrivate}</span>}
    </button>
  );
}
