/** Gathers what is on record for a whistle slip; of private and petition matters no words at all, as any may tell who it is. */

import { isDiscreet } from '../../core/alert/discreet';
import type { IssueEvent } from '../../core/issue/event';
import type { Issue } from '../../core/issue/issue';
import { attemptsOf } from '../../core/whistle/attempts';
import { whistlesOf } from '../../core/whistle/course';
import { findHistory } from '../../store/find-history';
import { findNames, findOfficers } from '../../store/find-people';
import { countPhotosSince } from '../../store/issue-photos';
import { findCompound } from '../../store/know-compound';
import { departmentNamed } from '../../understanding/department-named';
import { maskPersonal } from '../../understanding/mask';
import { buildingOf } from '../../understanding/place-key';
import { understand } from '../../understanding/understand';
import { readWhistle } from '../../understanding/whistle-words';
import type { DocumentParts } from '../../wording/document-parts';
import { whistleSlip } from '../../wording/whistle-slip';
import type { Spoken } from '../occasion';
import { findDirectory } from './directory';

export async function slipOf(spoken: Spoken, issue: Issue): Promise<DocumentParts> {
  const { transaction, compound, at, speaker } = spoken;
  const discreet = isDiscreet(issue);
  const history = await findHistory(transaction, compound, issue.number);
  const course = whistlesOf(history).at(-1) ?? null;
  const blown = course?.events[0] ?? null;
  const note = blown?.words?.note ?? '';
  const words = readWhistle(note, blown?.at ?? at);
  const masked = (text: string | null): string | null => (text === null || discreet ? null : maskPersonal(text));
  const officers = await findOfficers(transaction, compound, at);
  const own = new Set(officers.map(({ id }) => id));
  const steps = stepsOf(issue, history, course?.events ?? [], masked);
  const { departments } = await findDirectory(transaction, compound);
  const place = await findCompound(transaction, compound);
  return whistleSlip({
    issue,
    discreet,
    compound: place.name,
    community: place.community?.name ?? null,
    department: course === null ? null : departmentNamed(departments, course.whistle.department),
    whistle: course?.whistle ?? null,
    grounds: blown?.type === 'whistled' ? (blown.grounds ?? null) : null,
    place: discreet ? buildingAlone(issue) : masked(issue.place ?? understand(note).place),
    demand: masked(words.demand),
    tried: masked(words.tried),
    outside: masked(words.outside),
    history: steps,
    names: discreet
      ? new Map()
      : await findNames(transaction, [...new Set(steps.flatMap(({ by }) => (by !== null && own.has(by) ? [by] : [])))]),
    photos: await countPhotosSince(transaction, compound, issue.number, issue.registeredAt),
    contact: officers.find(({ id }) => id === course?.whistle.by) ?? speaker,
    at,
  });
}

/** What the parties did, up to the latest whistle, and what happened to it; what the reporter added is left out. */
function stepsOf(
  issue: Issue,
  history: readonly IssueEvent[],
  ofWhistle: readonly IssueEvent[],
  masked: (text: string | null) => string | null,
): readonly IssueEvent[] {
  const attempts = new Set(attemptsOf(issue, history));
  const kept = history.filter(
    (event) => attempts.has(event) || ofWhistle.includes(event) || event.type === 'dispatched' || event.type === 'received',
  );
  return kept.flatMap((event) => {
    if (event.type === 'registered') return [];
    const { words: _, ...codes } = event;
    const note = masked(event.words?.note ?? null);
    return [note === null ? codes : { ...codes, words: { note } }];
  });
}

const buildingAlone = ({ place }: Issue): string | null => (place === null ? null : buildingOf(place));
