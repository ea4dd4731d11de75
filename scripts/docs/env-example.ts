/** .env.example: every setting, commented out at its default. */

import { settings } from '../../src/settings';
import type { GeneratedDocument } from './document';

const opening = `# 复制成 .env，去掉行首的 # 再改。由 npm run docs 从 src/settings.ts 生成，勿手改。
# Copy to .env and uncomment what you change. Written by npm run docs.
`;

export const envExample: GeneratedDocument = {
  file: '.env.example',
  render: () => {
    const entries = Object.values(settings).map(
      ({ name, default: standard, unit, what, english }) =>
        `# ${what}${unit === null ? '' : `（单位：${unit}）`}\n# ${english}\n#${name}=${standard}\n`,
    );
    return `${opening}\n${entries.join('\n')}`;
  },
};
