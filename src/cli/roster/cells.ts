/** Reads the cells whose words are given: the roles of a person. */

import { distance } from 'fastest-levenshtein';
import type { Role } from '../../core/roster/role';
import { roleNamed } from '../../understanding/role-named';
import type { Line } from './lines';
import { roleChoices } from './sheets';

/** Null where one of them is none, or not of this place. @param compound null: a row of the community itself. */
export function rolesIn(line: Line, compound: string | null): readonly Role[] | null {
  const typed = line
    .cell('职务')
    .split(/[、,，;；/\s]+/)
    .filter((word) => word !== '');
  const roles = typed.map((word) => ({ word, role: roleNamed(word) }));
  for (const { word, role } of roles) {
    if (role === null || role === 'resident')
      line.complain('职务', { kind: 'unknown', typed: word, nearest: nearest(word, roleChoices), valid: roleChoices });
    else if (compound === null && role !== 'secretary' && role !== 'enforcement') line.complain('小区', { kind: 'needs-compound', role });
    else if (compound !== null && role === 'secretary') line.complain('小区', { kind: 'above-compounds', role });
  }
  const read = roles.flatMap(({ role }) => (role === null || role === 'resident' ? [] : [role]));
  return read.length === typed.length ? [...new Set(read)] : null;
}

/** The closest word, where one is close. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const near = words.map((word) => ({ word, off: distance(word, typed) })).sort((one, other) => one.off - other.off)[0];
  return near !== undefined && near.off <= Math.max(1, Math.floor(near.word.length / 2)) ? near.word : null;
}
