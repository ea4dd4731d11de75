/** A whistle after an event of its issue. */

import type { Instant } from '../../kernel/instant';
import type { EventOf, IssueEvent } from './event';
import type { Whistle } from './whistle';

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
      return { ...whistle, stage: 'checked-in', checkedInAt: happened(event) };
    case 'whistle-handling':
      // Whoever works on it has come; the first work counts.
      return {
        ...whistle,
        stage: 'handling',
        checkedInAt: whistle.checkedInAt ?? happened(event),
        handlingAt: whistle.handlingAt ?? happened(event),
      };
    case 'whistle-judged':
      return event.of === 'department' ? { ...whistle, departmentGood: event.good } : { ...whistle, whistleGood: event.good };
    case 'whistle-cleared':
      return { ...whistle, stage: 'cleared', endedAt: happened(event) };
    case 'whistle-returned':
      return { ...whistle, stage: 'returned', endedAt: happened(event) };
    default:
      return whistle;
  }
}

/** What is told afterwards happened when it is said to have. */
const happened = ({ at, happenedAt }: { readonly at: Instant; readonly happenedAt?: Instant }): Instant => happenedAt ?? at;
