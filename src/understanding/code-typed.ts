/** The code in a typed line: letters and figures as people copy them, in any case, with or without the dash. */

import { plain } from './plain';

/** Null where nothing like a code stands behind the verb: then nothing was guessed. */
export function codeTyped(text: string, verb: string): string | null {
  const line = plain(text);
  const behind = line.slice(line.indexOf(verb) + verb.length);
  const [typed] = /[A-Za-z0-9]+(?:[ -]?[A-Za-z0-9]+)*/.exec(behind) ?? [];
  const code = typed?.replace(/[ -]/g, '').toUpperCase() ?? '';
  return code.length < 4 ? null : code;
}
