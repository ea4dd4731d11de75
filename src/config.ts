/** Reads the settings from the environment and a `.env` file in the working folder; a bad one ends the start with one line. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { settings } from './settings';

type Settings = typeof settings;
type Environment = Readonly<Record<string, string | undefined>>;

export type Config = { readonly [Key in keyof Settings]: z.output<Settings[Key]['schema']> };

/** Its message is one line: which setting, what stands there, what is valid. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * The settings of this process. What `.env` says goes into the environment first, where that does not say otherwise:
 * chat libraries read settings of their own (certificates, say) from there.
 * @throws ConfigError
 */
export function loadConfig(environment: Record<string, string | undefined> = process.env, folder = process.cwd()): Config {
  for (const [name, value] of Object.entries(readEnvFile(join(folder, '.env')))) environment[name] ??= value;
  return readConfig(environment);
}

/** @throws ConfigError */
export function readConfig(environment: Environment): Config {
  const entries = Object.entries(settings).map(([key, setting]) => [key, readSetting(setting, environment)]);
  const config = Object.fromEntries(entries) as Config;
  if (config.puppet === 'wechaty-puppet-service' && config.puppetToken === null) {
    throw new ConfigError(
      `${settings.puppetToken.name} 没有填：WECHATY_PUPPET=wechaty-puppet-service 要有服务商给的令牌 (not set: the token is needed)`,
    );
  }
  if (config.opinionUrl !== null && config.opinionModel === null) {
    throw new ConfigError(
      `${settings.opinionModel.name} 没有填：填了 ${settings.opinionUrl.name} 就要说用哪个模型；不要第二意见就都不填 (not set: name the model)`,
    );
  }
  return config;
}

function readSetting(setting: Settings[keyof Settings], environment: Environment): unknown {
  const given = environment[setting.name]?.trim() || setting.default;
  const read = setting.schema.safeParse(given);
  if (read.success) return read.data;
  const shown = setting.secret ? '（不显示）' : JSON.stringify(given.slice(0, 80));
  throw new ConfigError(`${setting.name} 填的是 ${shown}，不能用；可以填：${wanted(read.error)}`);
}

/** The innermost message: an optional setting is a union, whose own message says nothing. */
function wanted(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code !== 'invalid_union') return issue?.message ?? '';
  return issue.errors.at(-1)?.[0]?.message ?? '';
}

function readEnvFile(file: string): NodeJS.Dict<string> {
  try {
    // Some editors put a byte-order mark at the front, which would become part of the first name.
    return parseEnv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new ConfigError(`读不了 ${file}：${(error as Error).message} (cannot read it)`);
  }
}
