/** The page's one hook: its state, kept true by the live line, and what a visitor can do. */

import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { News } from '../wire';
import { type Doings, doingsOf } from './doings';
import { personOf, roomOf } from './find';
import { loadBoard, loadMessages, loadSnapshot, pageOfMessages, type Tell } from './load';
import { recollect, remember } from './remembered';
import { emptyState, happen, type PageState } from './state';

export type Page = { readonly state: PageState; readonly doings: Doings };

export function usePage(): Page {
  const [state, tell] = useReducer(happen, emptyState, (empty) => {
    const { me, room, where, seen } = recollect();
    return { ...empty, me, room, where, seen };
  });
  // What a visitor does starts from the state of that moment, not of the last drawing.
  const current = useRef(state);
  current.current = state;
  const doings = useMemo(() => doingsOf(() => current.current, tell), []);

  useEffect(() => followNews(() => current.current, tell), []);
  useEffect(
    () => remember({ me: state.me, room: state.room, where: state.where, seen: state.seen }),
    [state.me, state.room, state.where, state.seen],
  );
  useEffect(() => startSomewhere(state, tell), [state.snapshot]);

  const open = state.where && JSON.stringify(state.where);
  useEffect(() => {
    if (state.where !== null) void loadMessages(state.where, pageOfMessages, tell);
  }, [open]);
  useEffect(() => void loadBoard(state.room, tell), [state.room]);
  return { state, doings };
}

/** A browser may give a line up for good; then a new one is opened after this long. */
const patience = 3000;

/** Whenever the line opens, everything is loaded anew: what was said while it was down came to nobody. */
function followNews(now: () => PageState, tell: Tell): () => void {
  let line = openLine(now, tell);
  const watching = setInterval(() => {
    if (line.readyState === EventSource.CLOSED) line = openLine(now, tell);
  }, patience);
  return () => {
    clearInterval(watching);
    line.close();
  };
}

function openLine(now: () => PageState, tell: Tell): EventSource {
  const line = new EventSource('/api/events');
  const people = seldom(() => void loadSnapshot(tell));
  const board = seldom(() => {
    void loadBoard(now().room, tell);
    // Roles may have changed with it.
    void loadSnapshot(tell);
  });
  line.onopen = () => {
    tell({ kind: 'connected', connected: true });
    void loadSnapshot(tell);
    const { where, room } = now();
    if (where !== null) void loadMessages(where, pageOfMessages, tell);
    void loadBoard(room, tell);
  };
  line.onerror = () => tell({ kind: 'connected', connected: false });
  line.onmessage = ({ data }: MessageEvent<string>) => {
    const news = JSON.parse(data) as News;
    tell({ kind: 'news', news, toldAt: performance.now() });
    if (news.kind === 'people') people();
    if (news.kind === 'board') board();
  };
  return line;
}

/** At most one loading in a while, however much is told: a push of the clock may change a board a hundred times. */
function seldom(load: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      load();
    }, 120);
  };
}

/** At a first visit a resident stands in the first room; what was remembered holds only while it exists. */
function startSomewhere({ snapshot, me, room, where }: PageState, tell: Tell): void {
  if (snapshot === null) return;
  const stands = where !== null && roomOf(snapshot, room) !== undefined && personOf(snapshot, me, room) !== undefined;
  const [first] = snapshot.rooms;
  if (stands || first === undefined) return;
  const someone = first.people.find((person) => person.group === 'resident') ?? first.people[0];
  tell({ kind: 'opened', where: { room: first.id }, me: someone?.id ?? '', room: first.id });
}
