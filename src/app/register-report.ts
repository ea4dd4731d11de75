/** A report becomes an issue: a new one, a recurrence, one more household, a reopening, or the same person once more. */

import { isRunning } from '../core/alert/alert';
import { categoryRules } from '../core/issue/category-rules';
import type { IssueEvent, Registered } from '../core/issue/event';
import type { Issue, PersonId } from '../core/issue/issue';
import type { OpinionBehind } from '../core/issue/opinion';
import { recurrent, sameMatter } from '../core/issue/same-matter';
import type { Category, Party, Severity } from '../core/issue/vocabulary';
import { leadOf } from '../core/roster/in-charge';
import { later } from '../kernel/instant';
import { findAlert } from '../store/find-alert';
import { findKinIssues } from '../store/find-issues';
import { findOfficers } from '../store/find-people';
import { maskPersonal } from '../understanding/mask';
import { normalise } from '../understanding/normalise';
import { buildingOf, samePlace } from '../understanding/place-key';
import { onlyAsks } from '../understanding/standing';
import { titleOf } from '../understanding/title';
import { fieldOf } from '../understanding/understand';
import type { Understanding } from '../understanding/understanding';
import { drillTitle } from '../wording/drill';
import { privateTitle } from '../wording/titles';
import { actorOf } from './actor';
import { stopDrills } from './alert/stop-drills';
import { applyToIssue, registerIssue } from './apply-to-issue';
import { bindRecentPhotos } from './bind-photos';
import { answerAgain } from './listeners/answer-chase';
import type { Spoken } from './occasion';

export type Report = {
  readonly text: string;
  readonly understanding: Understanding;
  readonly reporter: PersonId;
  readonly relayed: boolean;
  /** Said to the bot alone: the answer goes there too. */
  readonly toldAlone: boolean;
  readonly splitFrom?: number;
  /** Who decided that it is a report, where the rules did not. */
  readonly via?: Registered['via'];
  /** A second one that was asked for, outside, before this was taken for a report. */
  readonly opinion?: OpinionBehind | null;
  /** 演练. */
  readonly drill?: true;
};

/** @returns the number of the issue that it became or joined. */
export async function registerReport(spoken: Spoken, report: Report): Promise<number> {
  const number = await take(spoken, report);
  if (isRed(report) && !report.drill) await stopDrills(spoken);
  return number;
}

async function take(spoken: Spoken, report: Report): Promise<number> {
  const { at } = spoken;
  const category: Category = report.understanding.category ?? fieldOf(report.text) ?? 'other';
  const { place } = report.understanding;
  const same = sameMatter({ category, place, reporter: report.reporter, at }, await kin(spoken, report, category), samePlace);
  if (same.kind === 'new' || same.kind === 'recurs')
    return openNew(spoken, report, category, same.kind === 'new' ? null : after(same.issue));
  if (same.kind !== 'reopens' && (await isAlarmAnew(spoken, report, same.issue)))
    return openNew(spoken, report, category, after(same.issue));
  return (await join(spoken, report, same)) ? same.issue.number : openNew(spoken, report, category, null);
}

/** One more household on an open matter in the same place: what has been told already need not be asked about. @returns whether it joined. */
export async function joinOpen(spoken: Spoken, report: Report): Promise<boolean> {
  const { category, place } = report.understanding;
  if (category === null || place === null || isHidden(report) || isRed(report) || onlyAsks(normalise(report.text).text)) return false;
  const about = { category, place, reporter: report.reporter, at: spoken.at };
  const same = sameMatter(about, await kin(spoken, report, category), samePlace);
  return same.kind === 'supports' && join(spoken, report, same);
}

/** What it may be the same matter as: a drill and the real thing never meet, nor what the group may read and what it may not. */
async function kin({ transaction, compound, at }: Spoken, report: Report, category: Category): Promise<readonly Issue[]> {
  if (report.drill || report.splitFrom !== undefined) return [];
  const known = await findKinIssues(transaction, compound, category, later(at, -recurrent));
  const secret = isRed(report) && isHidden(report);
  return known.filter((issue) => !issue.drill && (issue.private && issue.severity === 'red') === secret);
}

