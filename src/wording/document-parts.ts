/** The parts that a document of the bot's is made of, before anything knows its file format. */

export type DocumentPart =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'small'; readonly text: string }
  /** Two columns: what it is, and what it says; what it says may have several lines. */
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] };
export type TableRow = readonly [label: string, text: string];

/** `name`: of the file, without its ending. */
export type DocumentParts = { readonly name: string; readonly parts: readonly DocumentPart[] };

/** The same parts as a message. */
export const partsAsText = ({ parts }: DocumentParts): string =>
  parts
    .flatMap((part) => (part.kind === 'table' ? part.rows.map(([label, text]) => `${label}：${text.replace(/\n/g, '；')}`) : [part.text]))
    .join('\n');
