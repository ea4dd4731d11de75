/** What a visitor can do on the page. */

import type { ClockStep, Where } from '../wire';
import * as server from './ask-server';
import { hasPrivate, isMember, roomOf } from './find';
import { loadMessages, type Tell } from './load';
import type { Draft, PageState } from './state';

export type Doings = ReturnType<typeof doingsOf>;

export function doingsOf(now: () => PageState, tell: Tell) {
  /** True where it was done; else the complaint is shown. */
  const done = async (asked: Promise<{ ok: boolean; error?: PageState['complaint'] }>): Promise<boolean> => {
    const answer = await asked;
    tell({ kind: 'complained', complaint: answer.ok ? null : (answer.error ?? 'failed') });
    return answer.ok;
  };
  return {
    open: (where: Where) => tell({ kind: 'opened', ...arrive(now(), where) }),
    become: (me: string) => tell({ kind: 'opened', ...become(now(), me) }),
    draft: (draft: Partial<Draft>) => tell({ kind: 'drafted', draft }),
    complain: (complaint: PageState['complaint']) => tell({ kind: 'complained', complaint }),
    earlier: (where: Where, limit: number) => loadMessages(where, limit, tell),
    recall: (id: string) => done(server.recall(id, now().me)),
    send: async (picture: Blob | null): Promise<boolean> => {
      const { where, me, draft } = now();
      if (where === null) return false;
      if (picture !== null && !(await done(server.sendPicture(where, me, picture)))) return false;
      if (draft.text.trim() === '') return picture !== null;
      // Emptied before the answer comes, so that what is typed meanwhile is not lost; put back where it could not be said.
      tell({ kind: 'drafted', draft: { text: '', quote: null } });
      const sent = await done(server.say(where, me, draft.text, draft.quote?.id ?? null));
      if (!sent && now().draft.text === '') tell({ kind: 'drafted', draft });
      return sent;
    },
    push: async (step: ClockStep) => {
      tell({ kind: 'pushed', pushed: null });
      const answer = await server.pushClock(step);
      if (answer.ok) tell({ kind: 'pushed', pushed: answer.value });
      else tell({ kind: 'complained', complaint: answer.error });
    },
    closePushed: () => tell({ kind: 'pushed', pushed: null }),
  };
}

type Standing = { readonly where: Where; readonly me: string; readonly room: string };

/** Opening a room in which this persona is not makes one somebody who is; opening a private conversation makes one its person. */
function arrive({ snapshot, me, room }: PageState, where: Where): Standing {
  if (!('room' in where)) {
    const inRoom =
      snapshot && (roomOf(snapshot, room)?.people.some(({ id }) => id === where.with) ? room : roomWith(snapshot.rooms, where.with));
    return { where, me: where.with, room: inRoom ?? room };
  }
  const opened = snapshot === null ? undefined : roomOf(snapshot, where.room);
  const members = (opened?.people ?? []).filter(({ id }) => isMember(opened, id));
  const member = members.find(({ id }) => id === me) ?? members.find(({ group }) => group === 'resident') ?? members[0];
  return { where, me: member?.id ?? me, room: where.room };
}

/** Switching keeps the room open; from a private conversation, or for somebody outside the room, it leads to the persona's own. */
function become({ snapshot, where, room }: PageState, me: string): Standing {
  if (snapshot === null) return { where: { room }, me, room };
  const outside = !isMember(roomOf(snapshot, room), me) || (where !== null && 'with' in where);
  return { where: outside && hasPrivate(snapshot, me) ? { with: me } : { room }, me, room };
}

const roomWith = (rooms: readonly { id: string; people: readonly { id: string }[] }[], person: string): string | undefined =>
  rooms.find(({ people }) => people.some(({ id }) => id === person))?.id;
