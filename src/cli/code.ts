/** `sanfang code`: hands out a code, of one use and for a day; beside a running bot, too. */

import { z } from 'zod';
import { hashOfCode, newCode } from '../app/code-words';
import { codeLife } from '../core/roster/code';
import { type CodePurpose, codePurposes } from '../core/roster/code-purpose';
import { later } from '../kernel/instant';
import { keepCode } from '../store/codes';
import { findCalled, findCommunities, findCompoundNames } from '../store/find-called';
import { knowCommunity } from '../store/know-compound';
import type { Transaction } from '../store/transaction';
import {
  badPurposeWords,
  codeWords,
  needsPersonWords,
  nobodyCalledWords,
  severalCalledWords,
  unknownCommunityWords,
  whichCompoundWords,
} from '../wording/operator-roster';
import { beside, type Output, Refused } from './beside/beside';

export type CodeOptions = { readonly community: string; readonly for: string; readonly compound?: string; readonly person?: string };
type Target = { readonly compound: number | null; readonly person: number | null; readonly name: string | null };

/** @returns the exit code. */
export async function code(options: CodeOptions, output: Output): Promise<number> {
  const purpose = z.enum(codePurposes).safeParse(options.for);
  if (!purpose.success) {
    output.stderr(badPurposeWords(options.for));
    return 2;
  }
  return beside(output, async ({ store, now, kind }) => {
    output.stdout(
      await store.transaction(async (transaction) => {
        const known = await findCommunities(transaction);
        const name = options.community.trim();
        const isNew = !known.some((one) => one.name === name);
        const names = known.map((one) => one.name);
        if (name === '' || (isNew && (purpose.data === 'move' || purpose.data === 'rebind')))
          throw new Refused(unknownCommunityWords(name, names));
        const community = await knowCommunity(transaction, name);
        const target = await targetOf(transaction, purpose.data, community, { ...options, community: name });
        const fresh = newCode();
        const until = later(now, codeLife);
        const { compound, person } = target;
        await keepCode(transaction, {
          hash: hashOfCode(fresh),
          purpose: purpose.data,
          community,
          compound,
          person,
          issuedAt: now,
          expiresAt: until,
        });
        const facts = { code: fresh, purpose: purpose.data, community: name, target: target.name, until, now };
        return codeWords({ ...facts, sandbox: kind === 'sandbox', isNew, known: names });
      }),
    );
    return 0;
  });
}

async function targetOf(transaction: Transaction, purpose: CodePurpose, community: number, options: CodeOptions): Promise<Target> {
  if (purpose === 'move') return compoundOf(transaction, community, options);
  if (purpose === 'rebind') return personOf(transaction, community, options.person);
  return { compound: null, person: null, name: null };
}

/** The only one of the community need not be named. */
async function compoundOf(transaction: Transaction, community: number, options: CodeOptions): Promise<Target> {
  const compounds = await findCompoundNames(transaction, community);
  const meant = options.compound === undefined ? compounds : compounds.filter(({ name }) => name === options.compound);
  const [only, another] = meant;
  if (only === undefined || another !== undefined)
    throw new Refused(
      whichCompoundWords(
        options.community,
        compounds.map(({ name }) => name),
      ),
    );
  return { compound: only.id, person: null, name: only.name };
}

async function personOf(transaction: Transaction, community: number, typed: string | undefined): Promise<Target> {
  if (typed === undefined) throw new Refused(needsPersonWords());
  const people = await findCalled(transaction, typed, community);
  const [only, another] = people;
  if (only === undefined) throw new Refused(nobodyCalledWords(typed));
  if (another !== undefined) throw new Refused(severalCalledWords(typed, people));
  return { compound: null, person: only.id, name: only.name };
}
