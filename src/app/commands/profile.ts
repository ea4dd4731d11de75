/** 复发画像: what came to a place within a year, how often, and what was done each time; without a place, where trouble gathers. */

import { z } from 'zod';
import { isDiscreet } from '../../core/alert/discreet';
import type { Issue } from '../../core/issue/issue';
import { hotspotsOf, profileOf, type Wanted } from '../../core/recurrence/profile';
import { anybody } from '../../core/roster/role';
import { days, later } from '../../kernel/instant';
import { findHistory } from '../../store/find-history';
import { findIssuesSince } from '../../store/find-issues';
import { maskPersonal } from '../../understanding/mask';
import { samePlace } from '../../understanding/place-key';
import { spotOf, spotWanted } from '../../understanding/spot-wanted';
import { hotspotWords, type Occurrence, profileHiddenWords, profileWords, wantedWords } from '../../wording/recurrence';
import { refusalWords } from '../../wording/refusals';
import { type Call, defineCommand, Misused } from '../define-command';
import { whereItIs } from '../follow-merge';
import { answer } from '../occasion';

/** A default of ours (参考). */
const year = days(365);
/** How many are told with what was done. */
const told = 5;

const args = z.object({ numbers: z.array(z.number()), rest: z.string().trim().max(40) });
type Args = z.infer<typeof args>;

export const profile = defineCommand({
  name: '复发画像',
  aliases: ['复发', '画像', '老毛病'],
  everyday: true,
  summary: '一个地方一年里出过几回、每回怎么办的',
  examples: ['复发画像 3栋电梯', '复发画像'],
  who: '谁都可以',
  allow: anybody,
  args,
  run: async (call) => {
    const issues = await findIssuesSince(call.transaction, call.compound, later(call.at, -year));
    const { numbers, rest } = call.args;
    const [number] = numbers;
    if (number === undefined && rest === '') return say(call, hotspotWords(hotspotsOf(issues, spotOf)));
    const wanted = number === undefined ? spotWanted(rest) : await wantedBy(call, number);
    if (typeof wanted === 'string') return wanted;
    if (wanted === null) throw new Misused('哪里没看懂');
    return say(call, await picture(call, issues, wanted));
  },
});

/** Of the place and kind of that issue; or why not. */
async function wantedBy(call: Call<Args>, number: number): Promise<Wanted | string> {
  const issue = await whereItIs(call, number);
  if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
  if (isDiscreet(issue)) return profileHiddenWords(number);
  return { place: issue.place === null ? null : (spotOf(issue.place) ?? issue.place), category: issue.category };
}

async function picture(call: Call<Args>, issues: readonly Issue[], wanted: Wanted): Promise<string> {
  const found = profileOf(issues, wanted, samePlace);
  const occurrences: Occurrence[] = [];
  for (const issue of found.issues.slice(0, told)) {
    const history = await findHistory(call.transaction, call.compound, issue.number);
    const result = history.findLast(({ type }) => type === 'finished' || type === 'whistle-cleared' || type === 'explained')?.words?.note;
    const reopened = history.filter(({ type }) => type === 'reopened' || type === 'disputed').length;
    occurrences.push({ issue, result: result ? shortened(maskPersonal(result)) : null, reopened });
  }
  return profileWords(wantedWords(wanted.place, wanted.category), found, occurrences);
}

const longest = 18;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** Quoting it names the issues in it. */
async function say(call: Call<Args>, text: string): Promise<null> {
  await answer(call, text, { issues: [...text.matchAll(/#(\d+)/g)].map(([, digits]) => Number(digits)) });
  return null;
}
