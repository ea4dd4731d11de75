/** The history as it is played: what it comes to, that it is told as such, and that it is played once, whatever happens on the way. */

import { expect, test } from 'vitest';
import { botId, type World } from '../../src/chat/wechaty/sandbox/world';
import { playHistory } from '../../src/demonstration/play-history';
import { begoniaGarden, redTown } from '../../src/demonstration/roster';
import { type Instant, instant } from '../../src/kernel/instant';
import { openStage, type Stage } from './stage';

/** A play takes some seconds, and a test here plays up to three. */
const patience = 180_000;
const tuesday = instant('2026-11-24T16:50:00+08:00');

const states = {
  拓新红城: [
    'closed',
    'closed',
    'closed',
    'void',
    'closed',
    'merged',
    'closed',
    'explained',
    'awaiting-followup',
    'in-hand',
    'in-hand',
    'paused',
    'awaiting-dispatch',
    'awaiting-receipt',
  ],
  望棠苑: ['closed', 'closed', 'closed', 'whistled', 'in-hand', 'awaiting-receipt'],
};

const issuesOf = ({ setup }: Stage) =>
  setup.store.transaction((transaction) => transaction.issue.findMany({ orderBy: [{ compoundId: 'asc' }, { number: 'asc' }] }));

async function statesOf(stage: Stage) {
  const issues = await issuesOf(stage);
  const compounds = await stage.setup.store.transaction((transaction) => transaction.compound.findMany());
  return Object.fromEntries(
    compounds.map(({ id, name }) => [name, issues.filter(({ compoundId }) => compoundId === id).map(({ state }) => state)]),
  );
}

/** Every conversation, without the ids, which are random. */
const toldIn = (world: World) =>
  [...world.rooms().map(({ id }) => ({ room: id })), ...world.contacts().map(({ id }) => ({ with: id }))].map((where) =>
    world.messages(where).map(({ from, at, kind, text, picture, mentions }) => [from, at, kind, text, picture, mentions]),
  );

const play = (stage: Stage, until: Instant) => playHistory({ setup: stage.setup, world: stage.world, until });

test('it ends with an issue in every state, and is played once', { timeout: patience }, async () => {
  const stage = await openStage();
  expect(await play(stage, tuesday)).toBe(true);
  expect(stage.complaints).toEqual([]);
  expect(await statesOf(stage)).toEqual(states);

  const issues = await issuesOf(stage);
  expect(issues.filter(({ recurrenceOf }) => recurrenceOf !== null)).toHaveLength(1);
  expect(issues.filter(({ private: hidden }) => hidden)).toHaveLength(1);
  expect(new Set(issues.map(({ followup }) => followup))).toEqual(new Set(['solved', 'unanswered', null]));
  expect(issues.some(({ satisfied }) => satisfied === false)).toBe(true);

  for (const room of [redTown, begoniaGarden]) {
    const messages = stage.world.messages({ room });
    expect(messages.filter(({ kind }) => kind === 'notice').map((message) => messages.indexOf(message))).toEqual([0, messages.length - 1]);
    expect(messages.filter(({ from, text }) => from === botId && /没听懂|这一步做不了|没看到等您|没有 #/.test(text))).toEqual([]);
    expect(messages.filter(({ text }) => /老年痴呆|请保密/.test(text))).toEqual([]);
  }

  const told = toldIn(stage.world);
  expect(await play(stage, tuesday)).toBe(false);
  expect(toldIn(stage.world)).toEqual(told);
});

test('a start that is killed goes on where it was, and the same is told as without', { timeout: patience }, async () => {
  const whole = await openStage();
  await play(whole, tuesday);

  const torn = await openStage();
  let days = 0;
  const store: Stage['setup']['store'] = {
    ...torn.setup.store,
    transaction: (work) =>
      torn.setup.store.transaction(async (transaction) => {
        const value = await work(transaction);
        days += 1;
        if (days === 12) throw new Error('killed');
        return value;
      }),
  };
  await expect(playHistory({ setup: { ...torn.setup, store }, world: torn.world, until: tuesday })).rejects.toThrow('killed');
  expect(await play(torn, tuesday)).toBe(true);
  expect(toldIn(torn.world)).toEqual(toldIn(whole.world));
  expect(await statesOf(torn)).toEqual(states);
});

test('it comes to the same whenever the demonstration is opened', { timeout: patience }, async () => {
  for (const until of ['2027-02-14T00:05:00+08:00', '2026-09-06T07:30:00+08:00'].map(instant)) {
    const stage = await openStage();
    await play(stage, until);
    expect(await statesOf(stage)).toEqual(states);
    const latest = stage.world
      .rooms()
      .flatMap(({ id }) => stage.world.messages({ room: id }))
      .map(({ at }) => instant(at));
    expect(Math.max(...latest)).toBeLessThanOrEqual(until);
  }
});
