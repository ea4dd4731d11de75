/** What `sanfang doctor` found: one line a matter, and where something needs doing, the way out. */

import type { Opinion } from '../core/issue/opinion';
import type { Instant } from '../kernel/instant';
import { momentWords } from './moment';
import { opinionCountWords } from './second-opinion';

export type Finding =
  | { readonly kind: 'node'; readonly found: string; readonly needed: string; readonly good: boolean }
  | { readonly kind: 'settings'; readonly wrong: string | null }
  | { readonly kind: 'puppet'; readonly name: string | null; readonly missing: 'package' | 'choice' | null; readonly said: string }
  | { readonly kind: 'home'; readonly home: string; readonly state: 'good' | 'absent' | 'unwritable' }
  | { readonly kind: 'disk'; readonly home: string; readonly freeMegabytes: number; readonly good: boolean }
  | { readonly kind: 'never-started' }
  | {
      readonly kind: 'server';
      readonly where: 'embedded' | 'elsewhere';
      readonly state: 'held' | 'orphan' | 'resting';
      readonly bot: number | null;
    }
  | { readonly kind: 'storage'; readonly said: string }
  | { readonly kind: 'migrations'; readonly missing: readonly string[]; readonly botRuns: boolean }
  | { readonly kind: 'photos'; readonly folder: string; readonly state: 'good' | 'absent' | 'unwritable' }
  | { readonly kind: 'clock'; readonly now: Instant; readonly zone: string; readonly heard: Instant | null; readonly good: boolean }
  | { readonly kind: 'calendar'; readonly year: number; readonly known: boolean }
  | { readonly kind: 'pace'; readonly account: string; readonly said: number; readonly most: number; readonly good: boolean }
  | { readonly kind: 'second-opinion'; readonly to: OutsideReader | null; readonly counts: OpinionCounts; readonly good: boolean }
  | { readonly kind: 'parked'; readonly count: number }
  | { readonly kind: 'set-aside'; readonly numbers: readonly number[] }
  | { readonly kind: 'people'; readonly compound: string; readonly unreached: readonly string[] };

/** Where masked words go, and to which model. */
export type OutsideReader = { readonly where: string; readonly model: string };
type OpinionCounts = { readonly [Kind in Opinion]?: number };

type Told = { readonly good: boolean; readonly text: string };
const fine = (text: string): Told => ({ good: true, text });
const wrong = (text: string, wayOut: string): Told => ({ good: false, text: `${text}。${wayOut}` });

type Sentences = { readonly [Kind in Finding['kind']]: (finding: Extract<Finding, { kind: Kind }>) => Told };

const restart = '停下机器人再 npm start';

