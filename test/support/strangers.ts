/** A group that the bot has come into and that nobody has claimed yet, with the operator's codes at hand. */

import { hashOfCode, newCode } from '../../src/app/code-words';
import { codeLife } from '../../src/core/roster/code';
import type { CodePurpose } from '../../src/core/roster/code-purpose';
import { later } from '../../src/kernel/instant';
import { keepCode } from '../../src/store/codes';
import { findCompoundNamed, knowCommunity } from '../../src/store/know-compound';
import { type Group, openGroup } from './group';

export type Strangers = Group & {
  readonly room: string;
  /** A code of the operator's for 红城社区. */
  code(
    purpose: CodePurpose,
    about?: { readonly compound?: string; readonly person?: number; readonly community?: string },
  ): Promise<string>;
  invited(room?: string): Promise<void>;
};

export async function openStrangers(room = '拓新红城三方协作组工作群', at?: string): Promise<Strangers> {
  const group = await openGroup({ roster: { compounds: [] }, ...(at === undefined ? {} : { at }) });
  const { setup, chat, clock, bot } = group.rehearsal;
  const says: Group['says'] = (person, text, extras = {}) => group.says(person, text, { ...extras, room: extras.room ?? room });
  return {
    ...group,
    room,
    says,
    code: async (purpose, { compound, person, community = '红城社区' } = {}) => {
      const code = newCode();
      await setup.store.transaction(async (transaction) => {
        const communityId = await knowCommunity(transaction, community);
        const found = compound === undefined ? null : await findCompoundNamed(transaction, communityId, compound);
        await keepCode(transaction, {
          hash: hashOfCode(code),
          purpose,
          community: communityId,
          compound: found?.id ?? null,
          person: person ?? null,
          issuedAt: clock.now(),
          expiresAt: later(clock.now(), codeLife),
        });
      });
      return code;
    },
    invited: async (where = room) => {
      await chat.invites(where, clock.now());
      await bot.settle();
    },
  };
}
