/** One way of writing for command lines: traditional to simplified, full-width letters and digits to half, odd spaces to plain ones. Chinese punctuation stays. */

import { Converter } from 'opencc-js/t2cn';

const simplified = Converter({ from: 't', to: 'cn' });

const fullWidth = /[＃＠０-９Ａ-Ｚａ-ｚ＋－／．：]/g;
const oddSpaces = /[\u2000-\u200a\u202f\u3000\u00a0]/g;
const unseen = /\u200b|\ufeff|\ufe0f/g;

export const plain = (text: string): string =>
  simplified(
    text
      .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(oddSpaces, ' ')
      .replace(unseen, ''),
  ).trim();
