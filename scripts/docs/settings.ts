/** docs/settings.md: every setting with its default, unit and use. */

import { settings } from '../../src/settings';
import type { GeneratedDocument } from './document';
import { code, table } from './table';

const opening = `# 设置 · Settings

写在环境变量里，或者写在运行文件夹的 \`.env\` 里（环境变量优先；样子见 \`.env.example\`）。填错了不会启动，会有一行说明哪一项、为什么、可以填什么。
From the environment or a \`.env\` file in the working folder (the environment wins). Written by \`npm run docs\`.
`;

export const settingsTable: GeneratedDocument = {
  file: 'docs/settings.md',
  render: () => {
    const rows = Object.values(settings).map(({ name, default: standard, unit, what, english }) => [
      code(name),
      code(standard),
      unit ?? '',
      `${what} · ${english}`,
    ]);
    return `${opening}\n${table(['名称', '不填时', '单位', '用处'], rows)}\n`;
  },
};
