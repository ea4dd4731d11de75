/** The sentence that a source file opens with: what the file is for. */

/** Null where the first line (after a `#!`) does not begin one. A sentence over several lines comes as one. */
export function openingSentence(source: string): string | null {
  const [, comment] = /^(?:#![^\n]*\n)?\/\*\* (.*?)\s*\*\//s.exec(source) ?? [];
  const sentence = comment?.replace(/\s*\n \*\s?/g, ' ').trim();
  return sentence ? sentence : null;
}
