/** What the bot says about the settings of a compound: what stands, what was changed and by whom, and what can be typed. */

import type { SettingRefusal } from '../core/manners/change-setting';
import type { SettingKey } from '../core/manners/setting';
import type { Bounds, SettingValue } from '../core/manners/setting-value';
import type { Instant } from '../kernel/instant';
import { momentWords } from './moment';
import { boundsWords, settingExamples, settingGroupNames, settingNames, settingUses, valueWords } from './setting-names';

/** One setting as it stands here; `usual`: what it is by default, null where it is just that. */
export type StandingSetting = {
  readonly key: SettingKey;
  readonly value: SettingValue;
  readonly usual: SettingValue | null;
  readonly bounds: Bounds;
};

const example = (key: SettingKey): string => `「设置 ${settingNames[key]} ${settingExamples[key]}」`;
const groups = Object.values(settingGroupNames);

/** 橙色签收可以设10分钟到2小时. */
function mayBe(key: SettingKey, bounds: Bounds): string {
  return `${settingNames[key]}${{ length: '可以设', quiet: '要在', hours: '' }[bounds.kind]}${boundsWords(bounds)}`;
}

/** How many are shown of what differs, and of what was changed. */
const most = 4;

/** At most six lines. @param where the compound's name, or 本小区 in its own group. @param changed those that differ from the default. */
export function settingsWords(where: string, changed: readonly StandingSetting[], mayChange: boolean): string {
  const how = `看一组发「设置 签收」，也可换成${groups.slice(1).join('、')}`;
  const change = mayChange ? `。改发${example('receipt-orange')}，改过的看「设置 记录」` : '。谁改的看「设置 记录」';
  if (changed.length === 0) return `${where}的设置现在都是默认的\n${how}${change}`;
  const shown = changed.slice(0, most).map(standing);
  const head = changed.length > most ? `${where}和默认不一样的有${changed.length}项，比如：` : `${where}和默认不一样的：`;
  return [head, ...shown, `${how}${change}`].join('\n');
}

/** 橙色签收20分钟（默认30分钟）. */
function standing({ key, value, usual }: StandingSetting): string {
  const differs = usual === null ? '' : `（默认${valueWords(usual)}）`;
  return `${settingNames[key]}：${valueWords(value)}${differs}`;
}

/** At most six lines. */
export function settingGroupWords(ones: readonly StandingSetting[], mayChange: boolean): string {
  const [first] = ones;
  if (first === undefined) return '';
  const who = mayChange ? '要改' : '召集人要改';
  const [only, another] = ones;
  const how =
    another === undefined && only !== undefined
      ? `${settingUses[only.key]}。${mayBe(only.key, only.bounds)}。${who}，发${example(only.key)}`
      : `默认的都是参考，不是法规。${who}，发${example(first.key)}`;
  return [...ones.map(standing), how].join('\n');
}

/** @param moved how many open issues are due at another time now. */
export function settingChangedWords(
  by: string,
  key: SettingKey,
  from: SettingValue,
  to: SettingValue,
  back: boolean,
  moved: number,
): string {
  const what = back ? `改回默认${valueWords(to)}` : `改成${valueWords(to)}`;
  return `${by}把${settingNames[key]}${what}（原来${valueWords(from)}）${moved === 0 ? '' : `，在办的${moved}件按新的算`}`;
}

export const settingChangedAloneWords = (where: string, key: SettingKey, to: SettingValue): string =>
  `好，${where}的${settingNames[key]}改成${valueWords(to)}，已在群里说一声`;

export const settingsAreTheirsWords = (): string => '改设置要召集人或书记来。您可以看：发「设置」或「设置 签收」';

export function settingRefusalWords(refusal: SettingRefusal): string {
  const name = settingNames[refusal.key];
  switch (refusal.kind) {
    case 'out-of-bounds':
      return `${mayBe(refusal.key, refusal.bounds)}，没改动。比如${example(refusal.key)}`;
    case 'nothing-changes':
      return `${name}本来就是${valueWords(refusal.value)}，没改动`;
    case 'out-of-order':
      return `${name}要${refusal.must === 'before' ? '早' : '晚'}于${settingNames[refusal.other]}（现在${valueWords(refusal.value)}），没改动。先改那一项，或换个数`;
  }
}

export const unreadableSettingWords = (key: SettingKey, bounds: Bounds, typed: string): string =>
  `没看懂「${typed.slice(0, 20)}」，没改动。${mayBe(key, bounds)}，比如${example(key)}`;

export const whichSettingWords = (keys: readonly SettingKey[]): string =>
  `改哪一项没写明：${keys.map((key) => settingNames[key]).join('、')}。比如${example(keys[0] ?? 'receipt-orange')}`;

export const unknownSettingWords = (typed: string): string =>
  `设置里没有「${typed.slice(0, 20)}」。有这些：${groups.join('、')}，发「设置 签收」看一组`;

export type RecordedSetting = {
  readonly key: SettingKey;
  readonly value: SettingValue | null;
  readonly by: string | null;
  readonly at: Instant;
};

/** The latest first; at most six lines. */
export function settingRecordWords(changes: readonly RecordedSetting[], now: Instant): string {
  if (changes.length === 0) return '还没人改过设置，都是默认的';
  const shown = changes.slice(0, most + 1).map(({ key, value, by, at }) => {
    const what = value === null ? '改回默认' : `改成${valueWords(value)}`;
    return `${momentWords(at, now)} ${by ?? '（已离开的人）'} ${settingNames[key]}${what}`;
  });
  return [`设置改过${changes.length}次${changes.length > shown.length ? `，最近${shown.length}次` : ''}：`, ...shown].join('\n');
}
