/** Whatever people do in whatever order: the issue stays on the road, and its history folds into its row. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/issue/evolve';
import { type Issue, isOpen, issueStates } from '../../../src/core/issue/issue';
import { allows, transitions } from '../../../src/core/issue/transitions';
import { categories, majorClasses, parties, severities } from '../../../src/core/issue/vocabulary';
import { days, type Instant, later } from '../../../src/kernel/instant';
import { bot, type Course, chen, type Deed, decided, happened, li, morning, qian, registered, wang, zhao, zhou } from './given';

const note = fc.constant('一句话');
const person = fc.integer({ min: 1, max: 9 });
const number = fc.integer({ min: 9, max: 14 });
const until = fc.integer({ min: -1, max: 20 }).map((count) => later(morning, days(count)));
const maybe = fc.constantFrom(true, false, null);
const points = fc.array(fc.constantFrom('restored', 'published', 'repaired'), { maxLength: 2 });

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ type: fc.constant('dispatch' as const), to: fc.constantFrom(...parties), handler: fc.option(person) }),
  fc.record({ type: fc.constant('receive' as const) }),
  fc.record({ type: fc.constant('set-due' as const), dueAt: until, note }),
  fc.record({ type: fc.constant('hand-back' as const), note }),
  fc.record({ type: fc.constant('progress' as const), note, points }),
  fc.record({ type: fc.constant('check' as const), points }),
  fc.record({ type: fc.constant('pause' as const), until, note }),
  fc.record({ type: fc.constant('resume' as const) }),
  fc.record({ type: fc.constant('whistle' as const), department: note, note }),
  fc.record({ type: fc.constantFrom('check-in-whistle' as const, 'handle-whistle' as const), note }),
  fc.record({
    type: fc.constant('judge-whistle' as const),
    of: fc.constantFrom('department' as const, 'whistle' as const),
    good: fc.boolean(),
    note,
  }),
  fc.record({ type: fc.constant('clear-whistle' as const), note }),
  fc.record({ type: fc.constant('return-whistle' as const), note }),
  fc.record({ type: fc.constant('finish' as const), note, photos: fc.integer({ min: 0, max: 2 }), points }),
  fc.record({ type: fc.constant('ask-followup' as const) }),
  fc.record({ type: fc.constant('follow-up' as const), solved: maybe, satisfied: maybe, onBehalf: fc.boolean() }),
  fc.record({ type: fc.constant('close-unanswered' as const) }),
  fc.record({ type: fc.constant('reopen' as const), note }),
  fc.record({ type: fc.constant('explain' as const), note }),
  fc.record({ type: fc.constant('void' as const), note }),
  fc.record({ type: fc.constant('merge' as const), into: number }),
  fc.record({ type: fc.constant('absorb' as const), number, people: fc.array(person, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('unmerge' as const) }),
  fc.record({ type: fc.constant('release' as const), number, people: fc.array(person, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('split' as const), into: number }),
  fc.record({ type: fc.constant('support' as const), note }),
  fc.record({
    type: fc.constant('reclassify' as const),
    change: fc.record(
      {
        category: fc.constantFrom(...categories),
        severity: fc.constantFrom(...severities),
        majorClass: fc.constantFrom(...majorClasses, null),
      },
      { requiredKeys: [] },
    ),
    words: fc.record({ title: fc.constantFrom('一', '二'), place: fc.constantFrom('3栋', null) }, { requiredKeys: [] }),
  }),
  fc.record({ type: fc.constant('undo' as const) }),
);

const wait = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 600_000 }), fc.integer({ min: 1, max: days(9) }));
const step = fc.record({ deed: deeds, who: fc.constantFrom(chen, qian, wang, zhou, zhao, li), wait, alone: fc.boolean() });
const steps = fc.array(step, { maxLength: 40 });

/** What the bot does of itself, and nobody else asks for. */
const ofItself = ['ask-followup', 'close-unanswered', 'resume'];

/** These change two issues, and are taken back with both. */
const ofTwo = ['merge', 'unmerge', 'absorb', 'release'];

function walk(
  course: Course,
  path: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
  look: (before: Course, after: Course) => void,
): Course {
  let at: Instant = morning;
  return path.reduce((before, { deed, who, wait: passed, alone }) => {
    at = later(at, passed);
    const decision = decided(before, alone && ofItself.includes(deed.type) ? bot : who, at, deed);
    const after = decision.ok ? happened(before, decision.value) : before;
    look(before, after);
    return after;
  }, course);
}

