/** What somebody answers to a follow-up, or says of a matter that was closed: which one is meant, and what comes of it. */

import { isDiscreet } from '../core/alert/discreet';
import { type Issue, tellsOfIt } from '../core/issue/issue';
import { type FollowUpSaid, type WaitsFor, type WhichFollowUp, whichFollowUp } from '../core/issue/which-followup';
import { mayFollowUp } from '../core/roster/role';
import { days, hours, later } from '../kernel/instant';
import { findIssuesByNumber, findLiveIssues } from '../store/find-issues';
import { askQuestion, findOpenQuestions, settleFollowupsOf } from '../store/questions';
import { bareNumber } from '../understanding/command-line';
import { readReply } from '../understanding/reply';
import { whichFollowUpWords } from '../wording/followup';
import { actorOf } from './actor';
import { applyToIssue } from './apply-to-issue';
import { followMerge, whereItIs } from './follow-merge';
import { answer, type Spoken } from './occasion';
import { refusalOf } from './say-refusal';

/** How long what was closed is opened again by words; in the group, without a number, only just afterwards. */
const reopened = days(7);
const justNow = days(1);
/** How many are listed where it is not said which. */
const most = 3;

type Answer = { readonly solved: boolean | null; readonly satisfied: boolean | null };

/** 1 and 2, for who was asked so: 1 已解决 2 没解决, and behind it 1 满意 2 不满意. */
export function readAnswer(text: string): Answer {
  const [, solved, satisfied] = /^\s*([12])(?:[\s,，]+([12]))?\s*$/.exec(text) ?? [];
  if (solved !== undefined) return { solved: solved === '1', satisfied: satisfied === undefined ? null : satisfied === '1' };
  const reply = readReply(text);
  return { solved: reply.solved, satisfied: reply.satisfied };
}

/** @returns the refusal's sentence, or null where it was taken. */
export async function takeFollowUp(spoken: Spoken, number: number, { solved, satisfied }: Answer, note: string): Promise<string | null> {
  const { transaction, compound, speaker, at } = spoken;
  const issue = await followMerge(spoken, number);
  const stamp = { actor: actorOf(speaker), at };
  const onBehalf = mayFollowUp(speaker);
  const command =
    issue?.state === 'explained' && solved === false
      ? ({ type: 'reopen', note, ...stamp } as const)
      : ({ type: 'follow-up', solved, satisfied, note, onBehalf, ...stamp } as const);
  const outcome = await applyToIssue(spoken, issue?.number ?? number, command);
  if (!outcome.ok) return refusalOf(outcome);
  await settleFollowupsOf(transaction, compound, number, at);
  const confirmed = outcome.value.events.at(-1)?.type === 'confirmed';
  if (confirmed && satisfied === null && spoken.room === null) await askSatisfied(spoken, outcome.value.after.number);
  return null;
}

/** The answer to the first question has asked the second one. */
async function askSatisfied({ transaction, compound, speaker, at }: Spoken, number: number): Promise<void> {
  const asked = { kind: 'followup', number, about: 'satisfied' } as const;
  await askQuestion(transaction, { person: speaker.id, room: null, compound, asked, at }, later(at, days(2)));
}

/** @param named numbers typed or quoted. */
export async function meantFollowUp(spoken: Spoken, named: readonly number[], said: Omit<FollowUpSaid, 'named'>): Promise<WhichFollowUp> {
  const now = await Promise.all(named.map(async (number) => (await whereItIs(spoken, number))?.number ?? number));
  return whichFollowUp({ ...said, named: now }, await waitsFor(spoken, now, said.solved === false));
}

/** @param unsolved it is said that it is not over: only so is something opened again. */
async function waitsFor(spoken: Spoken, numbers: readonly number[], unsolved: boolean): Promise<WaitsFor> {
  const { transaction, compound, speaker, room, at } = spoken;
  const named = numbers.length > 0;
  const live = named
    ? await findIssuesByNumber(transaction, compound, numbers)
    : await findLiveIssues(transaction, compound, later(at, -reopened));
  // That a private matter is theirs is not said before the group by the bot.
  const hidden = room === null || named ? [] : live.filter(isDiscreet).map(({ number }) => number);
  const open = await findOpenQuestions(transaction, speaker.id, room?.id ?? null, at);
  const asked = open.flatMap((question) =>
    question.asked.kind === 'followup' ? [{ number: question.asked.number, about: question.asked.about }] : [],
  );
  const own = live.filter((issue) => tellsOfIt(issue, speaker.id) && !hidden.includes(issue.number));
  return {
    asked: asked.filter(({ number }) => !hidden.includes(number)),
    waiting: own.filter(({ state }) => state === 'awaiting-followup').map(({ number }) => number),
    closed: closedOf(spoken, own, named, unsolved).map(({ number }) => number),
  };
}

/** The latest first. In the group, without a number, only what was just closed, and only where nothing else of theirs is in work. */
function closedOf({ room, at }: Spoken, own: readonly Issue[], named: boolean, unsolved: boolean): readonly Issue[] {
  const ended = own.filter(({ state }) => state === 'closed' || (state === 'explained' && unsolved));
  const latest = ended.sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0));
  if (named || room === null) return latest;
  const inWork = own.some(({ state }) => ['awaiting-dispatch', 'awaiting-receipt', 'in-hand', 'paused', 'whistled'].includes(state));
  return unsolved && !inWork ? latest.filter(({ closedAt }) => closedAt !== null && closedAt >= later(at, -justNow)) : [];
}

export async function takeMeant(spoken: Spoken, which: WhichFollowUp, note: string): Promise<void> {
  if (which.kind === 'none') return;
  if (which.kind === 'several') return askWhich(spoken, which.numbers.slice(0, most));
  const refusal = await takeFollowUp(spoken, which.number, which, note);
  if (refusal !== null) await answer(spoken, refusal, { issues: [which.number] });
}

/** The message that left it open is read again for the one that was named. */
async function askWhich(spoken: Spoken, numbers: readonly number[]): Promise<void> {
  const { transaction, compound, speaker, room, message, at } = spoken;
  const live = await findLiveIssues(transaction, compound, later(at, -reopened));
  const issues = numbers.flatMap((number) => live.find((issue) => issue.number === number) ?? []);
  const asked = { kind: 'choose', inbox: message.id, numbers } as const;
  await askQuestion(transaction, { person: speaker.id, room: room?.id ?? null, compound, asked, at }, later(at, hours(1)));
  await answer(spoken, whichFollowUpWords(issues), { issues: numbers });
}

/** A 1 or 2, said alone to what was asked alone. */
export async function takeNumber(spoken: Spoken, named: readonly number[]): Promise<void> {
  const number = bareNumber(spoken.message.text);
  const bare = number === 1 || number === 2 ? number : null;
  await takeMeant(spoken, await meantFollowUp(spoken, named, { solved: null, satisfied: null, bare }), '');
}
