/** Takes a resolution (决议) apart: what, by which party or whom, by when. */

import type { Party } from '../core/issue/vocabulary';
import type { Instant } from '../kernel/instant';
import { type DueBy, dueBy } from './due-by';
import { partyNamed } from './named';

/** `owner` and `handler` null: nobody was named. `handler`: a person called by name. */
export type ResolutionRead = {
  readonly text: string;
  readonly owner: Party | null;
  readonly handler: string | null;
  readonly due: Instant | null;
};

const partyWords = '网格(?:员|长|力量)?|物业(?:公司)?|物管|业委会|业主委员会|业委';
const named = new RegExp(
  `(?:由|请|让|交给?|归|责任方?[:：]?)\\s*(${partyWords})(?:来|去)?(?:负责|牵头|承办|办理|落实|办)?(?![\\u4e00-\\u9fff]{0,2}(?:费|合同))`,
);
const leading = new RegExp(`(${partyWords})\\s*(?:负责|牵头|承办|来办|去办|办理|落实)`);
const alone = new RegExp(`(?:^|[\\s,，;；])(${partyWords})(?=$|[\\s,，;；])`);
const person = /(?:由|请|让|交给?|归)?\s*@(\S+?)(?:来|去)?(?:负责|牵头|承办|办理|落实)?(?=$|[\s,，;；。])/;

export function readResolution(text: string, reference: Instant): ResolutionRead {
  const due: DueBy | null = dueBy(text, reference);
  const rest = due?.others ?? text;
  const called = person.exec(rest);
  const match = called === null ? (named.exec(rest) ?? leading.exec(rest) ?? alone.exec(rest)) : called;
  const owner = match === null || called !== null ? null : partyNamed((match[1] ?? '').replace('业主委员会', '业委会'));
  const without = match === null ? rest : `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  return { text: tidy(without), owner, handler: called?.[1] ?? null, due: due?.at ?? null };
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*([,，;；])\s*(?=[,，;；]|$)/g, '')
    .replace(/^[\s:：,，;；。]+|[\s,，;；。]+$/g, '');
