/** The one table of what can be changed: every entry reads and writes its own place, defaults and examples lie within the bounds. */

import { describe, expect, test } from 'vitest';
import type { Allowance } from '../../../src/core/calendar/deadline';
import { changedSettings, decideSetting, mannersWith } from '../../../src/core/manners/change-setting';
import { usualManners } from '../../../src/core/manners/manners';
import { inThisOrder, type SettingKey, settingKeys, settingOf } from '../../../src/core/manners/setting';
import { hoursValue, isWithinBounds, lengthValue, quietValue, type SettingValue, sameValue } from '../../../src/core/manners/setting-value';
import { days, hours, minutes } from '../../../src/kernel/instant';
import { readAllowance } from '../../../src/understanding/allowance';
import { settingLine } from '../../../src/understanding/setting-named';
import { settingExamples, settingNames, settingUses } from '../../../src/wording/setting-names';

const usual = usualManners;
const minute = (count: number): SettingValue => lengthValue({ milliseconds: minutes(count) });
const refusal = (key: SettingKey, value: SettingValue | null, manners = usual): string | null => {
  const decision = decideSetting(manners, usual, { key, value });
  return decision.ok ? null : decision.refusal.kind;
};

describe.each(settingKeys)('%s', (key) => {
  const { bounds, read, write, basis } = settingOf(key);
  /** Some other value, at an end of its bounds. */
  const other = (): SettingValue => {
    if (bounds.kind === 'quiet') return quietValue({ from: bounds.from.least, to: bounds.to.most });
    if (bounds.kind === 'hours') return hoursValue([{ from: hours(8), to: hours(12) }]);
    const [extent] = bounds.units as [{ least: Allowance; most: Allowance }];
    return lengthValue(sameValue(lengthValue(extent.most), read(usual)) ? extent.least : extent.most);
  };

  test('writes what it reads, and nothing else', () => {
    const after = write(usual, other());
    expect(read(after)).toEqual(other());
    expect(changedSettings(after, usual)).toEqual([key]);
    expect(write(after, read(usual))).toEqual(usual);
  });

  test('a value of another kind changes nothing', () => {
    const wrong = bounds.kind === 'length' ? quietValue({ from: hours(22), to: hours(7) }) : minute(5);
    expect(write(usual, wrong)).toEqual(usual);
    expect(refusal(key, wrong)).toBe('out-of-bounds');
  });

  test('the default lies within the bounds, and says what it rests on', () => {
    expect(isWithinBounds(read(usual), bounds)).toBe(true);
    expect(basis).not.toBe('');
    expect(settingUses[key]).not.toBe('');
  });

  test('is called back by its name, and its example can be set', () => {
    const line = settingLine(`${settingNames[key]} ${settingExamples[key]}`);
    expect(line).toEqual({ kind: 'set', key, to: settingExamples[key] });
    if (bounds.kind !== 'length') return;
    const length = readAllowance(settingExamples[key]);
    expect(length && refusal(key, lengthValue(length))).toBe(null);
  });
});

describe('changing', () => {
  test('both ends of the bounds belong to them, and only what is counted in the same way', () => {
    expect(refusal('receipt-orange', minute(10))).toBe(null);
    expect(refusal('receipt-orange', minute(9))).toBe('out-of-bounds');
    expect(refusal('finish-orange', lengthValue({ milliseconds: hours(72) }))).toBe(null);
    expect(refusal('finish-orange', lengthValue({ milliseconds: hours(73) }))).toBe('out-of-bounds');
    expect(refusal('finish-yellow', lengthValue({ milliseconds: days(3) }))).toBe('out-of-bounds');
    expect(refusal('receipt-yellow', lengthValue({ workingDays: 1 }))).toBe(null);
  });

  test('what comes one after another stays so, the default too', () => {
    expect(refusal('alert-convenor', minute(20))).toBe('out-of-order');
    expect(refusal('alert-convenor', minute(5))).toBe('out-of-order');
    expect(refusal('receipt-orange', minute(60))).toBe('out-of-order');
    const later = mannersWith(usual, [
      { key: 'alert-secretary', value: minute(25) },
      { key: 'alert-convenor', value: minute(18) },
      { key: 'alert-deputy', value: minute(12) },
    ]);
    expect(refusal('alert-convenor', null, later)).toBe('out-of-order');
    for (const row of inThisOrder) expect(row.every((key) => refusal(key, null) === 'nothing-changes')).toBe(true);
  });

  test('what it is already changes nothing', () => {
    expect(refusal('receipt-orange', minute(30))).toBe('nothing-changes');
    expect(refusal('quiet', quietValue(usual.quiet))).toBe('nothing-changes');
  });

  test('working hours lie in order within the day, four to twelve hours together', () => {
    const span = (from: number, to: number) => ({ from: hours(from), to: hours(to) });
    expect(refusal('work-hours', hoursValue([span(8.5, 12), span(13.5, 17.5)]))).toBe(null);
    expect(refusal('work-hours', hoursValue([span(9, 12), span(11, 18)]))).toBe('out-of-bounds');
    expect(refusal('work-hours', hoursValue([span(14, 18), span(9, 12)]))).toBe('out-of-bounds');
    expect(refusal('work-hours', hoursValue([span(9, 12)]))).toBe('out-of-bounds');
    expect(refusal('work-hours', hoursValue([span(9, 33)]))).toBe('out-of-bounds');
    expect(refusal('work-hours', hoursValue([]))).toBe('out-of-bounds');
  });

  test('changes fold in their order; null is the default of the installation', () => {
    const own = { ...usual, quiet: { from: hours(20), to: hours(9) } };
    const folded = mannersWith(own, [
      { key: 'quiet', value: quietValue({ from: hours(22), to: hours(7) }) },
      { key: 'receipt-orange', value: minute(15) },
      { key: 'quiet', value: null },
      { key: 'receipt-orange', value: minute(20) },
    ]);
    expect(folded.quiet).toEqual(own.quiet);
    expect(changedSettings(folded, own)).toEqual(['receipt-orange']);
    expect(folded.steps.orange.receipt).toEqual({ milliseconds: minutes(20) });
  });
});
