/** The forms that a setting's text may take; each message says what is valid, and completes the line that ends a bad start. */

import { z } from 'zod';

/** Milliseconds since midnight, `to` exclusive and after `from`. */
export type HoursOfDay = readonly { readonly from: number; readonly to: number }[];

const clockTime = /^([01]?\d|2[0-3]):([0-5]\d)$/;

function milliseconds(clock: string): number {
  const [, hour, minute] = clockTime.exec(clock) ?? [];
  return (Number(hour) * 60 + Number(minute)) * 60_000;
}

/** An empty text is no value. */
export const optional = <Value>(schema: z.ZodType<Value, string>): z.ZodType<Value | null, string> =>
  z.union([z.literal('').transform(() => null), schema]);

export const text = (least: number, most: number) =>
  z.string().min(least, `${least} 到 ${most} 个字`).max(most, `${least} 到 ${most} 个字 (characters)`);

export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `${least} 到 ${most} 的整数 (a whole number)`)
    .transform(Number)
    .refine((count) => count >= least && count <= most, `${least} 到 ${most} 的整数 (a whole number)`);

/** To milliseconds since midnight. Bounds are `HH:MM`, both inclusive. */
export function timeOfDay(first: string, last: string) {
  const wanted = `${first} 到 ${last} 的时刻 (a time of day)`;
  return z
    .string()
    .regex(clockTime, wanted)
    .transform(milliseconds)
    .refine((time) => time >= milliseconds(first) && time <= milliseconds(last), wanted);
}

const oneSpan = /^\s*(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\s*$/;
const spansWanted = '先后不重叠的时段，如 09:00-12:00,14:00-18:00 (spans in order)';

export const hoursOfDay = z.string().transform((value, context): HoursOfDay => {
  const spans = value.split(',').map(readSpan);
  const inOrder = spans.every((span, at) => span !== null && span.from < span.to && (spans[at - 1]?.to ?? 0) <= span.from);
  if (inOrder) return spans.filter((span) => span !== null);
  context.addIssue(spansWanted);
  return z.NEVER;
});

function readSpan(span: string): HoursOfDay[number] | null {
  const [, from = '', to = ''] = oneSpan.exec(span) ?? [];
  if (!clockTime.test(from) || !(clockTime.test(to) || to === '24:00')) return null;
  return { from: milliseconds(from), to: to === '24:00' ? 86_400_000 : milliseconds(to) };
}

export const choice = <const Choices extends readonly [string, ...string[]]>(...choices: Choices) =>
  z.enum(choices, `${choices.join('、')} 之一 (one of these)`);

const switches: Readonly<Record<string, boolean>> = {
  on: true,
  off: false,
  开: true,
  关: false,
  true: true,
  false: false,
  1: true,
  0: false,
};

export const onOff = z
  .string()
  .refine((value) => Object.hasOwn(switches, value), 'on 或 off')
  .transform((value) => switches[value] === true);

export const postgresUrl = z
  .string()
  .refine((value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value), 'postgresql://用户:密码@主机:5432/库名 (a PostgreSQL URL)');

/** Hosts that are this machine or in the same house, where plain HTTP may do. */
const near =
  /^(?:localhost|127(?:\.\d+){3}|\[::1\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|[\w-]+(?:\.(?:local|lan|internal))?)$/;
const webWanted = 'https://主机/v1，本机和内网可以 http；不带用户名、口令和 ? # (an address as far as /v1)';

/** Where people's words may go to: encrypted, unless it is in the same house; its text names no secret. */
export const webAddress = z.string().refine((value) => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && near.test(hostname));
}, webWanted);

export const endpoint = z.string().regex(/^[\w.-]+:\d{1,5}$/, '主机:端口，如 127.0.0.1:18788 (host:port)');
