/** Which department is meant: by its name or an alias, as the unit of a larger house (城管局路灯所), or at the head of a whistle's words. */

import type { Department } from '../core/whistle/department';

/** Null: none of the directory's. */
export function departmentNamed(all: readonly Department[], typed: string): Department | null {
  const wanted = typed.trim();
  const exact = all.find(({ name, aliases }) => name === wanted || aliases.includes(wanted));
  return exact ?? (wanted === '' || longest < wanted.length ? null : (placesOf(all, wanted)[0]?.department ?? null));
}

/** No department's name is longer. */
const longest = 14;

type Place = { readonly department: Department; readonly end: number; readonly length: number };

/** Every department whose word stands in a text; the one named last first, as a unit stands behind its house. */
function placesOf(all: readonly Department[], text: string): readonly Place[] {
  const places = all.flatMap((department) =>
    [department.name, ...department.aliases].flatMap((word) => {
      const at = word.length > 1 ? text.lastIndexOf(word) : -1;
      return at < 0 ? [] : [{ department, end: at + word.length, length: word.length }];
    }),
  );
  return places.sort((one, other) => other.end - one.end || other.length - one.length);
}

/** `name`: as typed; empty where none is named. `rest`: the words behind it. */
export type Addressed = { readonly department: Department | null; readonly name: string; readonly rest: string };

/** 供水公司 …, 供水公司请来修, 给供水公司：…; a first word that is none of the directory's but sounds like one is named all the same. */
export function addressedIn(all: readonly Department[], typed: string): Addressed {
  const text = typed.trim().replace(/^(?:给|向|报|请)(?=\S)/, (word) => (startsWithOne(all, typed.trim().slice(word.length)) ? '' : word));
  const [head = ''] = text.split(separators, 1);
  const behind = text.slice(head.length).replace(/^[\s,，:：;；。、]+/, '');
  for (const { department, end, length } of placesOf(all, head.slice(0, longest))) {
    const tail = head.slice(end);
    if (!asking.test(head.slice(0, end - length)) && (tail === '' || asking.test(tail)))
      return { department, name: head.slice(0, end), rest: [tail, behind].filter((part) => part !== '').join('，') };
  }
  if (head.length <= longest && sounds.test(head) && !asking.test(head)) return { department: null, name: head, rest: behind };
  return { department: null, name: '', rest: text };
}

const separators = /[\s,，:：;；。]+/;
const asking = /^(?:请|来|派|尽快|帮|要|需)/;
const sounds = /(?:局|委|所|队|公司|集团|中心|办|处|站|科|部门|厅|院|会|街道|分局|水司|电司|气司)$/;

const startsWithOne = (all: readonly Department[], text: string): boolean =>
  all.some(({ name, aliases }) => [name, ...aliases].some((word) => text.startsWith(word)));