const sentences: Sentences = {
  node: ({ found, needed, good }) => (good ? fine(`Node ${found}`) : wrong(`Node ${found} 太旧`, `请装 ${needed} 或更新的`)),
  settings: ({ wrong: said }) =>
    said === null ? fine('设置都读得懂') : wrong(`设置有错：${said}`, '改 .env 或环境变量，对照 .env.example'),
  puppet: ({ name, missing, said }) => {
    if (missing === 'package') return wrong(`聊天平台 ${name} 的包没有装`, `npm install ${name}`);
    if (missing === 'choice') return wrong(`聊天平台没设对：${said}`, '对照 .env.example 改 WECHATY_PUPPET');
    return fine(name === null ? '聊天平台：演示沙盒（没设 WECHATY_PUPPET，不登录任何账号）' : `聊天平台：${name}`);
  },
  home: ({ home, state }) => {
    if (state === 'unwritable') return wrong(`数据目录 ${home} 写不进去`, '改权限，或用 DATA_DIR 换一个目录');
    return fine(state === 'absent' ? `数据目录 ${home} 还没有，第一次启动时会建` : `数据目录 ${home}`);
  },
  disk: ({ home, freeMegabytes, good }) =>
    good
      ? fine(`磁盘还有 ${freeMegabytes} MB`)
      : wrong(`磁盘只剩 ${freeMegabytes} MB（${home}）`, '请腾出空间，照片在数据目录的 photos 里'),
  'never-started': () => fine('数据库还没建，第一次 npm start 时会建'),
  server: ({ where, state, bot }) => {
    if (where === 'elsewhere') return fine('数据库连得上（DATABASE_URL）');
    if (state === 'held') return fine(`数据库在跑，机器人在用${bot === null ? '' : `（进程 ${bot}）`}`);
    return fine(state === 'orphan' ? '数据库在跑，机器人不在：上次没有正常停，下次启动会接着用它' : '数据库好的，机器人没在跑');
  },
  storage: ({ said }) => ({ good: false, text: said }),
  migrations: ({ missing, botRuns }) => {
    if (missing.length === 0) return fine('数据库结构是最新的');
    const text = `数据库结构差 ${missing.length} 步：${missing.join('、')}`;
    return botRuns ? wrong(text, `${restart}，启动时会补上`) : fine(`${text}，下次启动会补上`);
  },
  photos: ({ folder, state }) =>
    state === 'unwritable'
      ? wrong(`照片目录 ${folder} 写不进去`, '改权限')
      : fine(state === 'absent' ? '照片目录还没有，来了照片会建' : '照片目录'),
  clock: ({ now, zone, heard, good }) =>
    good
      ? fine(`时钟：北京时间 ${momentWords(now, now)}，机器时区 ${zone}（不影响）`)
      : wrong(
          `时钟往回走了：现在是北京时间 ${momentWords(now, now)}，上一条消息却是 ${momentWords(heard ?? now, now)} 收到的`,
          '请校准机器时间（NTP）',
        ),
  calendar: ({ year, known }) =>
    known
      ? fine(`${year} 年的放假安排有了`)
      : wrong(
          `${year} 年的放假安排还没录入，先按周一到周五算`,
          `国务院通知出来后，照 src/core/calendar/override.ts 加 overrides/${year}.ts，或升级`,
        ),
  pace: ({ account, said, most, good }) =>
    good
      ? fine(`${account} 一天内说了 ${said} 条，上限 ${most}`)
      : wrong(`${account} 一天内说了 ${said} 条，上限 ${most}，快满了`, '小区多了请分到几个账号，或按平台的规矩调 PACE_PER_DAY'),
  'second-opinion': ({ to, counts, good }) => {
    if (to === null) return fine('第二意见没开，群里的话不发给外面的模型');
    const text = `第二意见开着，遮过的话发到 ${to.where}（模型 ${to.model}）。近 7 天${opinionCountWords(counts)}`;
    return good ? fine(text) : wrong(text, '试试地址、模型和密钥（LLM_…）；问不到时它照旧在群里问一声');
  },
  parked: ({ count }) =>
    count === 0
      ? fine('没有发不出去的话')
      : wrong(`近 7 天有 ${count} 条话发不出去，放着了`, '看日志里的 line-parked 和 nobody-there：机器人还在不在群里、群绑没绑'),
  'set-aside': ({ numbers }) =>
    numbers.length === 0
      ? fine('没有处理不了的消息')
      : wrong(
          `近 7 天有 ${numbers.length} 条消息处理不了，编号 ${numbers.slice(0, 10).join('、')}`,
          '看日志里同编号的 message-failed，报给开发者；急事请先打电话',
        ),
  people: ({ compound, unreached }) =>
    unreached.length === 0
      ? fine(`${compound}：三方的人都找得到`)
      : wrong(
          `${compound}：${unreached.slice(0, 8).join('、')}${unreached.length > 8 ? `等 ${unreached.length} 位` : ''} 私信找不到或没确认`,
          '请召集人提醒',
        ),
};

export const isGood = (finding: Finding): boolean => told(finding).good;
const told = (finding: Finding): Told => (sentences[finding.kind] as (finding: Finding) => Told)(finding);

export function findingWords(finding: Finding): string {
  const { good, text } = told(finding);
  return `${good ? '✓' : '✗'} ${text}`;
}

export const doctorEndWords = (wrongs: number): string =>
  wrongs === 0 ? '都好 (all well)' : `有 ${wrongs} 处要处理，见上面打 ✗ 的 (${wrongs} to see to)`;
