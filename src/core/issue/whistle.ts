/** A whistle (吹哨): a matter handed to a department, how far it has come there, and what both sides say of each other. */

import type { Instant } from '../../kernel/instant';

/** 吹哨 ▶ 报到 ▶ 处置 ▶ 销哨, or 退哨. */
export const whistleStages = ['called', 'checked-in', 'handling', 'cleared', 'returned'] as const;
export type WhistleStage = (typeof whistleStages)[number];

/** On which of the two grounds a whistle may be blown at all. */
export const whistleGrounds = ['outside-duties', 'coordination-failed'] as const;
export type WhistleGrounds = (typeof whistleGrounds)[number];

export type Whistle = {
  /** Of the whistles, from 1. */
  readonly nth: number;
  readonly department: string;
  readonly stage: WhistleStage;
  /** Who blew it: a person's id. */
  readonly by: number | null;
  readonly calledAt: Instant;
  readonly checkedInAt: Instant | null;
  readonly handlingAt: Instant | null;
  /** Cleared or returned. */
  readonly endedAt: Instant | null;
  /** What the whistler says of the department, and the department of the whistle; null: nothing said. */
  readonly departmentGood: boolean | null;
  readonly whistleGood: boolean | null;
};
