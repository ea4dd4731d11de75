/** The settings: defaults, what is valid, and the one line that a bad value ends the start with. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError, loadConfig, readConfig } from '../src/config';
import { settings } from '../src/settings';

function complaint(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  throw new Error(`taken as valid: ${JSON.stringify(environment)}`);
}

describe('readConfig', () => {
  test('an empty environment gives the defaults', () => {
    expect(readConfig({})).toEqual({
      dataDir: null,
      databaseUrl: null,
      port: 8080,
      puppet: null,
      puppetToken: null,
      puppetEndpoint: null,
      botName: '三方助手',
      quietFrom: 21.5 * 3_600_000,
      quietTo: 8 * 3_600_000,
      workHours: [
        { from: 9 * 3_600_000, to: 12 * 3_600_000 },
        { from: 14 * 3_600_000, to: 18 * 3_600_000 },
      ],
      paceMinSeconds: 3,
      paceJitterSeconds: 3,
      pacePerRoomPerMinute: 8,
      pacePerMinute: 20,
      pacePerDay: 500,
      chatterDays: 7,
      outboxDays: 30,
      opinionUrl: null,
      opinionModel: null,
      opinionKey: null,
      logLevel: 'info',
      demo: true,
    });
  });

  test('an empty value is no value, and blanks around one do not count', () => {
    expect(readConfig({ PORT: '', BOT_NAME: ' 小三 ' })).toMatchObject({ port: 8080, botName: '小三' });
  });

  test.each([
    ['on', true],
    ['关', false],
    ['false', false],
    ['1', true],
  ])('DEMO=%s', (value, demo) => {
    expect(readConfig({ DEMO: value }).demo).toBe(demo);
  });

  test('hours up to midnight', () => {
    expect(readConfig({ WORK_HOURS: '8:30 - 24:00' }).workHours).toEqual([{ from: 8.5 * 3_600_000, to: 86_400_000 }]);
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['QUIET_FROM', '24:00'],
    ['QUIET_FROM', '00:30'],
    ['QUIET_TO', '8点'],
    ['QUIET_TO', '14:00'],
    ['WORK_HOURS', '18:00-09:00'],
    ['WORK_HOURS', '09:00-12:00,11:00-18:00'],
    ['WORK_HOURS', '上午'],
    ['BOT_NAME', '三方 助手'],
    ['PACE_PER_DAY', '0'],
    ['PACE_MIN_SECONDS', '1.5'],
    ['CHATTER_DAYS', '9999'],
    ['LOG_LEVEL', 'loud'],
    ['DEMO', 'constructor'],
    ['WECHATY_PUPPET', '../evil'],
    ['WECHATY_PUPPET_SERVICE_ENDPOINT', 'http://x'],
    ['DATA_DIR', 'x'.repeat(201)],
    ['LLM_BASE_URL', 'llm.example'],
    ['LLM_BASE_URL', 'http://llm.example.com/v1'],
    ['LLM_BASE_URL', 'https://u:p@llm.example.com/v1'],
    ['LLM_BASE_URL', 'https://llm.example.com/v1?key=x'],
    ['LLM_MODEL', 'a model'],
  ])('%s=%s ends in one line that names it, what stands there and what is valid', (name, value) => {
    const line = complaint({ [name]: value });
    expect(line).not.toContain('\n');
    expect(line).toMatch(new RegExp(`^${name} 填的是 ".*"，不能用；可以填：.{4,}`));
    expect(line).toContain(value.slice(0, 80));
  });

  test('a secret is never printed', () => {
    expect(complaint({ DATABASE_URL: 'mysql://u:geheim@h/d' })).not.toContain('geheim');
    expect(complaint({ WECHATY_PUPPET_SERVICE_TOKEN: 'ge heim' })).not.toContain('heim');
  });

  test.each(['https://llm.example.com/v1', 'http://127.0.0.1:8000/v1', 'http://localhost:11434/v1', 'http://10.2.3.4/v1', 'http://llm/v1'])(
    'a second opinion at %s',
    (address) => {
      expect(readConfig({ LLM_BASE_URL: address, LLM_MODEL: 'qwen2.5:7b' })).toMatchObject({
        opinionUrl: address,
        opinionModel: 'qwen2.5:7b',
      });
    },
  );

  test('a second opinion without a model, and a key that is none', () => {
    expect(complaint({ LLM_BASE_URL: 'https://llm.example.com/v1' })).toMatch(/^LLM_MODEL /);
    expect(complaint({ LLM_API_KEY: 'ge heim' })).not.toContain('heim');
  });

  test('a puppet service without a token', () => {
    expect(complaint({ WECHATY_PUPPET: 'wechaty-puppet-service' })).toMatch(/^WECHATY_PUPPET_SERVICE_TOKEN /);
  });

  test('no two settings have one name, and every default is valid', () => {
    const names = Object.values(settings).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { schema, default: standard, name } of Object.values(settings)) expect(schema.safeParse(standard).success, name).toBe(true);
  });
});

describe('loadConfig', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sanfang-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('without a .env file', () => {
    expect(loadConfig({}, folder).port).toBe(8080);
  });

  test('a .env file with a byte-order mark and Windows line ends; the environment wins; other names go into the environment', () => {
    writeFileSync(join(folder, '.env'), '\uFEFFPORT=9000\r\nBOT_NAME=小三 # 名字\r\nLOG_LEVEL=debug\r\nWECHATY_LOG=error\r\n');
    const environment: Record<string, string> = { LOG_LEVEL: 'warn' };
    expect(loadConfig(environment, folder)).toMatchObject({ port: 9000, botName: '小三', logLevel: 'warn' });
    expect(environment).toMatchObject({ WECHATY_LOG: 'error', LOG_LEVEL: 'warn' });
  });

  test('a .env that cannot be read is said, not passed over', () => {
    mkdirSync(join(folder, '.env'));
    expect(() => loadConfig({}, folder)).toThrow(ConfigError);
  });
});
