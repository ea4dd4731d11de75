/** docs/whistle-exchange.md: the form in which whistles go out to a platform and come back, with the schema that the code checks by. */

import { z } from 'zod';
import { exportForm } from '../../src/app/exchange/form';
import { headings } from '../../src/cli/whistles/table';
import { recordKinds } from '../../src/core/whistle/records';
import { groundsNames, recordNames, stageNames } from '../../src/wording/exchange';
import type { GeneratedDocument } from './document';
import { code, table } from './table';

const opening = `# 吹哨的交换格式 · Exchanging whistles

由 \`npm run docs\` 从 \`src/app/exchange/form.ts\` 和 \`src/cli/whistles/table.ts\` 生成，勿手改。为什么只交换文件，见 [adr/0016](adr/0016-whistle-and-exchange.md)。
Printed from the forms that the code itself checks by.

\`\`\`sh
sanfang whistles export 哨.json                      # 全部吹过的哨；演练不在里面
sanfang whistles export 哨.csv --since 2026-11-01    # 表格：一行一条记录；只要这以后有新动静的
sanfang whistles import 平台.csv --dry-run           # 先试：只说会记什么
sanfang whistles import 平台.csv                     # 同一个记录号只记一次，再导不重复
\`\`\`

机器人开着也能导。导出不盖已有的文件。导入有一条不对就单独列出行号和原因，别的照记，退出码 1。

## 编号 · Ids

- 哨：\`小区-问题-第几次\`，如 \`3-12-1\`（compound-issue-nth）。一直不变，不会用第二次。
- 我们的记录：\`哨/动作\`，同一动作的第二条起加序号，如 \`3-12-1/handling-2\`。10 分钟内撤回再发的，还是原来的编号，算更正。
- 平台的记录：用平台自己的编号，最多 100 个字，不能重。

## 不出门的 · What never leaves

报的人、反映人、三方的人名、电话、房号都遮掉；不公开的和信访的事，标题、内容一律为空，地点只到楼栋。
`;

const kinds = (): string =>
  table(
    ['动作（CSV）', 'kind（JSON）', '能导入'],
    recordKinds.map((kind) => [recordNames[kind], code(kind), kind === 'called' ? '否，哨只从群里吹' : '是']),
  );

const words = (names: Readonly<Record<string, string>>): string =>
  Object.entries(names)
    .map(([key, name]) => `${name} ${code(key)}`)
    .join('、');

const tableForm = (): string =>
  [
    '## CSV',
    '',
    `UTF-8，带 BOM，逗号分隔；导入也认 GBK 和分号。第一行是列名：${headings.join('、')}。`,
    '导入只看：记录号、哨号、动作、时间（这四列要有）、说明、评价、小区（写了就核对）。时间写成 `2026-11-24 10:10`，按北京时间。',
    '评价：评部门写好或不好，评哨写该吹或不该吹。',
  ].join('\n');

const jsonForm = (): string =>
  [
    '## JSON',
    '',
    '导出和导入是同一个格式。导入只看 `format`、`version`、每个哨的 `id`、`compound.name`（写了就核对）和 `records`，别的可以不写。',
    `\`grounds\`：${words(groundsNames)}。\`stage\`：${words(stageNames)}。`,
    '',
    '```json',
    JSON.stringify(schema(), null, 2),
    '```',
  ].join('\n');

/** Without what says nothing to a reader: the pattern of a date-time, the largest number there is. */
const schema = () =>
  z.toJSONSchema(exportForm, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });

export const whistleExchange: GeneratedDocument = {
  file: 'docs/whistle-exchange.md',
  render: () => [opening, '## 动作 · Records', '', kinds(), '', tableForm(), '', jsonForm(), ''].join('\n'),
};
