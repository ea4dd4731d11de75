/** Every setting of the product: its name, default, unit, what it is for, what is valid. The parser, .env.example and docs/settings.md come from here. */

import { z } from 'zod';
import { choice, endpoint, hoursOfDay, onOff, optional, postgresUrl, text, timeOfDay, webAddress, whole } from './setting-values';

type Setting<Value = unknown> = {
  readonly name: string;
  /** As it would stand in the environment; empty: not set. */
  readonly default: string;
  readonly unit: string | null;
  readonly what: string;
  readonly english: string;
  /** From the environment's text to the value; its message says what is valid. */
  readonly schema: z.ZodType<Value, string>;
  /** Its value is never printed. */
  readonly secret?: true;
};

const define = <Value>(setting: Setting<Value>): Setting<Value> => setting;

export const settings = {
  dataDir: define({
    name: 'DATA_DIR',
    default: '',
    unit: '文件夹',
    what: '数据放在哪里；不填：./data，用 root 运行时 /var/lib/sanfang/ 下',
    english: 'where everything is kept; unset: ./data, as root a folder under /var/lib/sanfang/',
    schema: optional(text(1, 200)),
  }),
  databaseUrl: define({
    name: 'DATABASE_URL',
    default: '',
    unit: null,
    what: '用别处的 PostgreSQL；不填：用自带的',
    english: 'a PostgreSQL that somebody runs; unset: the embedded one',
    schema: optional(postgresUrl),
    secret: true,
  }),
  port: define({
    name: 'PORT',
    default: '8080',
    unit: '端口',
    what: '演示网页的端口（只在 127.0.0.1）；被占用就用下一个空的，0：随便一个空的',
    english: "the sandbox page's port on 127.0.0.1; the next free one if taken, 0: any",
    schema: whole(0, 65_535),
  }),
  puppet: define({
    name: 'WECHATY_PUPPET',
    default: '',
    unit: null,
    what: '接真的聊天平台用哪个 puppet，如 wechaty-puppet-service；不填：本机沙盒，不登录任何账号',
    english: 'the wechaty puppet of a real chat platform; unset: the sandbox, no login anywhere',
    schema: optional(z.string().regex(/^(@[a-z0-9-]+\/)?[a-z0-9][a-z0-9-]*$/, 'puppet 的包名，如 wechaty-puppet-service (a package name)')),
  }),
  puppetToken: define({
    name: 'WECHATY_PUPPET_SERVICE_TOKEN',
    default: '',
    unit: null,
    what: 'puppet 服务的令牌',
    english: "the puppet service's token",
    schema: optional(z.string().regex(/^[\w.-]{8,200}$/, '服务商给的令牌，8 到 200 个字母、数字、_ . - (the token you were given)')),
    secret: true,
  }),
  puppetEndpoint: define({
    name: 'WECHATY_PUPPET_SERVICE_ENDPOINT',
    default: '',
    unit: '主机:端口',
    what: 'puppet 服务的地址；不填：按令牌去找',
    english: "the puppet service's address; unset: found by the token",
    schema: optional(endpoint),
  }),
  botName: define({
    name: 'BOT_NAME',
    default: '三方助手',
    unit: null,
    what: '群里怎么叫它（@三方助手）',
    english: 'what the bot is called in the group',
    schema: z.string().regex(/^[^\s@#「」]{1,16}$/, '1 到 16 个字，不含空格和 @ # 「」 (1 to 16 characters, no blank)'),
  }),
  quietFrom: define({
    name: 'QUIET_FROM',
    default: '21:30',
    unit: '几点几分',
    what: '晚上从几点起不主动说话（红色问题除外）',
    english: 'when the quiet hours begin (red issues are told at any hour)',
    schema: timeOfDay('13:00', '23:59'),
  }),
  quietTo: define({
    name: 'QUIET_TO',
    default: '08:00',
    unit: '几点几分',
    what: '早上几点起恢复',
    english: 'when the quiet hours end',
    schema: timeOfDay('00:00', '12:59'),
  }),
  workHours: define({
    name: 'WORK_HOURS',
    default: '09:00-12:00,14:00-18:00',
    unit: '时段，逗号分开',
    what: '工作时间，“几个工作小时内”按它算',
    english: 'the working hours of a working day',
    schema: hoursOfDay,
  }),
  paceMinSeconds: define({
    name: 'PACE_MIN_SECONDS',
    default: '3',
    unit: '秒',
    what: '两句话之间至少隔多久（沙盒里从不等）',
    english: 'the least time between two messages (the sandbox never waits)',
    schema: whole(0, 600),
  }),
  paceJitterSeconds: define({
    name: 'PACE_JITTER_SECONDS',
    default: '3',
    unit: '秒',
    what: '在上面之外再随机多等，最多多久',
    english: 'the most that is added to it at random',
    schema: whole(0, 600),
  }),
  pacePerRoomPerMinute: define({
    name: 'PACE_PER_ROOM_PER_MINUTE',
    default: '8',
    unit: '条/分钟',
    what: '一个群里一分钟最多几条',
    english: 'the most messages a minute in one room',
    schema: whole(1, 1000),
  }),
  pacePerMinute: define({
    name: 'PACE_PER_MINUTE',
    default: '20',
    unit: '条/分钟',
    what: '一个账号一分钟最多几条',
    english: 'the most messages a minute from one account',
    schema: whole(1, 10_000),
  }),
  pacePerDay: define({
    name: 'PACE_PER_DAY',
    default: '500',
    unit: '条/天',
    what: '一个账号一天最多几条',
    english: 'the most messages a day from one account',
    schema: whole(1, 1_000_000),
  }),
  chatterDays: define({
    name: 'CHATTER_DAYS',
    default: '7',
    unit: '天',
    what: '没有引出任何事的闲聊，过几天忘掉内容',
    english: 'after how many days the text of idle chatter is forgotten',
    schema: whole(1, 365),
  }),
  outboxDays: define({
    name: 'OUTBOX_DAYS',
    default: '30',
    unit: '天',
    what: '机器人说过的话，过几天忘掉内容',
    english: 'after how many days the text of what the bot said is forgotten',
    schema: whole(1, 3650),
  }),
  opinionUrl: define({
    name: 'LLM_BASE_URL',
    default: '',
    unit: '网址，写到 /v1',
    what: '第二意见：像报问题又拿不准的群消息，遮住姓名、电话、房号后发给这里的模型看一眼（OpenAI 兼容）；不填：不开，群里的话不发给任何人',
    english: 'where a second opinion on unsure group messages is asked for, masked (OpenAI-compatible); unset: nobody is asked',
    schema: optional(webAddress),
  }),
  opinionModel: define({
    name: 'LLM_MODEL',
    default: '',
    unit: null,
    what: '第二意见用哪个模型；填了上一项就要填',
    english: 'the model asked for a second opinion; needed where the address is set',
    schema: optional(z.string().regex(/^[\w.:/@-]{1,120}$/, '模型的名字，如 qwen2.5-7b-instruct (the name of a model)')),
  }),
  opinionKey: define({
    name: 'LLM_API_KEY',
    default: '',
    unit: null,
    what: '第二意见的密钥；本机的模型多半不要',
    english: "the endpoint's key; a model of one's own often wants none",
    schema: optional(z.string().regex(/^[\x21-\x7e]{1,500}$/, '服务商给的密钥，不含空格 (the key you were given)')),
    secret: true,
  }),
  logLevel: define({
    name: 'LOG_LEVEL',
    default: 'info',
    unit: null,
    what: '日志写多细：silent、error、warn、info、debug',
    english: 'how much is logged',
    schema: choice('silent', 'error', 'warn', 'info', 'debug'),
  }),
  demo: define({
    name: 'DEMO',
    default: 'on',
    unit: 'on/off',
    what: '沙盒里要不要演示数据（两个小区和几周的往事）',
    english: 'whether the sandbox begins with two demonstration compounds',
    schema: onOff,
  }),
} as const;
