/** docs/settings.md: every setting of the installation with its default, unit and use; and those that a convenor changes in chat, with bounds and basis. */

import { usualManners } from '../../src/core/manners/manners';
import { settingKeys, settingOf } from '../../src/core/manners/setting';
import { settings } from '../../src/settings';
import { boundsWords, settingExamples, settingNames, settingUses, valueWords } from '../../src/wording/setting-names';
import type { GeneratedDocument } from './document';
import { code, table } from './table';

const opening = `# 设置 · Settings

写在环境变量里，或者写在运行文件夹的 \`.env\` 里（环境变量优先；样子见 \`.env.example\`）。填错了不会启动，会有一行说明哪一项、为什么、可以填什么。
From the environment or a \`.env\` file in the working folder (the environment wins). Written by \`npm run docs\`.
`;

const inChat = `## 在群里改 · In chat

每个小区各有一套，召集人（或书记）在群里发「设置 橙色签收 20分钟」就改，改回发「设置 橙色签收 默认」；谁都可以发「设置」「设置 签收」看，谁什么时候改的发「设置 记录」看。改了马上算数：在办的问题、正在通报的事、排好的会，提醒都按新的重排；已经提醒过的不再提醒。中途改成更急的级别，从改的时候起算；改缓的，还按派出的时候算。期限怎么算出来的，发「为什么到期 #12」。
「参考」是默认的做法，不是法规；休息时间和工作时间的默认值由上面的 \`QUIET_FROM\`、\`QUIET_TO\`、\`WORK_HOURS\` 定。
Each compound has its own. A convenor or the secretary changes them within these bounds; every change is on record and replans what runs.
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
    const chat = settingKeys.map((key) => {
      const { bounds, basis, read } = settingOf(key);
      return [settingNames[key], valueWords(read(usualManners)), boundsWords(bounds), basis, settingUses[key], code(settingExamples[key])];
    });
    return [
      `${opening}\n${table(['名称', '不填时', '单位', '用处'], rows)}`,
      `${inChat}\n${table(['设置', '默认', '可以设', '依据', '用处', '例子'], chat)}\n`,
    ].join('\n\n');
  },
};
