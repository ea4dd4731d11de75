/** What the State Council's notice says about a year: which days are off, which weekend days are worked. */

import { LegalHoliday } from 'tyme4ts';
import { addDays, type CivilDay, civilDayOf } from '../../kernel/civil';
import type { YearOverride } from './override';
import { overrides } from './overrides/registry';

/** Days off carry the holiday's name; `worked` are the weekend days made up for. */
export type OfficialYear = { readonly off: ReadonlyMap<CivilDay, string>; readonly worked: ReadonlySet<CivilDay> };

const kept = new Map<number, OfficialYear | null>();

/** `null` for a year without a notice. Reckoned once a year, since the package searches a long text for every day. */
export function officialYear(year: number): OfficialYear | null {
  if (!(year >= 1990 && year <= 2200)) return null;
  const before = kept.get(year);
  if (before !== undefined) return before;
  const override = overrides.find((one) => one.year === year);
  const found = override ? fromOverride(override) : fromPackage(year);
  kept.set(year, found);
  return found;
}

export function fromOverride({ year, holidays, worked }: YearOverride): OfficialYear {
  const dayOf = (monthAndDate: string): CivilDay => civilDayOf(year, Number(monthAndDate.slice(0, 2)), Number(monthAndDate.slice(3)));
  const off = new Map<CivilDay, string>();
  for (const { name, from, to } of holidays) {
    for (let day = dayOf(from); day <= dayOf(to); day = addDays(day, 1)) off.set(day, name);
  }
  return { off, worked: new Set(worked.map(dayOf)) };
}

/** National Day tells whether the year has a notice: a New Year's stretch may reach in from the year before. */
function fromPackage(year: number): OfficialYear | null {
  if (LegalHoliday.fromYmd(year, 10, 1) === null) return null;
  const off = new Map<CivilDay, string>();
  const worked = new Set<CivilDay>();
  const end = civilDayOf(year + 1, 1, 1);
  for (let day = civilDayOf(year, 1, 1); day < end; day = addDays(day, 1)) {
    const date = new Date(day * 86_400_000);
    const holiday = LegalHoliday.fromYmd(year, date.getUTCMonth() + 1, date.getUTCDate());
    if (holiday === null) continue;
    if (holiday.isWork()) worked.add(day);
    else off.set(day, holiday.getName());
  }
  return { off, worked };
}
