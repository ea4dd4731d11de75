/** Which event may happen in which state, and where it leads: the only place that knows. docs/states.md is printed from it. */

import type { IssueEventType } from './event';
import { type IssueState, openStates } from './issue';

/** `same`: the state stays. `restored`: back to the state before what is taken back. */
export type Transition = { readonly from: readonly IssueState[]; readonly to: IssueState | 'same' | 'restored' };

const before: readonly IssueState[] = ['awaiting-dispatch', 'awaiting-receipt', 'in-hand', 'paused', 'whistled'];

export const transitions = {
  registered: { from: [], to: 'awaiting-dispatch' },
  dispatched: { from: ['awaiting-dispatch', 'awaiting-receipt', 'in-hand'], to: 'awaiting-receipt' },
  'due-set': { from: before, to: 'same' },
  received: { from: ['awaiting-receipt'], to: 'in-hand' },
  'handed-back': { from: ['awaiting-receipt'], to: 'awaiting-dispatch' },
  progressed: { from: before, to: 'same' },
  checked: { from: [...before, 'awaiting-followup'], to: 'same' },
  paused: { from: ['in-hand'], to: 'paused' },
  resumed: { from: ['paused'], to: 'in-hand' },
  whistled: { from: ['in-hand'], to: 'whistled' },
  'whistle-checked-in': { from: ['whistled'], to: 'same' },
  'whistle-handling': { from: ['whistled'], to: 'same' },
  'whistle-judged': { from: [...before, 'awaiting-followup', 'closed'], to: 'same' },
  'whistle-cleared': { from: ['whistled'], to: 'awaiting-followup' },
  'whistle-returned': { from: ['whistled'], to: 'in-hand' },
  finished: { from: ['in-hand'], to: 'awaiting-followup' },
  'followup-asked': { from: ['awaiting-followup'], to: 'same' },
  confirmed: { from: ['awaiting-followup'], to: 'closed' },
  disputed: { from: ['awaiting-followup'], to: 'in-hand' },
  rated: { from: ['awaiting-followup', 'closed'], to: 'same' },
  'closed-unanswered': { from: ['awaiting-followup'], to: 'closed' },
  reopened: { from: ['closed', 'explained'], to: 'in-hand' },
  explained: { from: ['awaiting-receipt', 'in-hand', 'paused'], to: 'explained' },
  voided: { from: openStates, to: 'void' },
  merged: { from: openStates, to: 'merged' },
  absorbed: { from: openStates, to: 'same' },
  unmerged: { from: ['merged'], to: 'restored' },
  released: { from: [...openStates, 'closed', 'explained', 'void', 'merged'], to: 'same' },
  split: { from: openStates, to: 'same' },
  supported: { from: openStates, to: 'same' },
  reclassified: { from: openStates, to: 'same' },
  undone: { from: [...openStates, 'closed', 'explained', 'void'], to: 'restored' },
} as const satisfies Record<IssueEventType, Transition>;

export const allows = (state: IssueState, event: IssueEventType): boolean =>
  (transitions[event].from as readonly IssueState[]).includes(state);
