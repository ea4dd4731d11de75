/** Help on one screen. */

import type { CommandFacts } from './answers';

/** What fits on a phone's screen beside the heading. */
const most = 14;

export function helpWords(commands: readonly CommandFacts[]): string {
  const lines = commands.slice(0, most).map(({ name, summary }) => `${name}：${summary}`);
  const rest = commands.slice(most).map(({ name }) => name);
  return [
    '有事直接说哪里怎么了，我来登记。还能发：',
    ...lines,
    ...(rest.length > 0 ? [`还有：${rest.join('、')}。用法发「帮助 挂起」`] : []),
  ].join('\n');
}

export const helpAboutWords = ({ name, summary, examples, who }: CommandFacts): string =>
  [`${name}：${summary}（${who}）`, ...examples.map((example) => `「${example}」`)].join('\n');
