/** All that the page knows, and how each thing that happens changes it. */

import type { SandboxMessage } from '../../chat/wechaty/sandbox/message';
import type { Instant } from '../../kernel/instant';
import type { BoardIssue } from '../board-issue';
import type { Complaint, News, Pushed, Snapshot, Where } from '../wire';
import { keyOf, merge, whereIs, withMessage } from './conversation';

export type Draft = { readonly text: string; readonly quote: SandboxMessage | null };

export type PageState = {
  readonly snapshot: Snapshot | null;
  readonly connected: boolean;
  /** The persona, the conversation that is open, and the room whose people and board are shown beside it. */
  readonly me: string;
  readonly where: Where | null;
  readonly room: string;
  /** By conversation; only those that were opened. */
  readonly messages: Readonly<Record<string, readonly SandboxMessage[]>>;
  /** Whether a conversation's first message is among them. */
  readonly fromStart: Readonly<Record<string, boolean>>;
  readonly board: readonly BoardIssue[];
  /** The last message that was on the screen, by conversation. */
  readonly seen: Readonly<Record<string, string>>;
  /** The bot's clock as last told, and when that was by the browser's own running clock. */
  readonly clock: { readonly now: Instant; readonly toldAt: number; readonly pushing: boolean };
  readonly pushed: Pushed | null;
  readonly draft: Draft;
  readonly complaint: Complaint | 'offline' | null;
};

export type Happening =
  | { readonly kind: 'loaded'; readonly snapshot: Snapshot; readonly toldAt: number }
  | { readonly kind: 'connected'; readonly connected: boolean }
  | { readonly kind: 'messages'; readonly where: Where; readonly messages: readonly SandboxMessage[]; readonly fromStart: boolean }
  | { readonly kind: 'board'; readonly room: string; readonly board: readonly BoardIssue[] }
  | { readonly kind: 'news'; readonly news: News; readonly toldAt: number }
  | { readonly kind: 'opened'; readonly where: Where; readonly me: string; readonly room: string }
  | { readonly kind: 'drafted'; readonly draft: Partial<Draft> }
  | { readonly kind: 'pushed'; readonly pushed: Pushed | null }
  | { readonly kind: 'complained'; readonly complaint: PageState['complaint'] };

export const emptyState: PageState = {
  snapshot: null,
  connected: false,
  me: '',
  where: null,
  room: '',
  messages: {},
  fromStart: {},
  board: [],
  seen: {},
  clock: { now: 0 as Instant, toldAt: 0, pushing: false },
  pushed: null,
  draft: { text: '', quote: null },
  complaint: null,
};

export function happen(state: PageState, happening: Happening): PageState {
  switch (happening.kind) {
    case 'loaded':
      return loaded(state, happening.snapshot, happening.toldAt);
    case 'connected':
      return { ...state, connected: happening.connected };
    case 'messages': {
      const key = keyOf(happening.where);
      const messages = { ...state.messages, [key]: merge(happening.messages, state.messages[key] ?? []) };
      return { ...state, messages, fromStart: { ...state.fromStart, [key]: happening.fromStart } };
    }
    case 'board':
      return happening.room === state.room ? { ...state, board: happening.board } : state;
    case 'news':
      return heard(state, happening.news, happening.toldAt);
    case 'opened':
      return opened(state, happening.where, happening.me, happening.room);
    case 'drafted':
      return { ...state, draft: { ...state.draft, ...happening.draft }, complaint: null, pushed: null };
    case 'pushed':
      return { ...state, pushed: happening.pushed };
    case 'complained':
      return { ...state, complaint: happening.complaint };
  }
}

/** At the very first visit all that was said before counts as seen: only what is new is worth a dot. */
function loaded(state: PageState, snapshot: Snapshot, toldAt: number): PageState {
  const firstVisit = state.snapshot === null && Object.keys(state.seen).length === 0;
  const seen = firstVisit ? Object.fromEntries(lastMessages(snapshot).map((last) => [keyOf(whereIs(last)), last.id])) : state.seen;
  return see({ ...state, snapshot, seen, clock: { now: snapshot.now, toldAt, pushing: snapshot.pushing } });
}

function opened(state: PageState, where: Where, me: string, room: string): PageState {
  const moved = state.where === null || keyOf(state.where) !== keyOf(where);
  const draft = moved ? { ...state.draft, quote: null } : state.draft;
  return see({ ...state, where, me, room, draft, complaint: null, pushed: null, board: room === state.room ? state.board : [] });
}

function heard(state: PageState, news: News, toldAt: number): PageState {
  if (news.kind === 'clock') return { ...state, clock: { now: news.now, toldAt, pushing: news.pushing } };
  if (news.kind !== 'message') return state;
  const { message } = news;
  const key = keyOf(whereIs(message));
  const known = state.messages[key];
  const messages = known === undefined ? state.messages : { ...state.messages, [key]: withMessage(known, message) };
  const quote = message.recalled && state.draft.quote?.id === message.id ? null : state.draft.quote;
  return see({ ...state, messages, draft: { ...state.draft, quote }, snapshot: state.snapshot && withLast(state.snapshot, message) });
}

function withLast(snapshot: Snapshot, message: SandboxMessage): Snapshot {
  const isLast = (last: SandboxMessage | null) => last === null || last.id === message.id || !message.recalled;
  if (message.room !== null) {
    const rooms = snapshot.rooms.map((room) => (room.id === message.room && isLast(room.last) ? { ...room, last: message } : room));
    return { ...snapshot, rooms };
  }
  const person = message.with ?? '';
  const before = snapshot.privates.find((each) => each.with === person);
  if (before !== undefined && !isLast(before.last)) return snapshot;
  return { ...snapshot, privates: [...snapshot.privates.filter((each) => each.with !== person), { with: person, last: message }] };
}

/** What stands in the open conversation has been seen. */
function see(state: PageState): PageState {
  if (state.where === null || state.snapshot === null) return state;
  const key = keyOf(state.where);
  const last = lastOf(state.snapshot, state.where);
  return last === null || state.seen[key] === last.id ? state : { ...state, seen: { ...state.seen, [key]: last.id } };
}

export function lastOf(snapshot: Snapshot, where: Where): SandboxMessage | null {
  if ('room' in where) return snapshot.rooms.find(({ id }) => id === where.room)?.last ?? null;
  return snapshot.privates.find((each) => each.with === where.with)?.last ?? null;
}

const lastMessages = ({ rooms, privates }: Snapshot): readonly SandboxMessage[] =>
  [...rooms, ...privates].flatMap(({ last }) => last ?? []);
