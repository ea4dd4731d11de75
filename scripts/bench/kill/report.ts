/** Prints what the kill bench found: the kills by phase, and each check with its faults. */

import { type Phase, phases } from './phases';
import type { Finding } from './verify';

export type Tally = {
  kills: number;
  /** Kills that fell on nothing: between two messages, or at the start. */
  idle: number;
  /** Each kill once. */
  readonly counted: Record<Phase, number>;
  /** Kills that found anything there at all, and how much they found. */
  readonly touched: Record<Phase, number>;
  readonly held: Record<Phase, number>;
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

export function printKills(tally: Tally, seconds: number, accepted: number, troubles: readonly string[]): void {
  print(`${tally.kills} kills in ${seconds.toFixed(0)} s, ${accepted} messages accepted`);
  print('phase           kills   fell on something there   messages or lines caught there');
  for (const phase of phases) {
    const columns = [tally.counted[phase], tally.touched[phase], tally.held[phase]] as const;
    print(`${phase.padEnd(14)}${String(columns[0]).padStart(7)}${String(columns[1]).padStart(26)}${String(columns[2]).padStart(33)}`);
  }
  print(`${'on nothing'.padEnd(14)}${String(tally.idle).padStart(7)}`);
  const kinds = new Map<string, number>();
  for (const trouble of troubles) kinds.set(trouble.slice(0, 160), (kinds.get(trouble.slice(0, 160)) ?? 0) + 1);
  for (const [trouble, count] of kinds) print(`logged ${count} ×  ${trouble}`);
}

/** @returns whether all hold. */
export function printFindings(findings: readonly Finding[]): boolean {
  for (const { name, found, atMost } of findings) {
    print(`${found.length <= atMost ? '✓' : '✗'} ${name}: ${found.length}${atMost > 0 ? ` (at most ${atMost})` : ''}`);
    if (found.length > atMost) for (const fault of found.slice(0, 20)) print(`    ${fault}`);
  }
  return findings.every(({ found, atMost }) => found.length <= atMost);
}
