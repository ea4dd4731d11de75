/** 设置: deadlines, steps, quiet and working hours of the compound; the convenor changes them within bounds, everybody may look. */

import { z } from 'zod';
import { changedSettings } from '../../core/manners/change-setting';
import { type SettingKey, settingOf } from '../../core/manners/setting';
import { hoursValue, lengthValue, quietValue, type SettingValue, sameValue } from '../../core/manners/setting-value';
import { anybody, isConvenor } from '../../core/roster/role';
import { hours } from '../../kernel/instant';
import { findSettingChanges } from '../../store/find-manners';
import { findNames } from '../../store/find-people';
import { compoundName } from '../../store/know-compound';
import { readAllowance } from '../../understanding/allowance';
import { readHours } from '../../understanding/hours-of-day';
import { settingLine } from '../../understanding/setting-named';
import {
  type StandingSetting,
  settingGroupWords,
  settingRecordWords,
  settingRefusalWords,
  settingsAreTheirsWords,
  settingsWords,
  unknownSettingWords,
  unreadableSettingWords,
  whichSettingWords,
} from '../../wording/settings';
import { changeSetting } from '../change-setting';
import { type Call, defineCommand, NotMeant } from '../define-command';

type Words = Call<{ rest: string }>;

export const settings = defineCommand({
  name: '设置',
  aliases: ['设定'],
  everyday: true,
  summary: '看时限、通报步骤和休息时间，召集人可以改',
  examples: ['设置', '设置 签收', '设置 橙色签收 20分钟', '设置 休息时间 22:00-07:30', '设置 橙色签收 默认', '设置 记录'],
  who: '看谁都可以，改要召集人',
  allow: anybody,
  args: z.object({ rest: z.string().trim().max(200) }),
  run: async (call) => {
    const line = settingLine(call.args.rest);
    const may = isConvenor(call.speaker);
    switch (line.kind) {
      case 'overview':
        return settingsWords(await whereOf(call), changedSettings(call.manners, call.setup.manners).map(standingIn(call)), may);
      case 'record':
        return recorded(call);
      case 'look':
        return settingGroupWords(line.keys.map(standingIn(call)), may);
      case 'which':
        return may ? whichSettingWords(line.keys) : settingsAreTheirsWords();
      case 'default':
        return may ? change(call, line.key, null) : settingsAreTheirsWords();
      case 'set':
        return may ? set(call, line.key, line.to) : settingsAreTheirsWords();
      case 'unknown':
        // 设置 begins ordinary lines too: who changes nothing here said it to somebody else.
        if (!may && call.room !== null && !call.message.mentionsBot) throw new NotMeant();
        return unknownSettingWords(line.typed);
    }
  },
});

/** Alone with the bot it may be about one of several. */
const whereOf = ({ room, transaction, compound }: Words): Promise<string> | string =>
  room === null ? compoundName(transaction, compound) : '本小区';

const standingIn =
  ({ manners, setup }: Words) =>
  (key: SettingKey): StandingSetting => {
    const { read, bounds } = settingOf(key);
    const [value, usual] = [read(manners), read(setup.manners)];
    return { key, value, usual: sameValue(value, usual) ? null : usual, bounds };
  };

async function recorded({ transaction, compound, at }: Words): Promise<string> {
  const changes = await findSettingChanges(transaction, compound);
  const names = await findNames(transaction, [...new Set(changes.flatMap(({ by }) => by ?? []))]);
  const told = changes.map((one) => ({ ...one, by: (one.by === null ? undefined : names.get(one.by)) ?? null }));
  return settingRecordWords(told.reverse(), at);
}

async function set(call: Words, key: SettingKey, typed: string): Promise<string | null> {
  const { bounds } = settingOf(key);
  const value = readValue(bounds.kind, typed);
  return value === null ? unreadableSettingWords(key, bounds, typed) : change(call, key, value);
}

async function change(call: Words, key: SettingKey, value: SettingValue | null): Promise<string | null> {
  const outcome = await changeSetting(call, { key, value });
  return outcome.ok ? null : settingRefusalWords(outcome.refusal);
}

function readValue(kind: SettingValue['kind'], typed: string): SettingValue | null {
  if (kind === 'length') {
    const length = readAllowance(typed);
    return length && lengthValue(length);
  }
  const spans = readHours(typed);
  if (spans === null) return null;
  if (kind === 'hours') return hoursValue(spans);
  const [night, another] = spans;
  // Quiet hours go over midnight.
  if (night === undefined || another !== undefined || night.to <= hours(24)) return null;
  return quietValue({ from: night.from, to: night.to - hours(24) });
}
