/** Evens out how a time can be written, unit by unit, so that every offset stays an offset in the original text. */

/** Pairs of signs: as written, as read. Only what occurs in expressions of time. */
const pairs =
  '點点鐘钟鍾钟週周禮礼後后個个兩两號号時时間间當当開开節节國国慶庆勞劳動动從从這这裡里裏里晝昼過过內内來来現现將将陽阳陰阴曆历歷历舊旧臘腊蠟腊黃黄幾几萬万貳二叁三參三還还達达結结聖圣誕诞婦妇兒儿親亲黨党軍军師师長长頭头歲岁約约請请於于雙双單单終终遲迟會会議议樓楼棟栋層层電电門门車车線线產产業业錢钱塊块億亿條条種种啟启驚惊蟄蛰穀谷滿满處处關关際际對对連连續续沒没農农夠够壹一隻只無无準准務务趕赶離离點点夾夹課课員员戶户〇零○零';

const signs = '\u2013~\u2014~\u2015~\u2212-\u2010-\u2011-～~〜~∼~：:︰:∶:，,（(）)？?！!\u3000 \u00a0 \t ';

const evened = new Map<string, string>();
for (const list of [pairs, signs]) {
  for (let index = 0; index + 1 < list.length; index += 2) evened.set(list.charAt(index), list.charAt(index + 1));
}

/** @returns a text of the same length in which only single UTF-16 units differ. */
export function normalise(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index += 1) out += even(text.charAt(index));
  return out;
}

function even(sign: string): string {
  const same = evened.get(sign);
  if (same !== undefined) return same;
  const code = sign.charCodeAt(0);
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : sign;
}
