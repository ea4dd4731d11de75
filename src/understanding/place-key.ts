/** One form for the many ways to write a place, so that 三幢二单元, 3栋2单元 and 3-2 are the same. */

import { spotNames } from './lexicon/spot-names';
import { normalise } from './normalise';
import { numberOf } from './numerals';

type Parts = {
  readonly period: string | null;
  readonly area: string | null;
  readonly building: string | null;
  readonly unit: string | null;
  readonly floor: string | null;
  readonly room: string | null;
  readonly spot: string | null;
};

const number = '[0-9零一二两三四五六七八九十百]+';
const mark = '(?:号楼|号栋|栋楼|栋|幢|座|#楼|#栋|#)';
const patterns = {
  period: new RegExp(`(${number})期`),
  area: /([a-z](?=区)|[东西南北中](?=[区苑园]))/,
  building: new RegExp(`((?:[a-z]-?\\d*|${number}-?[a-z]?|[东西南北])${mark}?(?:[、,和与跟及到至~-](?:[a-z]?\\d+|${number}))*)${mark}`),
  unit: new RegExp(`(${number}|[a-z])(?:个?单元|号门)`),
  floor: new RegExp(`((?:负|地下|-)?${number})(?:楼|层)`),
  room: new RegExp(`(?:单元|栋|幢|座|楼|层|^)(\\d{1,2}-\\d{1,2}|${number})(?:号房|室|房|号|户)?$`),
  dashed: /^([a-z]?\d{1,3})[-/](\d{1,4})(?:[-/](\d{1,4}))?(?:[-/](\d{1,4}))?/,
} as const;

/** @returns null where the words name no place that could be compared. */
export function placeKey(place: string): string | null {
  const parts = partsOf(place);
  const address = [parts.building, parts.unit, parts.room]
    .map((part) => part ?? '')
    .join('-')
    .replace(/-+$/, '');
  const floor = parts.room === null ? parts.floor : null;
  const pieces = [parts.period && `${parts.period}期`, parts.area && `${parts.area}区`, address || null, floor && `${floor}楼`, parts.spot];
  return pieces.filter(Boolean).join('/') || null;
}

/** Equal, or one holds the other: 3栋 holds 3栋2单元, 车库 holds 负一楼车库; 3栋 and 5栋 share nothing. */
export function samePlace(left: string, right: string): boolean {
  const a = partsOf(left);
  const b = partsOf(right);
  const names = Object.keys(a) as (keyof Parts)[];
  const shared = names.filter((name) => a[name] !== null && b[name] !== null);
  if (shared.length === 0 || shared.some((name) => a[name] !== b[name])) return false;
  const onlyLeft = names.some((name) => a[name] !== null && b[name] === null);
  const onlyRight = names.some((name) => b[name] !== null && a[name] === null);
  return !(onlyLeft && onlyRight);
}

/** The building alone (`3栋`), for whoever must go there but may not know the flat. */
export function buildingOf(place: string): string | null {
  const { building } = partsOf(place);
  return building === null ? null : `${building.toUpperCase()}栋`;
}

function partsOf(place: string): Parts {
  const text = normalise(place).text.replace(/[\s的]+/g, '');
  const dashed = dashedParts(text);
  const room = dashed.building !== null ? dashed.room : canonicalRoom(patterns.room.exec(text.replace(spotTail, ''))?.[1] ?? null);
  const floor = canonicalFloor(patterns.floor.exec(text)?.[1] ?? null);
  return {
    period: canonicalNumber(patterns.period.exec(text)?.[1] ?? null),
    area: patterns.area.exec(text)?.[1] ?? null,
    building: dashed.building ?? canonicalBuilding(patterns.building.exec(text)?.[1] ?? null),
    unit: dashed.unit ?? canonicalNumber(patterns.unit.exec(text)?.[1] ?? null),
    floor: floor ?? floorOfRoom(room),
    room,
    spot: spotOf(text),
  };
}

const spotTail = /[^\d一二三四五六七八九十楼层室房号户]+$/;

function dashedParts(text: string): { building: string | null; unit: string | null; room: string | null } {
  const match = patterns.dashed.exec(text);
  if (match === null || /^[a-z]?\d+[-/]\d+(?:栋|幢|号楼|座|#)/.test(text)) return { building: null, unit: null, room: null };
  const [, building, second, third, fourth] = match as unknown as [string, string, string, string?, string?];
  if (third === undefined) {
    return Number(second) >= 100 ? { building, unit: null, room: second } : { building, unit: second, room: null };
  }
  return { building, unit: second, room: canonicalRoom(fourth === undefined ? third : `${third}-${fourth}`) };
}

const canonicalNumber = (text: string | null): string | null => (text === null ? null : String(numberOf(text) ?? text));

/** 12#、13# → 12+13. */
function canonicalBuilding(text: string | null): string | null {
  if (text === null) return null;
  const each = text.split(/[、,和与跟及到至~]|(?<=\d)-(?=\d)/).map((one) => one.replace(new RegExp(mark, 'g'), '').replace('-', ''));
  return each.map((one) => canonicalNumber(one)).join('+');
}

/** 5-1 on a door is 501. */
function canonicalRoom(text: string | null): string | null {
  if (text === null) return null;
  const [floor, door] = text.split('-');
  if (door !== undefined && floor !== undefined) return String(Number(floor) * 100 + Number(door));
  const value = numberOf(text);
  return value === null || value < 100 ? null : String(value);
}

function canonicalFloor(text: string | null): string | null {
  if (text === null) return null;
  const below = /^(?:负|地下|-)/.test(text);
  const value = canonicalNumber(text.replace(/^(?:负|地下|-)/, ''));
  return below ? `-${value}` : value;
}

const floorOfRoom = (room: string | null): string | null => (room === null ? null : String(Math.floor(Number(room) / 100)));

function spotOf(text: string): string | null {
  for (const [canonical, words] of spotNames) if (words.some((word) => text.includes(word))) return canonical;
  return null;
}
