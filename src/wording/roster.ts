/** Sentences about who is who. */

import type { Party } from '../core/issue/vocabulary';
import type { CoverForm, CoverSide, RosterGap } from '../core/roster/party-cover';
import type { Role } from '../core/roster/role';
import { partyNames, roleNames } from './names';

const parties: readonly Party[] = ['grid', 'property', 'committee'];

export const partyWithoutAnybodyWords = (party: Party): string =>
  `${partyNames[party]}这边名册上还没有人，先派给别的一方，或请召集人补名册`;
export const noSuchPartyPersonWords = (typed: string, issue: number): string =>
  `三方里没找到「${typed}」。写网格、物业、业委会，或@名册里的人，比如「派单 #${issue} 物业」`;

type Listed = { readonly name: string; readonly roles: readonly Role[]; readonly party: Party | null; readonly reached: boolean };

export type RosterFacts = {
  readonly compound: string;
  readonly community: string | null;
  readonly people: readonly Listed[];
  readonly across: readonly string[];
  readonly gaps: readonly RosterGap[];
};

/** At most six lines: three parties, those above and beside them, what is missing. */
export function rosterWords({ compound, community, people, across, gaps }: RosterFacts): string {
  const ofParty = parties.flatMap((party) =>
    line(
      partyNames[party],
      people.filter((person) => person.party === party),
    ),
  );
  const leading = people.filter(({ roles, party }) => party === null && roles.some((role) => role === 'convenor' || role === 'secretary'));
  const others = people.filter((person) => person.party === null && !leading.includes(person));
  const beside = [...line('牵头', leading), ...line('其他', others), ...(across.length === 0 ? [] : [`交叉任职：${across.join('、')}`])];
  const note = people.some(({ reached }) => !reached) ? '，带*的私信还没通' : '';
  const heading = `${compound}名册${community === null ? '' : `（${community}）`}${note}：`;
  return [heading, ...ofParty, ...[beside.join('；')].filter((text) => text !== ''), gapsWords(gaps)].join('\n');
}

/** How many names a line holds. */
const most = 6;

const line = (what: string, people: readonly Listed[]): string[] =>
  people.length === 0
    ? []
    : [`${what}：${people.slice(0, most).map(personWords).join('、')}${people.length > most ? `等${people.length}位` : ''}`];

const personWords = ({ name, roles, reached }: Listed): string =>
  `${name}${reached ? '' : '*'}（${roles.map((role) => roleNames[role]).join('、')}）`;

function gapsWords(gaps: readonly RosterGap[]): string {
  if (gaps.length === 0) return '不缺';
  const advised = gaps.some((gap) => gap.kind === 'no-cover' && gap.wanted.includes('advisor'));
  return `缺：${gaps.map(gapWords).join('、')}${advised ? '（党组织建不起来的，先派党建指导员）' : ''}`;
}

export const coverSideNames: Readonly<Record<CoverSide, string>> = { compound: '小区', property: '物业', committee: '业委会' };
export const coverFormNames: Readonly<Record<CoverForm, string>> = {
  branch: '党支部',
  group: '党小组',
  organisation: '党组织',
  advisor: '党建指导员',
};

function gapWords(gap: RosterGap): string {
  switch (gap.kind) {
    case 'no-convenor':
      return '召集人';
    case 'no-secretary':
      return '社区书记';
    case 'party-empty':
      return `${partyNames[gap.party]}的人`;
    case 'no-cover':
      return gap.side === 'compound' ? `小区${coverFormNames[gap.wanted[0] ?? 'group']}` : `${coverSideNames[gap.side]}党组织`;
  }
}

export const coverNotedWords = (side: CoverSide, form: CoverForm): string => `记下了：${coverSideNames[side]}有${coverFormNames[form]}`;
export const coverEndedWords = (side: CoverSide): string => `记下了：${coverSideNames[side]}没有党组织。缺什么发「名册」看`;
