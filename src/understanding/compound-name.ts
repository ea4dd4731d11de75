/** Whether words are the name of a compound, and not the rest of a sentence that begins with 小区. */

import { understand } from './understand';

const shape = /^[\p{Script=Han}A-Za-z0-9·()（）]{2,16}$/u;
const talk = /[吗呢吧啊呀哦嘛了的么哈噻]$|^(?:里|内|外|门口|大门|怎么|为什么|谁|哪|有|没|不|又|是|要|今天|昨天|明天|现在)/;

export function isCompoundName(text: string): boolean {
  return shape.test(text) && !talk.test(text) && understand(`小区${text}`).report !== 'yes' && understand(text).report !== 'yes';
}

/** A group's topic without what every such group is called. */
export function compoundInTopic(topic: string): string {
  const bare = topic.replace(/三方协作组?|三方|协作组|工作群|业主群|小区群|联系群|服务群|[群\s]/g, '');
  return bare === '' ? topic.trim() : bare;
}
