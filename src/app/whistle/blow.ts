/** Blows a whistle: checks first that nothing is missing, asks once for what is, and remembers what was said meanwhile. */

import type { Issue } from '../../core/issue/issue';
import { allows } from '../../core/issue/transitions';
import { attemptsOf } from '../../core/whistle/attempts';
import { checkWhistle, type WhistleFacts } from '../../core/whistle/check';
import { nearestDepartments } from '../../core/whistle/department';
import { days, later } from '../../kernel/instant';
import { findHistory } from '../../store/find-history';
import { findIssue } from '../../store/find-issue';
import { findOfficers } from '../../store/find-people';
import { countPhotosSince } from '../../store/issue-photos';
import { askQuestion, findOpenQuestions, settleQuestion } from '../../store/questions';
import { findHeardById } from '../../store/take-heard';
import { readCommandLine } from '../../understanding/command-line';
import { type Addressed, addressedIn } from '../../understanding/department-named';
import { understand } from '../../understanding/understand';
import { readWhistle } from '../../understanding/whistle-words';
import { refusalWords } from '../../wording/refusals';
import { missingWords, whistledWords } from '../../wording/whistle-check';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { bindRecentPhotos, recentPhotos } from '../bind-photos';
import type { Spoken } from '../occasion';
import { findDirectory } from './directory';

/** @param verbs by which a whistle is typed. @returns what is to be said beside the line that the change brings by itself. */
export async function blowWhistle(spoken: Spoken, number: number, typed: string, verbs: readonly string[]): Promise<string | null> {
  const issue = await findIssue(spoken.transaction, spoken.compound, number);
  if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
  if (issue.state !== 'awaiting-receipt' && !allows(issue.state, 'whistled')) {
    return refusalWords({ kind: 'not-in-this-state', issue: number, state: issue.state, mergedInto: issue.mergedInto });
  }
  const { departments } = await findDirectory(spoken.transaction, spoken.compound);
  const before = await saidBefore(spoken, number, verbs);
  const parts = [...before.texts, typed].map((text) => addressedIn(departments, text));
  const { department, name } = lastNamed(parts);
  const note = parts.flatMap(({ rest }) => rest || []).join('；');
  const check = checkWhistle(
    await factsOf(spoken, issue, department !== null ? 'known' : name === '' ? 'none' : 'unknown', note),
    issue.severity,
  );
  if (!check.goes) {
    await remember(spoken, number, before);
    return missingWords({ issue, gaps: check.gaps, name, department, nearest: nearestDepartments(departments, name) });
  }
  const grounds = check.grounds === null ? {} : { grounds: check.grounds };
  const command = { type: 'whistle', department: department?.name ?? name.slice(0, 20), ...grounds, note } as const;
  const outcome = await applyToIssue(spoken, number, { ...command, actor: actorOf(spoken.speaker), at: spoken.at });
  if (!outcome.ok) return refusalWords(outcome.refusal);
  for (const { id } of before.questions) await settleQuestion(spoken.transaction, id, spoken.at);
  await bindRecentPhotos(spoken, number);
  return whistledWords(issue, check.gaps, department);
}

/** What the same person said of this whistle before it could go. */
type Before = { readonly texts: readonly string[]; readonly inboxes: readonly number[]; readonly questions: readonly { id: number }[] };

async function saidBefore({ transaction, speaker, room, at, setup }: Spoken, number: number, verbs: readonly string[]): Promise<Before> {
  const open = await findOpenQuestions(transaction, speaker.id, room?.id ?? null, at);
  const questions = open.filter(({ asked }) => asked.kind === 'whistle' && asked.number === number);
  const inboxes = questions.flatMap(({ asked }) => (asked.kind === 'whistle' ? asked.inboxes : []));
  const heard = await Promise.all(inboxes.map((inbox) => findHeardById(transaction, inbox)));
  const texts = heard.flatMap((one) => {
    const line = one === null ? null : readCommandLine(one.text, { verbs, greedy: [], botNames: setup.botNames });
    return line?.kind === 'command' ? [line.rest] : [];
  });
  return { texts, inboxes, questions };
}

async function remember(spoken: Spoken, number: number, before: Before): Promise<void> {
  const { transaction, speaker, room, compound, at, message } = spoken;
  const asked = { kind: 'whistle', number, inboxes: [...before.inboxes, message.id] } as const;
  await askQuestion(transaction, { person: speaker.id, room: room?.id ?? null, compound, asked, at }, later(at, days(3)));
}

/** The last word on whom it goes to. */
function lastNamed(parts: readonly Addressed[]): Addressed {
  const known = parts.findLast(({ department }) => department !== null);
  return known ?? parts.findLast(({ name }) => name !== '') ?? { department: null, name: '', rest: '' };
}

async function factsOf(spoken: Spoken, issue: Issue, department: WhistleFacts['department'], note: string): Promise<WhistleFacts> {
  const { transaction, compound, at } = spoken;
  const names = (await findOfficers(transaction, compound, at)).map(({ name }) => name);
  const words = readWhistle(note, at, names);
  const history = await findHistory(transaction, compound, issue.number);
  const photos = (await recentPhotos(spoken)).length + (await countPhotosSince(transaction, compound, issue.number, issue.registeredAt));
  return {
    department,
    demand: words.demand !== null,
    place: issue.place !== null || understand(note).place !== null,
    outside: words.outside !== null,
    tried: { what: words.tried !== null, who: words.triedBy, when: words.triedWhen },
    onRecord: attemptsOf(issue, history).length,
    photo: photos > 0,
  };
}
