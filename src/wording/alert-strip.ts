/** Who has answered an alert: the strip ✅网格 ✅物业 ⬜业委会, and what somebody hears who has. */

import type { Alert } from '../core/alert/alert';
import type { Issue } from '../core/issue/issue';
import type { Party } from '../core/issue/vocabulary';
import { subject } from './changes';
import { partyNames } from './names';

/** ✅网格 ✅物业 ⬜业委会. ➖: nobody on the roster to wait for. `leader`: who has taken the lead (接手). */
export const stripWords = (alert: Alert, all: readonly Party[], leader: string | null): string =>
  `#${alert.number} ${boxWords(alert, all)}${leader === null ? '' : `，${leader}牵头`}`;

/** The strip at the end of a line that is said about the matter anyway. */
export const withStripWords = (text: string, alert: Alert, all: readonly Party[]): string => `${text}（${boxWords(alert, all)}）`;

function boxWords({ parties, receipts }: Alert, all: readonly Party[]): string {
  const answered = new Set(receipts.map(({ party }) => party));
  const boxes = all.map((party) => `${answered.has(party) ? '✅' : parties.includes(party) ? '⬜' : '➖'}${partyNames[party]}`);
  return `${boxes.join(' ')}${parties.every((party) => answered.has(party)) ? '，都应了' : ''}`;
}

export const whichReceivedWords = (issues: readonly Issue[]): string =>
  [`收到的是哪一件？带上号再回一声：`, ...issues.map((issue) => `${subject(issue)}：收到 #${issue.number}`)].join('\n');

export const receiptNotedWords = (number: number, party: Party): string => `#${number} 记下了，${partyNames[party]}已应`;
