/** Runs steps of a check as processes of their own, some side by side, and times them. */

import { spawn } from 'node:child_process';
import { root } from './checkout';

/** `args` are Node's. `aloud`: its output is shown as it comes. `unless`: there is nothing to check yet. */
export type Step = { readonly name: string; readonly args: readonly string[]; readonly aloud?: true; readonly unless?: boolean };
export type Finding = { readonly name: string; readonly passed: boolean; readonly seconds: number; readonly output: string };
type Report = (finding: Finding) => void;

export async function run({ name, args, aloud }: Step, report: Report): Promise<Finding> {
  const begun = performance.now();
  const { code, output } = await finish(args, aloud === true);
  const finding = { name, passed: code === 0, seconds: (performance.now() - begun) / 1000, output };
  report(finding);
  return finding;
}

/** All of them, `width` at a time; a failure stops none of the others. */
export async function sideBySide(steps: readonly Step[], width: number, report: Report): Promise<Finding[]> {
  const waiting = steps.filter(({ unless }) => !unless);
  const findings: Finding[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) findings.push(await run(step, report));
  };
  await Promise.all(Array.from({ length: width }, work));
  return findings;
}

function finish(args: readonly string[], aloud: boolean): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
