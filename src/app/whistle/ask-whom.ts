/** Whoever may not whistle is told who may, by name. */

import { convenorOf, leadOf } from '../../core/roster/in-charge';
import { findOfficers } from '../../store/find-people';
import { askToWhistleWords } from '../../wording/whistle-check';
import type { Typed } from '../define-command';
import type { Spoken } from '../occasion';

export const askWhom =
  (verb: string) =>
  async ({ transaction, compound, at }: Spoken, { numbers }: Typed): Promise<string> => {
    const officers = await findOfficers(transaction, compound, at);
    const people = [leadOf(officers, 'grid'), convenorOf(officers)].flatMap((person) => person ?? []);
    return askToWhistleWords(verb, numbers[0] ?? null, [...new Map(people.map((person) => [person.id, person])).values()]);
  };
