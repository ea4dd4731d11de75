/** An alert is over: what the group reads, and everyone who was told of it alone. */

import type { AlertEnding } from '../core/alert/alert';
import type { Issue } from '../core/issue/issue';
import type { Instant } from '../kernel/instant';
import { subject } from './changes';
import { timeWords } from './moment';
import { severityNames, stateNames } from './names';

export type EndFacts = {
  readonly issue: Issue;
  readonly compound: string;
  readonly ending: AlertEnding;
  /** Who ended it; null where it ended with the issue. */
  readonly by: string | null;
  readonly at: Instant;
  readonly note: string;
  readonly discreet: boolean;
};

export function endGroupWords({ issue, ending, note, discreet }: EndFacts): string {
  const why = note === '' || discreet ? '' : `：${note}`;
  if (ending === 'broken-off') return `✔️ #${issue.number} 停下${why}。刚才到场的去忙真的`;
  if (ending === 'false-alarm') return `✔️ #${issue.number} 是误报${why}。不用去了，谢谢大家跑一趟`;
  if (ending === 'with-issue' && issue.state !== 'awaiting-followup') return `✔️ #${issue.number} 的通报停下了`;
  return `✔️ #${issue.number} 解除了${why}。辛苦各位`;
}

export function endAloneWords(facts: EndFacts): string {
  const { issue, compound, ending, by, at, note, discreet } = facts;
  const head = `${compound} ${subject(issue)}`;
  const who = by === null ? '' : `（${by} ${timeWords(at)}）`;
  const why = note === '' ? '' : `：${note}`;
  if (ending === 'false-alarm') return `✔️ ${head}，是误报${who}${why}。不用去了`;
  if (ending === 'broken-off') return `✔️ ${head}，停下：${note}`;
  if (ending === 'stood-down') return `✔️ ${head}，解除了${who}${why}`;
  if (issue.state !== 'awaiting-followup') return `✔️ ${head}，${withIssueWords(issue)}${who}`;
  // Elsewhere the group's line says whose answer is awaited.
  return `✔️ ${head}，解除了${who}${why}${discreet ? '。等报的人回音' : ''}`;
}

function withIssueWords(issue: Issue): string {
  if (issue.state === 'void') return '登记的作废了，通报停下。到了的看一眼再散';
  if (issue.state === 'merged') return `并入 #${issue.mergedInto}，跟着 #${issue.mergedInto} 走`;
  if (issue.severity !== 'red') return `改成${severityNames[issue.severity]}级，通报停下，照常办`;
  return `现在是「${stateNames[issue.state]}」，通报停下`;
}
