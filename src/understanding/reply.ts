/** Reads a short reply: yes or no to the bot's question, solved or not, satisfied or not, a receipt, a promise, a result, a nudge. */

import { type ReplyKind, replyPatterns } from './lexicon/replies';
import { normalise } from './normalise';

export type { ReplyKind } from './lexicon/replies';

export type Reply = {
  readonly kind: ReplyKind;
  /** Told whether it is solved: a fact apart from satisfaction. */
  readonly solved: boolean | null;
  /** 一般 is told, and is not satisfied. */
  readonly satisfied: boolean | null;
  /** `#12` where it was named. */
  readonly issue: number | null;
};

/** A longer line is a message of its own, not an answer. */
const longestReply = 60;

export function readReply(text: string): Reply {
  const plain = normalise(text).text.trim();
  const issue = /#\s*(\d{1,6})/.exec(plain)?.[1];
  const words = plain
    .replace(/#\s*\d{1,6}/g, ' ')
    .replace(/@\S+/g, ' ')
    .replace(/^(?:回访|哦+|噢|那个|师傅|谢谢你们?[,，])\s*/, '')
    .trim();
  const facts = { solved: solvedIn(words), satisfied: satisfiedIn(words), issue: issue === undefined ? null : Number(issue) };
  if ([...words].length > longestReply) return { kind: 'none', ...facts, solved: null, satisfied: null };
  return { kind: kindOf(words, facts), ...facts };
}

function kindOf(words: string, { solved, satisfied }: { solved: boolean | null; satisfied: boolean | null }): ReplyKind {
  const whole = words.replace(/[\s,，。.!！~…;；]+$/g, '');
  for (const { kind, whole: entire } of replyPatterns) if (entire?.test(whole) === true) return kind;
  if (solved === false && !/怎么还|咋个?还|啷个还|好久|啥时候|什么时候|催/.test(words)) return 'unsolved';
  for (const { kind, part } of replyPatterns) if (part?.test(words) === true) return kind;
  if (solved === true) return 'solved';
  if (satisfied !== null) return satisfied ? 'satisfied' : 'unsatisfied';
  return 'none';
}

const unsolved =
  /(?:没有?|没得|未|还没|并没有|不曾|根本没)(?:得到|彻底|完全|给我|给我们|人来)?(?:解决|修好|修|弄好|搞好|整好|处理好?|好|通|恢复|亮|管|来人|来修|弄|换)|(?:解决|修|处理)不(?:了|好)|不(?:亮|通)(?=了|[,，。!！]|$)|还(?:在|是)?(?:漏|堵|臭|坏|吵|黑|停|不(?!错|赖)|没|那样|老样子|一样)|(?:又|还是|仍旧?)[^,。!?]{0,3}不(?:了|开|起|动|出|到|得)|又(?:坏|漏|堵|停|黑|来|开始|不亮|臭|吵)|老样子|没人来|没动静|没用|仍然|依然|才怪|不行|没效果|没弄|治标不治本/;
const solved =
  /(?:已经?|都|全部|基本|完全|彻底)?(?<!不)(?:解决|修好|修起|弄好|搞好|搞定|整好|处理好|处理完|处理|恢复|疏通|换好|清理|清运|打扫|装好|补好|办好|办完|办结|通|修复|维修好|更换)(?:好|完)?了|(?:^|[,，。\s已都])好(?:了|啦|咯|哒)|来(?:水|电|气)了|(?<!不)亮了|不(?:漏|堵|臭|吵|响|抖|黑)了|没(?:有|得)?(?:再)?(?:漏|堵|臭|吵|响)了|可以了|正常了|已解决|已修好|已处理|已修复|处理完毕|维修完毕|已恢复|^解决$|^已好$/;

/** A denial wins over the words it denies: 没解决, 还在漏. */
function solvedIn(words: string): boolean | null {
  if (/[吗么?]\s*$/.test(words) || /^(?:好久|啥时候|什么时候|几时|何时)/.test(words)) return null;
  if (unsolved.test(words)) return false;
  return solved.test(words) ? true : null;
}

/** 确定, 确认: said to a question, and hardly to anything else. */
export const isPlain = (text: string): boolean => /^(?:确定|确认|yes)[。!！\s]*$/i.test(text.trim());

const unsatisfied = /不(?:太|是很|怎么|咋个|大|够|很)?满意|不得满意|差评|一般般?|马马虎虎|凑合|将就|太慢|太差|态度差|不咋样|不咋地|不行/;
const satisfied = /(?:很|非常|比较|基本|还算|挺|十分|相当)?满意|好评|巴适|点赞|安逸|给力|不错/;

function satisfiedIn(words: string): boolean | null {
  if (unsatisfied.test(words)) return false;
  return satisfied.test(words) ? true : null;
}

/** 满意, 差评: of work done. 不错 may be of the weather. */
export const ratesPlainly = (text: string): boolean => /满意|好评|差评/.test(text);
