/** Finding and completing an @name while it is being typed. */

/** WeChat ends a mention with this narrow space. */
const mentionEnd = '\u2005';

/** What stands between the last @ and the caret, or null where no name is being typed. */
export function typedMention(text: string, caret: number): string | null {
  const match = /(?:^|[^\w])@([^\s@\u2005]{0,20})$/.exec(text.slice(0, caret));
  return match?.[1] ?? null;
}

export const mentionable = <Member extends { readonly name: string }>(people: readonly Member[], typed: string): readonly Member[] =>
  people.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));

/** @returns the new text and where the caret then stands. */
export function completeMention(
  text: string,
  caret: number,
  typed: string,
  name: string,
): { readonly text: string; readonly caret: number } {
  const head = `${text.slice(0, caret - typed.length)}${name}${mentionEnd}`;
  return { text: head + text.slice(caret), caret: head.length };
}
