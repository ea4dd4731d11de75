/** Puts the operator's roster into force, changing only what has changed; every group concerned is told once. */

import type { Manners } from '../core/manners/manners';
import type { Instant } from '../kernel/instant';
import { endPost, type PostPlace } from '../store/appoint';
import { placeCommunity, placeCompound, setGrids } from '../store/know-compound';
import { noteCover } from '../store/party-cover';
import { filePosts, findGroupsOf, findRosterHolders, newRosterPeople, type RosterHolder } from '../store/roster-holders';
import type { Transaction } from '../store/transaction';
import { rosterToldWords } from '../wording/roster-import';
import { importDepartments } from './import-departments';
import { notifyGroups } from './notify-groups';
import type { PersonRow, RosterChange, RosterRows } from './roster-rows';

type Places = { readonly communities: Map<string, number>; readonly compounds: Map<string, number> };
const keyOf = (community: string, compound: string | null): string => `${community}/${compound ?? ''}`;

export async function importRoster(
  transaction: Transaction,
  rows: RosterRows,
  usual: Manners,
  at: Instant,
): Promise<readonly RosterChange[]> {
  const changes: RosterChange[] = [];
  const places = await placesOf(transaction, rows, changes);
  for (const { community, compound, grids } of rows.compounds) {
    const id = places.compounds.get(keyOf(community, compound));
    if (id !== undefined && (await setGrids(transaction, id, grids))) changes.push({ kind: 'grids', name: compound, grids });
  }
  for (const group of groupsOf(rows.people)) {
    const changed = await putInForce(transaction, places, group, at);
    changes.push(...changed);
    await tellGroup(transaction, places.compounds.get(keyOf(group.community, group.compound)), changed, usual, at);
  }
  for (const { community, compound, cover } of rows.covers) {
    const id = places.compounds.get(keyOf(community, compound));
    if (id !== undefined && (await noteCover(transaction, id, cover, null, at))) changes.push({ kind: 'cover', name: compound, cover });
  }
  return [...changes, ...(await importDepartments(transaction, places.communities, rows.departments, at))];
}

async function placesOf(transaction: Transaction, rows: RosterRows, changes: RosterChange[]): Promise<Places> {
  const places: Places = { communities: new Map(), compounds: new Map() };
  const ofCommunities = rows.departments.map(({ community }) => ({ community, compound: null }));
  for (const { community, compound } of [...rows.compounds, ...rows.people, ...rows.covers, ...ofCommunities]) {
    const known = places.communities.get(community);
    const placed = known === undefined ? await placeCommunity(transaction, community) : { id: known, isNew: false };
    places.communities.set(community, placed.id);
    if (placed.isNew) changes.push({ kind: 'community', name: community });
    if (compound === null || places.compounds.has(keyOf(community, compound))) continue;
    const { id, how } = await placeCompound(transaction, compound, placed.id);
    places.compounds.set(keyOf(community, compound), id);
    if (how === 'new') changes.push({ kind: 'compound', name: compound, community });
    if (how === 'moved') changes.push({ kind: 'compound-moved', name: compound, community });
  }
  return places;
}

type PlaceRows = { readonly community: string; readonly compound: string | null; readonly people: readonly PersonRow[] };

function groupsOf(people: readonly PersonRow[]): readonly PlaceRows[] {
  const groups = new Map<string, PersonRow[]>();
  for (const person of people)
    groups.set(keyOf(person.community, person.compound), [...(groups.get(keyOf(person.community, person.compound)) ?? []), person]);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ community: first.community, compound: first.compound, people: [first, ...rest] }],
  );
}

async function putInForce(transaction: Transaction, places: Places, group: PlaceRows, at: Instant): Promise<readonly RosterChange[]> {
  const { community, compound, people } = group;
  const place = compound ?? community;
  const where: PostPlace =
    compound === null
      ? { communityId: places.communities.get(community) ?? 0 }
      : { compoundId: places.compounds.get(keyOf(community, compound)) ?? 0 };
  const before = await findRosterHolders(transaction, where);
  const unknown = people.map(({ name }) => name).filter((name) => !before.some(({ names }) => names.includes(name)));
  const holders = [...before, ...(await newRosterPeople(transaction, unknown))];
  const pairs = people.flatMap((row) => {
    const holder = holders.find(({ names }) => names.includes(row.name));
    return holder === undefined ? [] : [{ row, holder }];
  });
  const given = pairs.flatMap(({ row: { name, roles }, holder }) =>
    roles.filter((role) => !holder.roles.includes(role)).map((role) => ({ person: holder.id, name, role })),
  );
  await filePosts(transaction, given, where, at);
  const taken = pairs.flatMap(({ row: { name, roles }, holder }) =>
    holder.filed.filter(({ role }) => !roles.includes(role)).map(({ id, role }) => ({ id, name, role })),
  );
  for (const { id } of taken) await endPost(transaction, id, null, at);
  return [
    ...given.map(({ name, role }) => ({ kind: 'given', place, name, role }) as const),
    ...taken.map(({ name, role }) => ({ kind: 'taken', place, name, role }) as const),
    ...missingFrom(people, before, place, compound === null),
  ];
}

const missingFrom = (
  people: readonly PersonRow[],
  holders: readonly RosterHolder[],
  place: string,
  above: boolean,
): readonly RosterChange[] =>
  holders
    .filter(({ filed, names }) => filed.length > 0 && !people.some(({ name }) => names.includes(name)))
    .map(({ names: [name = ''] }) => ({ kind: 'not-in-file', place, name, above }));

async function tellGroup(
  transaction: Transaction,
  compound: number | undefined,
  changes: readonly RosterChange[],
  usual: Manners,
  at: Instant,
): Promise<void> {
  const text = rosterToldWords(changes);
  if (compound === undefined || text === null) return;
  const groups = (await findGroupsOf(transaction, compound)).map((group) => ({ ...group, compound }));
  await notifyGroups(transaction, groups, { key: `roster-file/${at}`, text, at }, usual);
}
