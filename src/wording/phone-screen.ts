/** What fits on a phone's screen: lines of 18 Chinese characters, 20 of them; a Latin letter or digit takes half of one. */

export const lineWidth = 18;
export const screenLines = 20;

/** In Chinese characters. */
export const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[ -ÿ]/.test(sign) ? 0.5 : 1), 0);

/** Cut to so many characters, with a sign that it was. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const sign of text) {
    if (widthOf(kept + sign) + 1 > width) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** A line whose middle gives way: what stands before and after it is always read whole. */
export const around = (before: string, middle: string, after: string): string =>
  `${before}${cut(middle, lineWidth - widthOf(before) - widthOf(after))}${after}`;

/** Parts joined by a blank; what does not fit goes on in a further line, set in. */
export function wrapped(parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + widthOf(part) + 0.5 <= lineWidth) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(last === undefined ? part : `　${part}`);
  }
  return lines;
}

/** `least`: so many of its lines stay, however full the screen is. */
export type Section = { readonly lines: readonly string[]; readonly least: number };

/** @param importance which sections stay whole the longest, by their place in `sections`, the most important first. */
export function onOneScreen(sections: readonly Section[], importance: readonly number[]): string {
  const shown = sections.map(({ lines }) => [...lines]);
  const length = (): number => shown.reduce((sum, lines) => sum + lines.length, 0);
  for (const index of [...importance].reverse()) {
    const lines = shown[index] ?? [];
    while (length() > screenLines && lines.length > (sections[index]?.least ?? 0)) lines.pop();
  }
  return shown.flat().join('\n');
}
