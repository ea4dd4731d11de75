/** Which issue an answer to a follow-up is about: by its number or quotation, by what was asked, by being the only one; of several none is guessed. */

/** Of this person, open questions alone, the latest first. */
export type AskedOf = { readonly number: number; readonly about: 'solved' | 'satisfied' };

export type FollowUpSaid = {
  /** Numbers that the words or the quotation name; an old one stands for the one it was merged into. */
  readonly named: readonly number[];
  readonly solved: boolean | null;
  readonly satisfied: boolean | null;
  /** Nothing but 1 or 2 was said. */
  readonly bare: 1 | 2 | null;
};

export type WaitsFor = {
  readonly asked: readonly AskedOf[];
  /** What waits for this person's word though they were not asked. */
  readonly waiting: readonly number[];
  /** What was closed lately, the latest first, and can be opened again by their word. */
  readonly closed: readonly number[];
};

export type WhichFollowUp =
  | { readonly kind: 'one'; readonly number: number; readonly solved: boolean | null; readonly satisfied: boolean | null }
  | { readonly kind: 'several'; readonly numbers: readonly number[] }
  | { readonly kind: 'none' };

export function whichFollowUp(said: FollowUpSaid, { asked, waiting, closed }: WaitsFor): WhichFollowUp {
  const { named, bare } = said;
  const [latest] = asked;
  // 满意吗 follows at once upon an answer: the next 1 or 2 is its own.
  if (bare !== null && latest?.about === 'satisfied' && named.length === 0)
    return { kind: 'one', number: latest.number, solved: null, satisfied: bare === 1 };
  const meant = bare === null ? said : { ...said, solved: bare === 1 };
  const rated = asked.filter(({ about }) => about === 'satisfied').map(({ number }) => number);
  const open = asked.filter(({ about }) => about === 'solved').map(({ number }) => number);
  const onlyRates = meant.solved === null;
  for (const candidates of [...(onlyRates ? [rated.slice(0, 1)] : []), open, ...(bare === null ? [waiting, closed] : [])]) {
    const fitting = [...new Set(named.length === 0 ? candidates : candidates.filter((number) => named.includes(number)))];
    const [only, another] = fitting;
    if (only !== undefined && another === undefined) return { kind: 'one', number: only, solved: meant.solved, satisfied: meant.satisfied };
    if (only !== undefined) return { kind: 'several', numbers: fitting };
  }
  return { kind: 'none' };
}
