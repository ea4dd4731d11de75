/** 谁没回: which party and which person has not answered what, since when; to the convenor all of it, to others what is theirs. */

import { z } from 'zod';
import { isDiscreet } from '../../core/alert/discreet';
import { anybody, isConvenor } from '../../core/roster/role';
import { type Silence, silencesOf } from '../../core/silence/silence';
import { findRunningAlerts } from '../../store/find-alert';
import { findOpenIssues } from '../../store/find-issues';
import { findNames, findOfficers } from '../../store/find-people';
import { nobodySilentWords, ownSilenceWords, silenceSentWords, silenceWords } from '../../wording/silence';
import { type Call, defineCommand } from '../define-command';
import { whereItIs } from '../follow-merge';
import { tellPerson } from '../occasion';

const args = z.object({ numbers: z.array(z.number()), rest: z.string().trim().max(20) });
type Args = z.infer<typeof args>;

export const silence = defineCommand({
  name: '谁没回',
  aliases: ['谁没答', '还差谁', '谁没应', '谁还没回'],
  summary: '还在等谁回话、等了多久；召集人看全部，别人看自己的',
  examples: ['谁没回', '谁没回 #12'],
  who: '谁都可以',
  allow: anybody,
  args,
  run: async (call) => {
    const all = await findSilences(call);
    return isConvenor(call.speaker) ? toConvenor(call, all) : toOthers(call, all);
  },
});

async function findSilences(call: Call<Args>): Promise<readonly Silence[]> {
  const { transaction, compound, manners, at, args: typed } = call;
  const [number] = typed.numbers;
  const meant = number === undefined ? null : await whereItIs(call, number);
  const issues = await findOpenIssues(transaction, compound);
  return silencesOf({
    issues: number === undefined ? issues : issues.filter((issue) => issue.number === meant?.number),
    alerts: await findRunningAlerts(transaction, compound),
    officers: await findOfficers(transaction, compound, at),
    manners,
    at,
  });
}

async function toConvenor(call: Call<Args>, silences: readonly Silence[]): Promise<string> {
  const { transaction, speaker, room, at } = call;
  if (silences.length === 0) return nobodySilentWords();
  const names = await findNames(transaction, [...new Set(silences.flatMap(({ person }) => person ?? []))]);
  const hidden = new Set(silences.flatMap(({ issue }) => (isDiscreet(issue) ? [issue.number] : [])));
  const text = silenceWords({ silences, names, hidden, now: at });
  if (room === null) return text;
  await tellPerson(call, speaker.id, text, { issues: silences.map(({ issue }) => issue.number) });
  return silenceSentWords(speaker.name, silences.length);
}

/** In the group nothing about a private matter, which would tell whose it is. */
function toOthers({ speaker, room, at }: Call<Args>, silences: readonly Silence[]): string {
  const own = silences.filter(
    ({ party, person, issue }) =>
      (person === speaker.id || (party !== null && party === speaker.party)) && (room === null || !isDiscreet(issue)),
  );
  return ownSilenceWords({ silences: own, now: at });
}
