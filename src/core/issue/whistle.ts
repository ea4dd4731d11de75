/** A whistle (吹哨): a matter handed to a department, how far it has come there, and what both sides say of each other. */

import type { Instant } from '../../kernel/instant';
import type { EventOf, IssueEvent } from './event';
import type { PersonId } from './issue';

/** 吹哨 ▶ 报到 ▶ 处置 ▶ 销哨, or 退哨. */
export const whistleStages = ['called', 'checked-in', 'handling', 'cleared', 'returned'] as const;
export type WhistleStage = (typeof whistleStages)[number];

export type Whistle = {
  /** Of the issue's whistles, from 1. */
  readonly nth: number;
  readonly department: string;
  readonly stage: WhistleStage;
  readonly by: PersonId | null;
  readonly calledAt: Instant;
  readonly checkedInAt: Instant | null;
  readonly handlingAt: Instant | null;
  /** Cleared or returned. */
  readonly endedAt: Instant | null;
  /** What the whistler says of the department, and the department of the whistle; null: nothing said. */
  readonly departmentGood: boolean | null;
  readonly whistleGood: boolean | null;
};

const blown = (before: Whistle | null, { department, by, at }: EventOf<'whistled'>): Whistle => ({
  nth: (before?.nth ?? 0) + 1,
  department,
  stage: 'called',
  by,
  calledAt: at,
  checkedInAt: null,
  handlingAt: null,
  endedAt: null,
  departmentGood: null,
  whistleGood: null,
});

export function whistleAfter(whistle: Whistle | null, event: IssueEvent): Whistle | null {
  if (event.type === 'whistled') return blown(whistle, event);
  if (whistle === null) return null;
  switch (event.type) {
    case 'whistle-checked-in':
      return { ...whistle, stage: 'checked-in', checkedInAt: event.at };
    case 'whistle-handling':
      return { ...whistle, stage: 'handling', checkedInAt: whistle.checkedInAt ?? event.at, handlingAt: event.at };
    case 'whistle-judged':
      return event.of === 'department' ? { ...whistle, departmentGood: event.good } : { ...whistle, whistleGood: event.good };
    case 'whistle-cleared':
      return { ...whistle, stage: 'cleared', endedAt: event.at };
    case 'whistle-returned':
      return { ...whistle, stage: 'returned', endedAt: event.at };
    default:
      return whistle;
  }
}
