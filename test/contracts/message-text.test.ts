/** The conventions that text follows on the platform: quotations, mentions, the longest message. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitText } from '../../src/chat/split-text';
import { mentionsName } from '../../src/chat/typed-mention';
import { parseQuotation, quoteText } from '../../src/chat/wechaty/quote-text';

describe('a quotation', () => {
  const rule = '- - - - - - - - - - - - - - -';

  test('is written as WeChat writes it', () => {
    expect(quoteText({ name: '王强', quoted: '漏水', reply: '登记' })).toBe(`「王强：漏水」\n${rule}\n登记`);
  });

  test.each([
    [`「王强：漏水\n第二行」\n${rule}\n登记`, { name: '王强', quoted: '漏水\n第二行', reply: '登记' }],
    [`「王强: 漏水」\n${rule}\n 登记`, { name: '王强', quoted: '漏水', reply: '登记' }],
    [`「王强：漏水」\n————————\n登记`, { name: '王强', quoted: '漏水', reply: '登记' }],
    [`「王强：在「3栋」，12:30 起」\n${rule}\n收到\n马上`, { name: '王强', quoted: '在「3栋」，12:30 起', reply: '收到\n马上' }],
    [`「李姐：「王强：漏水」\n${rule}\n收到」\n${rule}\n谢谢`, { name: '李姐', quoted: `「王强：漏水」\n${rule}\n收到`, reply: '谢谢' }],
  ])('is read: %j', (text, parts) => {
    expect(parseQuotation(text)).toEqual(parts);
  });

  test.each(['「王强：漏水」', `${rule}\n登记`, '「漏水」\n登记', `先说一句「王强：漏水」\n${rule}\n登记`])('is none: %j', (text) => {
    expect(parseQuotation(text)).toBeNull();
  });
});

describe('a mention', () => {
  test.each(['@王强', '@王强\u2005好', '好 @王强 好', '＠王强，好', '好@王强'])('calls: %j', (text) => {
    expect(mentionsName(text, '王强')).toBe(true);
  });

  test.each(['王强', '@王强强', '@ 王强', ''])('does not: %j', (text) => {
    expect(mentionsName(text, '王强')).toBe(false);
  });

  test('takes a name for what it is', () => {
    expect(mentionsName('@A.*(B)\u2005好', 'A.*(B)')).toBe(true);
    expect(mentionsName('@', '')).toBe(false);
  });
});

describe('a long text', () => {
  const bytes = (text: string) => Buffer.byteLength(text);

  test('is one message where it fits, and none where there is nothing', () => {
    expect(splitText('字'.repeat(600))).toHaveLength(1);
    expect(splitText('')).toEqual([]);
  });

  test('is cut at line ends, and only else between characters', () => {
    const lines = ['一'.repeat(500), '二'.repeat(500), '三😀'.repeat(400)];
    const parts = splitText(lines.join('\n'));
    expect(parts.slice(0, 2)).toEqual(lines.slice(0, 2));
    expect(parts.slice(2).join('')).toBe(lines[2]);
  });

  test('loses no character, and no part is too long', () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 30 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 60 }), (whole, limit) => {
        const parts = splitText(whole, limit);
        const visible = (line: string) => line.replace(/\s/g, '');
        expect(parts.every((part) => bytes(part) <= limit)).toBe(true);
        expect(visible(parts.join(''))).toBe(visible(whole));
      }),
    );
  });
});
