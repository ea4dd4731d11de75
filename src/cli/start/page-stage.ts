/** What the sandbox's page shows, out of the bot's own tables. */

import type { Bot } from '../../app/bot';
import type { Setup } from '../../app/setup';
import { type Issue, isOpen } from '../../core/issue/issue';
import { severities } from '../../core/issue/vocabulary';
import type { Manners } from '../../core/manners/manners';
import { stepDue } from '../../core/reminder/plan';
import type { Role, Speaker } from '../../core/roster/role';
import { days, type Instant, later } from '../../kernel/instant';
import type { BoardIssue } from '../../page/board-issue';
import type { Stage } from '../../page/stage';
import type { PersonaGroup, StagePerson } from '../../page/stage-person';
import { findLatestIssues } from '../../store/find-issues';
import { findManners } from '../../store/find-manners';
import { findContact, findNames, findOfficers } from '../../store/find-people';
import { knowRoom } from '../../store/know-room';
import { dueWords } from '../../wording/board';
import { categoryNames, partyNames, roleNames, severityNames, stateNames } from '../../wording/names';
import type { Sandbox } from './chat-and-clock';

/** As many as the page can show. */
const boardSize = 120;

export function pageStage(setup: Setup, bot: Bot, { world, clock, push }: Sandbox, changes: Changes): Stage {
  return {
    world,
    clock: { now: () => clock.now(), push: (to) => bot.advance(to, push) },
    board: (room) => board(setup, room),
    people: (room) => people(setup, world, room),
    changed: changes.watch,
  };
}

/** Tells the page that something may look different now. */
export type Changes = { tell(): void; watch(listener: () => void): () => void };

export function openChanges(): Changes {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

async function board(setup: Setup, room: string): Promise<readonly BoardIssue[]> {
  return setup.store.transaction(async (transaction) => {
    const now = setup.clock.now();
    const { compound } = await knowRoom(transaction, setup.account, room, '', now);
    if (compound === null) return [];
    const issues = await findLatestIssues(transaction, compound, boardSize);
    const names = await findNames(transaction, [...new Set(issues.flatMap(({ handler }) => handler ?? []))]);
    const manners = await findManners(transaction, compound, setup.manners);
    return [...issues].sort(byUrgency).map((issue) => card(manners, issue, names, now));
  });
}

const byUrgency = (one: Issue, other: Issue): number =>
  Number(isOpen(other)) - Number(isOpen(one)) ||
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  other.number - one.number;

function card(manners: Manners, issue: Issue, names: ReadonlyMap<number, string>, now: Instant): BoardIssue {
  const due = stepDue(issue, manners);
  const handler = issue.handler === null ? '' : (names.get(issue.handler) ?? '');
  return {
    number: issue.number,
    title: issue.title,
    state: { code: issue.state, name: stateNames[issue.state] },
    severity: { code: issue.severity, name: severityNames[issue.severity] },
    category: issue.private ? '' : categoryNames[issue.category],
    place: issue.place,
    owner: issue.owner === null ? null : `${partyNames[issue.owner]}${handler === '' ? '' : ` ${handler}`}`,
    due: due === null ? null : dueWords(due, now),
    supporters: issue.supporters.length,
    recent: issue.since > later(now, -days(1)),
  };
}

async function people(setup: Setup, world: Sandbox['world'], room: string): Promise<readonly StagePerson[]> {
  const members = world.room(room)?.names ?? {};
  const officers = await setup.store.transaction(async (transaction) => {
    const now = setup.clock.now();
    const { compound } = await knowRoom(transaction, setup.account, room, '', now);
    const found = compound === null ? [] : await findOfficers(transaction, compound, now);
    return Promise.all(found.map(async (officer) => ({ officer, contact: await findContact(transaction, setup.account, officer.id) })));
  });
  const byContact = new Map(officers.flatMap(({ officer, contact }) => (contact === null ? [] : [[contact.id, officer] as const])));
  const listed = Object.entries(members).map(([id, name]) => person(id, name, byContact.get(id) ?? null));
  const above = [...byContact].filter(([id]) => !(id in members)).map(([id, officer]) => person(id, officer.name, officer));
  return [...listed, ...above];
}

function person(id: string, name: string, officer: Speaker | null): StagePerson {
  const role: Role = officer?.roles[0] ?? 'resident';
  return { id, name, group: groupOf(officer), role: roleNames[role] };
}

function groupOf(officer: Speaker | null): PersonaGroup {
  if (officer === null) return 'resident';
  if (officer.roles.includes('secretary')) return 'secretary';
  if (officer.roles.includes('convenor')) return 'convenor';
  return officer.party ?? 'resident';
}
