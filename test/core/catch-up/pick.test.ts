/** What is missed, by who reads it. */

import { describe, expect, test } from 'vitest';
import { type CatchUpFacts, pickCatchUp } from '../../../src/core/catch-up/pick';
import { livesUntil } from '../../../src/core/digest/life';
import type { EventOf } from '../../../src/core/issue/event';
import { usualManners } from '../../../src/core/manners/manners';
import { bot, type Course, chen, done, inState, li, minute, morning, registered, sent, wang } from '../issue/given';

const resident = { id: 2, party: null, convenor: false } as const;
const reporter = { id: 1, party: null, convenor: false } as const;
const property = { id: 3, party: 'property', convenor: false } as const;
const convenor = { id: 6, party: null, convenor: true } as const;

const pick = (courses: readonly Course[], about: Partial<CatchUpFacts>) =>
  pickCatchUp({
    lives: livesUntil(
      courses.map(({ history }, index) => ({ compound: 7, number: index + 1, events: history })),
      minute(24 * 60),
    ),
    calling: [],
    reader: resident,
    since: minute(-1),
    at: minute(60),
    manners: usualManners,
    inGroup: true,
    ...about,
  }).map(({ issue, waits }) => `${issue.number}${waits === null ? '' : ` ${waits}`}`);

const about = (fields: Partial<EventOf<'registered'>>) => fields;
const red = about({ severity: 'red', majorClass: 'emergency' });
const hidden = about({ private: true, severity: 'red', majorClass: 'major-dispute' });

describe('a resident', () => {
  test('reads of what is theirs, and of the compound’s big ones', () => {
    const courses = [sent(), sent(red), sent({ category: 'noise' }), sent({ category: 'water', severity: 'orange' })];
    expect(pick(courses, { reader: reporter })).toEqual(['1', '2', '3', '4']);
    expect(pick(courses, { reader: resident })).toEqual(['2', '4']);
  });
  test('first of what waits for their answer', () => {
    expect(pick([sent(red), inState('awaiting-followup')], { reader: reporter })).toEqual(['2 answer', '1']);
  });
  test('nothing of a private matter; of their own only alone', () => {
    expect(pick([sent(hidden)], { reader: resident, inGroup: false })).toEqual([]);
    expect(pick([sent(hidden)], { reader: reporter })).toEqual([]);
    expect(pick([sent(hidden)], { reader: reporter, inGroup: false })).toEqual(['1']);
  });
});

describe('a party’s person', () => {
  test('reads first what is red, then what waits for the party, then the rest', () => {
    const courses = [
      sent({ reporter: 9 }),
      inState('in-hand', { reporter: 9 }),
      sent({ ...red, reporter: 9 }),
      registered({ reporter: 9 }),
    ];
    expect(pick(courses, { reader: property })).toEqual(['3 receipt', '1 receipt', '2', '4']);
    expect(pick(courses, { reader: property, calling: [3] })[0]).toBe('3 alert');
  });
});

describe('the convenor', () => {
  test('reads first what is to be decided, then red, then overdue', () => {
    const courses = [sent({ category: 'noise' }), sent(red), registered(), inState('in-hand', { severity: 'orange' })];
    const later = minute(25 * 60);
    expect(pick(courses, { reader: convenor, at: later })).toEqual(['3 decision', '2', '4', '1']);
  });
});

test('one’s own doings, drills, and what came and went are not missed', () => {
  const followed = done(inState('in-hand'), wang, minute(30), { type: 'progress', note: '在修' });
  expect(pick([followed], { reader: property, since: minute(20) })).toEqual([]);
  expect(pick([followed], { reader: convenor, since: minute(20) })).toEqual(['1']);
  expect(pick([sent({ drill: true })], { reader: convenor })).toEqual([]);
  expect(pick([inState('void')], { reader: convenor })).toEqual([]);
  expect(
    pick([done(inState('awaiting-followup'), bot, minute(40), { type: 'close-unanswered' })], { reader: convenor, since: morning }),
  ).toEqual(['1']);
  expect(pick([done(sent(), li, minute(5), { type: 'check', points: ['restored'] })], { reader: chenReader, since: minute(1) })).toEqual(
    [],
  );
});

const chenReader = { id: chen.person ?? 0, party: null, convenor: false } as const;
