/** Any word on a running alert by a party's person counts as that party's receipt: by number, by quoting, or a short word where only one is meant. */

import { type Alert, hasAnswered, isRunning } from '../../core/alert/alert';
import type { Issue } from '../../core/issue/issue';
import { type Party, parties } from '../../core/issue/vocabulary';
import { findAlert, findRunningAlerts } from '../../store/find-alert';
import { findIssue } from '../../store/find-issue';
import { findIssuesByNumber } from '../../store/find-issues';
import { acknowledges, numbersNamed } from '../../understanding/acknowledge';
import type { CommandLine } from '../../understanding/command-line';
import { readReply } from '../../understanding/reply';
import { receiptNotedWords, stripWords, whichReceivedWords } from '../../wording/alert-strip';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { receive } from '../commands/receive';
import { whereItIs } from '../follow-merge';
import { answer, type Spoken, tellPerson } from '../occasion';
import { quotedIssues } from '../quoted';
import { applyToAlert } from './apply-to-alert';
import { leaderName, showStrip } from './show-strip';

/** `taken`: that was all the message is; else it is read on for what it says beside. `numbers`: whose strip may have changed. */
export type Acknowledged = { readonly taken: boolean; readonly numbers: readonly number[] };

const nothing: Acknowledged = { taken: false, numbers: [] };

export async function hearAcknowledgement(spoken: Spoken, line: CommandLine): Promise<Acknowledged> {
  const { speaker, message, transaction, compound } = spoken;
  const { party } = speaker;
  if (party === null || message.kind !== 'message') return nothing;
  const running = await findRunningAlerts(transaction, compound);
  if (running.length === 0) return nothing;
  const receipt = isReceipt(line);
  const plain = receipt || acknowledges(message.text);
  const named = await namedIn(spoken);
  const meant = running.filter((alert) => (named === null ? plain && waitsFor(alert, party) : named.includes(alert.number)));
  const numbers = meant.map(({ number }) => number);
  if (named === null && numbers.length > 1) {
    if (line.kind === 'command') return nothing;
    await answer(spoken, whichReceivedWords(await findIssuesByNumber(transaction, compound, numbers)));
    return { taken: true, numbers: [] };
  }
  for (const number of numbers) await acknowledge(spoken, number, party, plain, receipt);
  const whole = receipt || (plain && (line.kind === 'none' || readReply(message.text).kind === 'receipt'));
  return { taken: numbers.length > 0 && whole, numbers };
}

/** Afterwards: by then the message may have ended the alert, and nobody is told who has answered. */
export async function showStrips(spoken: Spoken, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const alert = await findAlert(spoken.transaction, spoken.compound, number);
    const issue = await findIssue(spoken.transaction, spoken.compound, number);
    if (alert !== null && issue !== null && isRunning(alert)) await showStrip(spoken, issue, alert, false);
  }
}

const waitsFor = (alert: Alert, party: Party): boolean => alert.parties.includes(party) && !hasAnswered(alert, party);

const isReceipt = (line: CommandLine): boolean =>
  line.kind === 'command' && [receive.name, ...receive.aliases, ...(receive.casual ?? [])].includes(line.verb);

/** Null: neither a number nor a quote says what is meant. */
async function namedIn(spoken: Spoken): Promise<readonly number[] | null> {
  const numbers = numbersNamed(spoken.message.text);
  if (numbers.length === 0 && spoken.message.quote === null) return null;
  const meant = numbers.length > 0 ? numbers : await quotedIssues(spoken);
  return Promise.all(meant.map(async (number) => (await whereItIs(spoken, number))?.number ?? number));
}

async function acknowledge(spoken: Spoken, number: number, party: Party, plain: boolean, receipt: boolean): Promise<void> {
  const { transaction, compound, speaker, at, room } = spoken;
  const outcome = await applyToAlert(spoken, number, { type: 'acknowledge', party, by: speaker.id, at });
  const issue = await findIssue(transaction, compound, number);
  if (!outcome.ok || issue === null) return;
  const { alert, news } = outcome.value;
  spoken.led.issues.add(number);
  spoken.led.followed = true;
  const received = plain && (await receiveToo(spoken, issue, party));
  if (news && plain && room === null && !received)
    await tellPerson(spoken, speaker.id, receiptNotedWords(number, party), { issues: [number] });
  if (!news && receipt && !received)
    await answer(spoken, stripWords(alert, parties, await leaderName(spoken, alert)), { issues: [number] });
}

/** The owner's word takes the issue in hand as well. */
async function receiveToo(spoken: Spoken, issue: Issue, party: Party): Promise<boolean> {
  if (issue.owner !== party || issue.state !== 'awaiting-receipt') return false;
  return (await applyToIssue(spoken, issue.number, { type: 'receive', actor: actorOf(spoken.speaker), at: spoken.at })).ok;
}
