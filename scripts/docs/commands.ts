/** docs/commands.md: what people can type, from the list of commands. */

import { commands as registry } from '../../src/app/commands/registry';
import type { GeneratedDocument } from './document';
import { code, table } from './table';

const opening = `# 命令 · Commands

在工作群里直接发，或者 @ 机器人发；\`#12\` 放前放后都行，回复（引用）一条带 \`#12\` 的消息就不用写号。
由 \`npm run docs\` 从 \`src/app/commands/registry.ts\` 生成，勿手改。
`;

export const commands: GeneratedDocument = {
  file: 'docs/commands.md',
  render: () => {
    const rows = registry.map(({ name, aliases, summary, examples, who }) => [
      name,
      aliases.join('、'),
      summary,
      who,
      examples.map(code).join('<br>'),
    ]);
    return `${opening}\n${table(['命令', '也可以说', '做什么', '谁能用', '例子'], rows)}\n`;
  },
};
