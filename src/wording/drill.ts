/** 演练: every line about a drill says that it is one. */

const mark = '【演练】';

export const drillTitle = (title: string): string => `${mark}${title}`;

/** At the head of each line; a title within it need not say it again. */
export const markedAsDrill = (text: string): string =>
  text
    .split('\n')
    .map((line) => `${mark}${line.replaceAll(mark, '')}`)
    .join('\n');

export const drillStoppedWords = (): string => '有真的要办';