/** Life is in danger now, and the alert about the matter that we know is over: this is a new alarm. */
async function isAlarmAnew({ transaction, compound }: Spoken, { understanding }: Report, issue: Issue): Promise<boolean> {
  if (understanding.emergency === null || issue.severity !== 'red') return false;
  const alert = await findAlert(transaction, compound, issue.number);
  return alert === null || !isRunning(alert);
}

type Joining = { readonly kind: 'again' | 'supports' | 'reopens'; readonly issue: Issue };

/** @returns whether it was taken as one more word on a known matter. */
async function join(spoken: Spoken, report: Report, { kind, issue }: Joining): Promise<boolean> {
  const stamp = { actor: { ...actorOf(spoken.speaker), person: report.reporter }, at: spoken.at };
  const worse = isRed(report) && issue.severity !== 'red';
  if (kind === 'again' && !worse) {
    await answerAgain(spoken, issue);
    return true;
  }
  if (kind !== 'again') {
    const deed =
      kind === 'supports'
        ? ({ type: 'support', note: report.text, toldAlone: report.toldAlone } as const)
        : ({ type: 'reopen', note: report.text } as const);
    const outcome = await applyToIssue(spoken, issue.number, { ...deed, ...stamp }, { silent: worse });
    if (!outcome.ok) return false;
  }
  if (worse) await applyToIssue(spoken, issue.number, { type: 'reclassify', ...madeRed(report), ...stamp });
  await bindRecentPhotos(spoken, issue.number);
  return true;
}

/** A matter that has grown: the lift that stood still now has somebody in it. */
const madeRed = ({ understanding, text }: Report) => ({
  change: { severity: 'red' as const, majorClass: understanding.majorClass },
  words: { title: titleOf(text, understanding), note: text },
});

const isRed = ({ understanding }: Report): boolean => understanding.severity === 'red';

/** Petitions are for the convenor's eyes; a fire is not hidden because somebody typed a telephone number. */
export const isHidden = ({ understanding: { privateMatter, majorClass, emergency } }: Pick<Report, 'understanding'>): boolean =>
  majorClass === 'petition-stability' || (privateMatter !== null && !(privateMatter === 'identity' && emergency !== null));

const after = ({ number, recurrence }: Issue): Recurrence => ({ of: number, count: recurrence + 1 });

type Recurrence = { readonly of: number; readonly count: number } | null;

async function openNew(spoken: Spoken, report: Report, category: Category, recurrence: Recurrence): Promise<number> {
  const { understanding, text } = report;
  const severity: Severity = understanding.severity ?? categoryRules[category].severity;
  const hidden = isHidden(report);
  const building = understanding.place === null ? null : buildingOf(understanding.place);
  const title = hidden ? privateTitle(building) : titleOf(text, understanding);
  const event: Extract<IssueEvent, { type: 'registered' }> = {
    type: 'registered',
    category,
    severity,
    majorClass: understanding.majorClass,
    private: hidden,
    ...(report.toldAlone ? { toldAlone: true } : {}),
    ...(report.drill ? { drill: true } : {}),
    ...(report.via ? { via: report.via } : {}),
    ...(report.opinion ? { opinion: report.opinion } : {}),
    reporter: report.reporter,
    relayed: report.relayed,
    recurrenceOf: recurrence?.of ?? null,
    recurrence: recurrence?.count ?? 1,
    splitFrom: report.splitFrom ?? null,
    by: spoken.speaker.id,
    at: spoken.at,
    words: {
      title: report.drill ? drillTitle(title) : title,
      place: hidden ? building : understanding.place === null ? null : maskPersonal(understanding.place),
      note: text,
      because: understanding.speaksFor,
    },
  };
  const change = await registerIssue(spoken, event, await dispatchAtOnce(spoken, category, hidden));
  await bindRecentPhotos(spoken, change.after.number);
  return change.after.number;
}

/** To the category's default owner; nobody where that is unclear, where the party has nobody, or where only the convenor may know. */
async function dispatchAtOnce(spoken: Spoken, category: Category, hidden: boolean): Promise<readonly IssueEvent[]> {
  const to: Party | null = hidden ? null : categoryRules[category].owner;
  if (to === null) return [];
  const officers = await findOfficers(spoken.transaction, spoken.compound, spoken.at);
  if (leadOf(officers, to) === null) return [];
  return [{ type: 'dispatched', to, handler: null, by: null, at: spoken.at }];
}
