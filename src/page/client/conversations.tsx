/** The list at the left: the rooms, and the persona's private conversation with the bot. */

import type { ComponentChildren } from 'preact';
import type { SandboxMessage } from '../../chat/wechaty/sandbox/message';
import type { Instant } from '../../kernel/instant';
import { Avatar, RoomAvatar } from './avatar';
import { oneLine } from './conversation';
import { contactName, hasPrivate, isMember, isUnread, sameWhere } from './find';
import { labels } from './labels';
import { listTime } from './show-time';
import { lastOf } from './state';
import type { Page } from './use-page';

export function Conversations({ page: { state, doings }, chosen }: { readonly page: Page; readonly chosen: () => void }) {
  const { snapshot, me, where, clock } = state;
  if (snapshot === null) return null;
  const privately = { with: me };
  const open = (to: Parameters<typeof doings.open>[0]) => () => {
    doings.open(to);
    chosen();
  };
  return (
    <nav class="conversations" aria-label={labels.chats}>
      {snapshot.rooms.map((room) => {
        const unread = isUnread(state, { room: room.id });
        return (
          <Row
            key={room.id}
            name={room.topic}
            last={room.last}
            group
            now={clock.now}
            unread={unread}
            open={sameWhere(where, { room: room.id })}
            choose={open({ room: room.id })}
          >
            <RoomAvatar
              people={room.people.filter(({ id }) => isMember(room, id)).map(({ id }) => ({ id, name: contactName(snapshot, id) }))}
              dot={unread}
            />
          </Row>
        );
      })}
      {hasPrivate(snapshot, me) && me !== '' && (
        <Row
          name={labels.privateChat(snapshot.bot.name)}
          last={lastOf(snapshot, privately)}
          now={clock.now}
          unread={isUnread(state, privately)}
          open={sameWhere(where, privately)}
          choose={open(privately)}
        >
          <Avatar id={snapshot.bot.id} name={snapshot.bot.name} bot dot={isUnread(state, privately)} />
        </Row>
      )}
    </nav>
  );
}

type RowProps = {
  readonly name: string;
  readonly last: SandboxMessage | null;
  readonly group?: boolean;
  readonly now: Instant;
  readonly unread: boolean;
  readonly open: boolean;
  readonly choose: () => void;
  readonly children: ComponentChildren;
};

const Row = ({ name, last, group = false, now, unread, open, choose, children }: RowProps) => (
  <button type="button" class="conversation" aria-current={open ? 'true' : undefined} onClick={choose}>
    {children}
    <span class="conversation-name">{name}</span>
    <span class="conversation-time">{last && listTime(Date.parse(last.at) as Instant, now)}</span>
    <span class="conversation-last">{preview(last, group)}</span>
    {unread && <span class="hidden-text">{labels.unread}</span>}
  </button>
);

function preview(last: SandboxMessage | null, group: boolean): string {
  if (last === null) return labels.nothingSaid;
  if (last.recalled) return labels.recalledBy(last.name);
  const line = oneLine(last);
  return group && last.kind === 'said' ? labels.saidBy(last.name, line) : line;
}
