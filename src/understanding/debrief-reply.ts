/** What somebody says who was asked a question of a 复盘: an answer, that it be skipped, that they would rather not; or something else. */

import { normalise } from './normalise';
import { readReply } from './reply';
import { understand } from './understand';

export type DebriefReply = 'answer' | 'skip' | 'stop' | 'none';

const skip = /^(?:跳过|略过?|过|下一?[问个条题]+|pass|说不好|不好说)(?:吧|嘛)?[。!！\s]*$/i;
const stop = /^(?:不用了?|不写了?|不复盘了?|算了|算了嘛|先不写|先放下|以后再[说写]|改天再?[说写]?|没空|停)(?:吧|嘛)?[。!！\s]*$/;
/** Told of as past: by the clock, by what came after it. */
const past = /[\d一二三四五六七八九十]+\s*[点:：时]|\d+\s*分钟|当时|后来|之后|然后|接到|发现|到场|赶到|救出|出来了|通知|报告|处置|解除/;

export function readDebrief(text: string): DebriefReply {
  const words = normalise(text).text.trim();
  if (words === '') return 'none';
  if (skip.test(words)) return 'skip';
  if (stop.test(words)) return 'stop';
  if (['yes', 'no', 'thanks', 'receipt', 'chase'].includes(readReply(text).kind)) return 'none';
  // Somebody in danger now goes before everything.
  return understand(text).emergency !== null && !past.test(words) ? 'none' : 'answer';
}
