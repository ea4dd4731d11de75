/** How WeChat writes a quotation, which no API tells: the quoted words in corner brackets, a dashed rule, the reply. */

const rule = Array(15).fill('-').join(' ');

/** Greedy on the quoted words: what is quoted may itself carry a rule, the reply does not. Clients differ in the rule and the colon. */
const quotation = /^「([^：:\n]*)[：:]([\s\S]*)」\n[ \t]*(?:[-—–][ \t]*){5,}\n([\s\S]*)$/;

export type Quotation = { readonly name: string; readonly quoted: string; readonly reply: string };

export const quoteText = ({ name, quoted, reply }: Quotation): string => `「${name}：${quoted}」\n${rule}\n${reply}`;

/** Null where the text quotes nothing. */
export function parseQuotation(text: string): Quotation | null {
  const parts = quotation.exec(text);
  if (parts === null) return null;
  const [, name = '', quoted = '', reply = ''] = parts;
  return { name: name.trim(), quoted: quoted.trim(), reply: reply.trim() };
}
