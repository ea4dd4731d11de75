/** Whistles as they leave the house: no reporter, no number, no flat; of private and petition matters no word at all. */

import { isDiscreet } from '../../core/alert/discreet';
import type { Issue } from '../../core/issue/issue';
import { type WhistleCourse, whistlesOf } from '../../core/whistle/course';
import { recordsOf, whistleId } from '../../core/whistle/records';
import { zonedIso } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import { findHistory } from '../../store/find-history';
import { findNamesOf } from '../../store/find-names-around';
import { findWhistled } from '../../store/find-whistled';
import { type Compound, findCompound } from '../../store/know-compound';
import type { Transaction } from '../../store/transaction';
import { maskForOutside } from '../../understanding/mask-outside';
import { buildingOf } from '../../understanding/place-key';
import { readWhistle } from '../../understanding/whistle-words';
import { type Exported, type ExportedWhistle, exportForm } from './form';

/** @param since only those with something new since then; null: all. */
export async function exportWhistles(transaction: Transaction, since: Instant | null, now: Instant): Promise<Exported> {
  const places = new Map<number, Place>();
  const whistles: ExportedWhistle[] = [];
  for (const issue of await findWhistled(transaction, since)) {
    const place = places.get(issue.compound) ?? (await placeOf(transaction, issue.compound));
    places.set(issue.compound, place);
    const history = await findHistory(transaction, issue.compound, issue.number);
    const courses = whistlesOf(history).filter(({ events }) => since === null || events.some(({ at }) => at >= since));
    whistles.push(...courses.map((course) => exported(issue, course, place)));
  }
  return exportForm.parse({ format: 'sanfang-whistles', version: 1, exportedAt: zonedIso(now), whistles });
}

/** The reading of a text makes its commas narrow. */
const outside = (text: string, names: readonly string[]): string => maskForOutside(text, names).replace(/(?<=[\u3400-\u9fff]),/g, '，');

type Place = { readonly compound: Compound; readonly names: readonly string[] };

async function placeOf(transaction: Transaction, id: number): Promise<Place> {
  return { compound: await findCompound(transaction, id), names: await findNamesOf(transaction, id) };
}

function exported(issue: Issue, course: WhistleCourse, { compound, names }: Place): ExportedWhistle {
  const { whistle, events } = course;
  const discreet = isDiscreet(issue);
  const masked = (text: string | null): string | null => (text === null || discreet ? null : outside(text, names) || null);
  const [called] = events;
  const words = readWhistle(called?.words?.note ?? '', called?.at ?? whistle.calledAt);
  const id = whistleId({ compound: issue.compound, issue: issue.number, nth: whistle.nth });
  return {
    id,
    compound: { id: compound.id, name: compound.name, community: compound.community?.name ?? null },
    issue: issue.number,
    nth: whistle.nth,
    title: masked(issue.title),
    category: issue.category,
    severity: issue.severity,
    place: discreet && issue.place !== null ? buildingOf(issue.place) : masked(issue.place),
    households: 1 + issue.supporters.length,
    department: whistle.department,
    grounds: called?.type === 'whistled' ? (called.grounds ?? null) : null,
    demand: masked(words.demand),
    tried: masked(words.tried),
    stage: whistle.stage,
    records: recordsOf(id, course).map((record) => ({ ...record, at: zonedIso(record.at), note: masked(record.note) })),
  };
}
