/** A short word by which somebody who was called says that they have heard or are on their way: 收到, 马上到, 来了. */

import { normalise } from './normalise';
import { readReply } from './reply';

/** Beside what reads as a receipt or a promise in any answer. */
const short =
  /^(?:好|好的|好嘞|要得|ok|okk|在|在的|来了|我来了|来咯|到了|我到了|已到|到场了|已到场|已经到场|去了|我去了|已去|出发|出发了|已出发|过来了|赶过来了|赶过去|赶来了?|我去|我们去|正在去|在去|下来了|下楼了|在现场|我在现场|看到了|已阅|\[ok\]|\[好的\])[\s!,。~了哈啊呀嘛]*$/;
/** 收到，刚才在开车. */
const opening = /^(?:已?收到|签收|晓得了|知道了|明白|我?(?:已经?)?到(?:了|场|现场))(?![没吗么?])/;

export function acknowledges(text: string): boolean {
  const { kind } = readReply(text);
  if (kind === 'receipt' || kind === 'on-it') return true;
  const words = normalise(text)
    .text.replace(/#\s*\d{1,6}/g, ' ')
    .replace(/@\S+/g, ' ')
    .trim();
  return short.test(words) || (opening.test(words) && !/[?吗]\s*$/.test(words));
}

/** The numbers that a message names, wherever they stand in it. */
export const numbersNamed = (text: string): readonly number[] =>
  [...normalise(text).text.matchAll(/#\s*(\d{1,6})/g)].map(([, digits]) => Number(digits));
