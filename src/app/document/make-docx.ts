/** Makes the bytes of a DOCX from a document's parts. The package is heavy, and loaded when the first one is asked for. */

import type { DocumentPart, DocumentParts, TableRow } from '../../wording/document-parts';

type Docx = typeof import('docx');

/** Half-points; twentieths of a point. A4 in the fonts that every office program here knows. */
const sizes = { title: 36, heading: 28, paragraph: 24, small: 20 } as const;
const font = { ascii: 'Times New Roman', eastAsia: 'SimSun', hAnsi: 'Times New Roman' };
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1440, right: 1240, bottom: 1240, left: 1240 } };
const columns = [1900, 7500] as const;

export async function makeDocx({ name, parts }: DocumentParts): Promise<Uint8Array> {
  const docx = await import('docx');
  const children = parts.flatMap((part) => blocksOf(docx, part));
  const document = new docx.Document({
    title: name,
    creator: 'sanfang',
    lastModifiedBy: 'sanfang',
    styles: { default: { document: { run: { font, size: sizes.paragraph } } } },
    sections: [{ properties: { page }, children }],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
}

type Block = InstanceType<Docx['Paragraph']> | InstanceType<Docx['Table']>;

function blocksOf(docx: Docx, part: DocumentPart): readonly Block[] {
  if (part.kind === 'table') return [tableOf(docx, part.rows)];
  const bold = part.kind === 'title' || part.kind === 'heading';
  return [
    new docx.Paragraph({
      ...(part.kind === 'title' ? { alignment: docx.AlignmentType.CENTER } : {}),
      spacing: { before: bold ? 200 : 80, after: 120 },
      children: [new docx.TextRun({ text: part.text, bold, size: sizes[part.kind] })],
    }),
  ];
}

function tableOf(docx: Docx, rows: readonly TableRow[]): Block {
  const cell = (text: string, width: number, bold: boolean) =>
    new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: text.split('\n').map((line) => new docx.Paragraph({ children: [new docx.TextRun({ text: line, bold })] })),
    });
  return new docx.Table({
    columnWidths: [...columns],
    rows: rows.map(
      ([label, text]) => new docx.TableRow({ cantSplit: true, children: [cell(label, columns[0], true), cell(text, columns[1], false)] }),
    ),
  });
}
