/** Masks a message for a reader outside the house: no name, number, flat or account of anybody stays in it, and no more of it than is needed. */

import { addresses, postWords, surnames } from './lexicon/names';
import { maskPersonal } from './mask';
import { normalise } from './normalise';

/** A long letter says within this what it is about. */
const longest = 400;

/** @param names by which the people of the place go, as they write them: 3栋-王强, 张姐（租户）. */
export function maskForOutside(text: string, names: readonly string[]): string {
  const plain = normalise(text).text;
  const bare = withoutAccounts(plain);
  const nameless = withoutAddressed(withoutNames(bare, names));
  return withoutFlats(withoutNumbers(withoutDashedFlats(nameless)))
    .slice(0, longest)
    .trim();
}

const somebody = '某人';

/** Links, addresses and account names; a @name whoever it is. */
const withoutAccounts = (text: string): string =>
  text
    .replace(/(?:https?:\/+|www\.)[^\s\u4e00-\u9fff]+/g, '某链接')
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '某号')
    .replace(/@[^\s,。:;!?@]{1,24}/g, `@${somebody} `)
    .replace(/(?<![a-z0-9])(?=[a-z0-9_-]*\d|[a-z0-9_-]*_)[a-z][a-z0-9_-]{5,}/g, '某号');

function withoutNames(text: string, names: readonly string[]): string {
  const pieces = new Set(names.flatMap(piecesOf));
  return [...pieces]
    .filter((piece) => text.includes(piece))
    .sort((one, other) => other.length - one.length)
    .reduce((rest, piece) => rest.replace(wholePiece(piece), somebody), text);
}

/** A Latin name is no part of a longer word. */
const wholePiece = (piece: string): RegExp => {
  const words = piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${/^[a-z]/.test(piece) ? '(?<![a-z])' : ''}${words}${/[a-z]$/.test(piece) ? '(?![a-z])' : ''}`, 'g');
};

const post = alternatives(postWords);
const placed = /[东西南北]?\d*[-/]?\d+(?:栋|幢|座|期|区|号楼|号|单元|楼|层|室)?/g;
const onlyPost = new RegExp(`^(?:${post}|[栋幢座期区号单元楼层室第的\\s\\d-])*$`);
const posts = new RegExp(post, 'g');
/** 欧阳建国 is rare enough to stay whole; of 王建国 people also say 建国. */
const withGiven = new RegExp(`^[${surnames}][\\u4e00-\\u9fff]{2}$`);

/** The ways in which one who is called so may be spoken of: the whole, without flat and post, the given name. */
function piecesOf(name: string): readonly string[] {
  const whole = normalise(name).text.trim();
  const parts = whole
    .replace(placed, ' ')
    .replace(posts, ' ')
    .split(/[^\u3400-\u9fffa-z]+/);
  const given = parts.filter((part) => withGiven.test(part)).map((part) => part.slice(1));
  return [whole, ...parts, ...given].filter((piece) => [...piece].length > 1 && !onlyPost.test(piece));
}

/** 王经理, 老张, 小李: whoever they are. */
const addressed = new RegExp(`[${surnames}](?=(?:${alternatives(addresses)}))`, 'g');
const familiar = new RegExp(`(?<=[老小])[${surnames}](?![子头法板师])`, 'g');
const withoutAddressed = (text: string): string => text.replace(addressed, '某').replace(familiar, '某');

/** What is left of numbers that may be a telephone or an account, also spelt out or spaced. */
const withoutNumbers = (text: string): string =>
  maskPersonal(text)
    .replace(/\d(?:[\s-]?[\d*]){4,}/g, '某号')
    .replace(/[零一二三四五六七八九幺两]{5,}/g, '某号');

/** 3-2-501, 5单元12-3: the building may be known, the flat not. */
const withoutDashedFlats = (text: string): string =>
  text
    .replace(/(?<![\d-])(\d{1,2}[-/]\d{1,2}[-/])\d{1,4}(?!\d)/g, '$1某室')
    .replace(/(?<![\d-])(\d{1,2}[-/])\d{1,4}(?![\d:/\-点月日天个年次分岁元块]|号?[栋幢座楼]|单元)/g, '$1某室');

/** 801室, 五零一, the 3号 of a floor. */
const withoutFlats = (text: string): string =>
  text
    .replace(/(?<!\d)\d{3,4}(?![\d年元块米万人户度次天平分])(?:室|号房|房|号)?/g, '某室')
    .replace(/(?<=[单元楼层])\d{1,2}(?:室|号房|房|号(?!楼|栋))/g, '某室')
    .replace(/[零一二三四五六七八九]{3,4}(?:室|号房|房|号)?/g, '某室');

function alternatives(words: string): string {
  return words
    .split(' ')
    .sort((one, other) => other.length - one.length)
    .join('|');
}
