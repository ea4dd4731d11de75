/** The page's questions to its server; a refusal comes back as the code that labels.ts has words for. */

import type { SandboxMessage } from '../../chat/wechaty/sandbox/message';
import type { BoardIssue } from '../board-issue';
import type { ClockStep, Complained, Complaint, Pushed, Snapshot, Where } from '../wire';

type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Complaint | 'offline' };

const asQuery = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString();

async function ask<Value>(path: string, request: RequestInit = {}): Promise<Answer<Value>> {
  try {
    const response = await fetch(`/${path}`, request);
    if (response.ok) return { ok: true, value: (await response.json()) as Value };
    const complained = (await response.json()) as Complained;
    return { ok: false, error: complained.error };
  } catch {
    return { ok: false, error: 'offline' };
  }
}

const post = <Value>(path: string, body: unknown): Promise<Answer<Value>> =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const askSnapshot = () => ask<Snapshot>('api/snapshot');
export const askMessages = (where: Where, limit: number) =>
  ask<readonly SandboxMessage[]>(`api/messages?${asQuery({ ...where, limit: String(limit) })}`);
export const askBoard = (room: string) => ask<readonly BoardIssue[]>(`api/board?${asQuery({ room })}`);

export const say = (where: Where, from: string, text: string, quote: string | null) =>
  post<unknown>('api/say', { where, from, text, ...(quote === null ? {} : { quote }) });
export const sendPicture = (where: Where, from: string, picture: Blob) =>
  ask<unknown>(`api/pictures?${asQuery({ ...where, from })}`, { method: 'POST', body: picture });
export const recall = (id: string, by: string) => post<unknown>('api/recall', { id, by });
export const pushClock = (step: ClockStep) => post<Pushed>('api/clock', { step });
