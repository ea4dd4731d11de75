/** A seeded quarter of a compound: some hundred issues that live at random, through decide and evolve, as people let them. */

import type { Actor } from '../../../src/core/issue/command';
import type { EventOf, IssueEvent } from '../../../src/core/issue/event';
import type { Issue } from '../../../src/core/issue/issue';
import { categories, parties, severities } from '../../../src/core/issue/vocabulary';
import { days, hours, type Instant, instant, later, minutes } from '../../../src/kernel/instant';
import { bot, type Course, type Deed, decided, happened, li, registered, wang, zhao, zhou } from '../issue/given';

export type Lived = { readonly compound: number; readonly number: number; readonly events: readonly IssueEvent[] };

/** A Sunday, 18:00. */
export const quarterStart = instant('2026-08-30T18:00:00+08:00');
export const quarterWeeks = 13;

/** Mulberry32: the same seed, the same quarter. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function seededQuarter(seed: number, issues: number): readonly Lived[] {
  const roll = dice(seed);
  const births = Array.from({ length: issues }, () => later(quarterStart, Math.floor(roll() * days(7 * quarterWeeks)))).sort(
    (a, b) => a - b,
  );
  // On the very edge of a week, where a mistake would show.
  const edged = births.map((at, index) =>
    index % 40 === 20 ? later(quarterStart, days(7 * Math.ceil((at - quarterStart) / days(7)))) : at,
  );
  return edged
    .sort((a, b) => a - b)
    .map((at, index) => ({ compound: 7, number: index + 1, events: lived(birth(roll, at, index + 1), roll).history }));
}

const pick = <One>(roll: () => number, from: readonly One[]): One => from[Math.floor(roll() * from.length)] as One;

function birth(roll: () => number, at: Instant, number: number): Course {
  const severity = roll() < 0.08 ? 'red' : pick(roll, severities.slice(1));
  const again = number > 5 && roll() < 0.12;
  const about: Partial<EventOf<'registered'>> = {
    // Few kinds, so that some of them rise.
    category: pick(roll, roll() < 0.7 ? categories.slice(0, 5) : categories),
    severity,
    majorClass: severity === 'red' ? pick(roll, ['public-safety', 'petition-stability'] as const) : null,
    private: roll() < 0.07,
    ...(roll() < 0.04 ? { drill: true as const } : {}),
    reporter: 10 + Math.floor(roll() * 20),
    recurrenceOf: again ? number - 3 : null,
    recurrence: again ? pick(roll, [2, 3, 4]) : 1,
    at,
  };
  return registered(about);
}

function lived(born: Course, roll: () => number): Course {
  let course = born;
  let at = born.issue.registeredAt;
  for (let turn = Math.floor(roll() * 16); turn > 0; turn -= 1) {
    at = later(at, wait(roll));
    // Now and then a message is taken up later than one that was said after it.
    const said = roll() < 0.04 ? later(at, -minutes(20)) : at;
    const [who, deed] = next(course.issue, roll, said);
    const decision = decided(course, who, said, deed);
    if (decision.ok) course = happened(course, decision.value);
  }
  return course;
}

const wait = (roll: () => number): number => {
  const length = roll();
  if (length < 0.15) return 0;
  if (length < 0.5) return Math.floor(roll() * minutes(90));
  return Math.floor(roll() * (length < 0.85 ? hours(60) : days(12)));
};

const own: Readonly<Record<string, Actor>> = { grid: zhou, property: wang, committee: zhao };

function next(issue: Issue, roll: () => number, at: Instant): readonly [Actor, Deed] {
  const chance = roll();
  const owner = own[issue.owner ?? 'grid'] ?? zhou;
  const reporter: Actor = { person: issue.reporter, party: null, convenor: false };
  if (chance < 0.05) return [pick(roll, [owner, reporter, li]), { type: 'undo' }];
  if (chance < 0.1)
    return [
      { ...reporter, person: 30 + Math.floor(roll() * 20) },
      { type: 'support', note: '我家也是' },
    ];
  if (chance < 0.13) return [li, { type: 'absorb', number: 99, people: [61, 62] }];
  if (chance < 0.15) return [li, { type: 'merge', into: 98 }];
  if (chance < 0.17) return [reporter, { type: 'void', note: '登错了' }];
  if (chance < 0.21) return [li, { type: 'reclassify', change: { severity: pick(roll, severities) } }];
  if (chance < 0.23) return [li, { type: 'dispatch', to: pick(roll, parties), handler: null }];
  return byState(issue, roll, at, owner, reporter);
}

function byState(issue: Issue, roll: () => number, at: Instant, owner: Actor, reporter: Actor): readonly [Actor, Deed] {
  const note = '记一句';
  const chance = roll();
  switch (issue.state) {
    case 'awaiting-dispatch':
      return [li, { type: 'dispatch', to: pick(roll, parties), handler: null }];
    case 'awaiting-receipt':
      return [
        owner,
        pick(roll, [{ type: 'receive' }, { type: 'receive' }, { type: 'hand-back', note }, { type: 'explain', note }] as const),
      ];
    case 'in-hand':
      if (chance < 0.15) return [owner, { type: 'pause', until: later(at, days(3)), note }];
      if (chance < 0.35) return [owner, { type: 'progress', note }];
      if (chance < 0.42) return [zhou, { type: 'whistle', department: '供水公司', note }];
      return [owner, { type: 'finish', note, photos: 1 }];
    case 'paused':
      return [bot, { type: 'resume' }];
    case 'whistled':
      return [li, { type: chance < 0.5 ? 'clear-whistle' : 'return-whistle', note }];
    case 'awaiting-followup':
      if (issue.followupAskedAt === null) return [bot, { type: 'ask-followup' }];
      if (chance < 0.15) return [bot, { type: 'close-unanswered' }];
      return [
        reporter,
        { type: 'follow-up', solved: pick(roll, [true, true, false, null]), satisfied: pick(roll, [true, false, null]), onBehalf: false },
      ];
    case 'merged':
      return [li, { type: 'unmerge' }];
    default:
      if (chance < 0.4) return [reporter, { type: 'follow-up', solved: null, satisfied: chance < 0.2, onBehalf: false }];
      return [li, { type: 'reopen', note }];
  }
}
