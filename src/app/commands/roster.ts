/** 名册: who is who here by party, and what is missing; 党组织 notes what a side has. */

import { holdersAcross, rosterGaps } from '../../core/roster/party-cover';
import { anybody, isConvenor } from '../../core/roster/role';
import { findOfficers } from '../../store/find-people';
import { findCompound } from '../../store/know-compound';
import { endCover, findCovers, noteCover } from '../../store/party-cover';
import { findUnreached } from '../../store/reach';
import { coverFormNamed, coverSideNamed } from '../../understanding/role-named';
import { coverEndedWords, coverNotedWords, rosterWords } from '../../wording/roster';
import { defineCommand, Misused } from '../define-command';
import { wordsOnly } from './typed';

export const showRoster = defineCommand({
  name: '名册',
  aliases: ['花名册', '人员名册'],
  summary: '看本小区三方的人，还缺谁',
  examples: ['名册'],
  who: '谁都可以',
  allow: anybody,
  args: wordsOnly,
  run: async ({ transaction, compound, setup, at }) => {
    const { name, community, grids } = await findCompound(transaction, compound);
    const officers = await findOfficers(transaction, compound, at);
    const unreached = new Set((await findUnreached(transaction, setup.account, compound)).map(({ person }) => person));
    return rosterWords({
      compound: name,
      community: community?.name ?? null,
      people: officers.map((officer) => ({ ...officer, reached: !unreached.has(officer.id) })),
      across: holdersAcross(officers).map((officer) => officer.name),
      gaps: rosterGaps(officers, await findCovers(transaction, compound), grids.length),
    });
  },
});

export const partyCover = defineCommand({
  name: '党组织',
  aliases: [],
  everyday: true,
  summary: '记下小区、物业、业委会各有什么党组织',
  examples: ['党组织 物业 党小组', '党组织 业委会 无'],
  who: '召集人',
  allow: isConvenor,
  args: wordsOnly,
  run: async ({ transaction, compound, speaker, at, args: { rest } }) => {
    const [typedSide = '', typedForm = ''] = rest.split(/\s+/);
    const side = coverSideNamed(typedSide);
    if (side === null) throw new Misused('写上小区、物业或业委会');
    if (/^(?:无|没有|撤销)$/.test(typedForm)) {
      await endCover(transaction, compound, side);
      return coverEndedWords(side);
    }
    const form = coverFormNamed(typedForm);
    if (form === null) throw new Misused('写上党支部、党小组、党组织、党建指导员或无');
    await noteCover(transaction, compound, { side, form }, speaker.id, at);
    return coverNotedWords(side, form);
  },
});