const everyWalk = (look: (before: Course, after: Course) => void): void =>
  fc.assert(
    fc.property(steps, fc.constantFrom(...severities), (path, severity) => void walk(registered({ severity }), path, look)),
    { numRuns: 400 },
  );

/** What must hold of every issue, whatever happened to it. */
function complaints(issue: Issue): readonly string[] {
  const owned = ['awaiting-receipt', 'in-hand', 'paused', 'whistled', 'awaiting-followup'].includes(issue.state);
  const running = ['awaiting-receipt', 'in-hand'].includes(issue.state);
  const rules: readonly (readonly [string, boolean])[] = [
    ['a state of ours', issueStates.includes(issue.state)],
    ['somebody owns what is being worked on', !owned || issue.owner !== null],
    ['nobody owns what is yet to be dispatched', issue.state !== 'awaiting-dispatch' || issue.owner === null],
    ['the clock runs while it is in hand', !running || issue.stops.every(({ to }) => to !== null)],
    ['the clock stands elsewhere', !['paused', 'whistled', 'awaiting-followup'].includes(issue.state) || issue.stops.at(-1)?.to === null],
    ['stops follow each other', issue.stops.every(({ from, to }, index) => (to === null ? index === issue.stops.length - 1 : to >= from))],
    ['an end has its instant', isOpen(issue) === (issue.closedAt === null)],
    ['merged somewhere', (issue.state === 'merged') === (issue.mergedInto !== null)],
    ['a pause has its end', issue.state !== 'paused' || issue.resumeAt !== null],
    ['nobody tells of it twice', new Set([issue.reporter, ...issue.supporters]).size === 1 + issue.supporters.length],
    ['handed back twice at most', issue.handBacks <= 2],
    [
      'an asked follow-up is asked',
      issue.followupAskedAt === null || ['awaiting-followup', ...['closed', 'void', 'merged', 'explained']].includes(issue.state),
    ],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

describe('a random walk of people and time', () => {
  test('every event was allowed where it happened, and led where the table says', () => {
    everyWalk((before, after) => {
      const events = after.history.slice(before.history.length);
      events.reduce((issue, event) => {
        expect(allows(issue.state, event.type), `${event.type} in ${issue.state}`).toBe(true);
        const next = happened({ issue, history: [] }, [event]).issue;
        const { to } = transitions[event.type];
        if (to === 'same') expect(next.state).toBe(issue.state);
        else if (to !== 'restored') expect(next.state).toBe(to);
        return next;
      }, before.issue);
    });
  });

  test('the row is always whole', () => {
    everyWalk((_before, { issue, history }) => expect(complaints(issue), history.map(({ type }) => type).join(' ')).toEqual([]));
  });

  test('its history folds into its row after every step', () => {
    everyWalk((_before, { issue, history }) => expect(fold(7, 12, history)).toEqual(issue));
  });

  test('the history survives being written down and read again', () => {
    everyWalk((_before, { issue, history }) => expect(fold(7, 12, JSON.parse(JSON.stringify(history)))).toEqual(issue));
  });

  test('the version rises by one with each event', () => {
    everyWalk((before, after) => expect(after.issue.version - before.issue.version).toBe(after.history.length - before.history.length));
  });

  test('taking back an act leads exactly to where it was', () => {
    fc.assert(
      fc.property(steps, step, (path, last) => {
        const before = walk(registered(), path, () => undefined);
        const at = later(before.history.at(-1)?.at ?? morning, 1000);
        if (ofTwo.includes(last.deed.type) || ['undo', 'ask-followup', 'close-unanswered'].includes(last.deed.type)) return;
        const decision = decided(before, last.who, at, last.deed);
        if (!decision.ok) return;
        const back = decided(happened(before, decision.value), last.who, later(at, 1000), { type: 'undo' });
        expect(back.ok).toBe(true);
        if (back.ok)
          expect(happened(happened(before, decision.value), back.value).issue).toEqual({
            ...before.issue,
            version: before.issue.version + decision.value.length + 1,
          });
      }),
      { numRuns: 400 },
    );
  });
});
