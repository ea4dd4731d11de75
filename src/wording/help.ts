/** Help on one screen. */

import type { CommandFacts } from './answers';

/** `issue`: the one it fits, where it fits one alone. */
export type Doable = Pick<CommandFacts, 'name' | 'summary'> & { readonly issue: number | null };

/** More than these say less. */
const most = { doable: 5, everyday: 5, beside: 3 };

/** @param heads the first command of every further group that this person has something of. */
export function helpWords(doable: readonly Doable[], everyday: readonly CommandFacts[], heads: readonly CommandFacts[]): string {
  const now = doable.slice(0, most.doable).map(({ name, summary, issue }) => `${name}${issue === null ? '' : ` #${issue}`}：${summary}`);
  const always = everyday.slice(0, now.length > 0 ? most.beside : most.everyday).map(({ name, summary }) => `${name}：${summary}`);
  return [
    '有事直接说哪里怎么了，我来登记。',
    ...(now.length > 0 ? ['手上有的：', ...now, '平时能发：'] : []),
    ...always,
    `别的发「帮助」加一个词：${heads.map(({ name }) => name).join('、')}`,
  ].join('\n');
}

/** @param group what belongs to it, itself included. */
export function helpAboutWords({ name, summary, examples, who }: CommandFacts, group: readonly CommandFacts[]): string {
  const others = group.filter((one) => one.name !== name).map((one) => one.name);
  return [
    `${name}：${summary}（${who}）`,
    ...examples.map((example) => `「${example}」`),
    ...(others.length > 0 ? [`同类的还有：${others.join('、')}`] : []),
  ].join('\n');
}
