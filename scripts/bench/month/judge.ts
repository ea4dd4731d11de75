/** Holds what was said in the month against what had happened, by the rows alone and by rules of its own. */

import type { Client } from 'pg';

/** `faults`: at most a few, in words. */
export type Finding = { readonly what: string; readonly count: number; readonly faults: readonly string[] };

/**
 * What the bot said unasked to one person about work (no red one, no follow-up), each message once.
 * `nudge/…` is a merged one, `reminder/ID/…` what a promise said directly.
 */
const nudged = `
  SELECT DISTINCT o."personId" AS person, o."sentMessageId" AS message, o."sentAt" AS at
  FROM outbox o
  LEFT JOIN reminder r ON o."dedupeKey" LIKE 'reminder/%' AND r.id::text = split_part(o."dedupeKey", '/', 2)
  WHERE o.state = 'sent' AND o."personId" IS NOT NULL
    AND (o."dedupeKey" LIKE 'nudge/%' OR (r.kind = 'issue' AND r.promise NOT IN ('followup', 'followup-again', 'followup-close', 'resume')))
    AND NOT EXISTS (SELECT 1 FROM issue i WHERE i."compoundId" = o."compoundId" AND i.number = ANY(o.issues) AND i.severity = 'red')`;

const local = (column: string): string => `(${column} AT TIME ZONE 'Asia/Shanghai')`;

/** More than one message a person a half-day (08:00–13:00, 13:00–21:30). */
export const halfDays = (client: Client): Promise<Finding> =>
  finding(
    client,
    'persons told more than once in a half-day',
    `SELECT person, date_trunc('day', ${local('at')}) AS day, extract(hour FROM ${local('at')}) >= 13 AS afternoon, count(*) AS messages
     FROM (${nudged}) n GROUP BY 1, 2, 3 HAVING count(*) > 1`,
  );

/** The bot's own doing, to a person or a group, about nothing red, between 21:30 and 08:00. */
export const inQuietHours = (client: Client): Promise<Finding> =>
  finding(
    client,
    'said unasked in quiet hours, nothing red',
    `SELECT o."dedupeKey", o.text, o."sentAt" FROM outbox o
     WHERE o.state = 'sent' AND o."dedupeKey" NOT LIKE 'inbox/%' AND o.urgency > 0
       AND (${local('o."sentAt"')}::time >= '21:30' OR ${local('o."sentAt"')}::time < '08:00')
       AND NOT EXISTS (SELECT 1 FROM issue i WHERE i."compoundId" = o."compoundId" AND i.number = ANY(o.issues) AND i.severity = 'red')`,
  );

/** What a promise asks for, and the acts that answer it. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'dispatch-due': ['dispatched'],
  'receipt-due': ['received', 'handed-back', 'dispatched'],
  'receipt-late': ['received', 'handed-back', 'dispatched'],
  'finish-due': ['finished', 'paused', 'whistled', 'dispatched'],
  'finish-late': ['finished', 'paused', 'whistled', 'dispatched'],
  'still-owed': ['finished', 'paused', 'whistled', 'dispatched'],
  followup: ['confirmed', 'disputed', 'closed-unanswered'],
  'followup-again': ['confirmed', 'disputed', 'closed-unanswered'],
};
const endings = ['explained', 'voided', 'merged'];

/** Every reminder about an issue that was said: whether it came directly or merged, when it fell due, and when it was said. */
const reminded = `
  SELECT r."compoundId" AS compound, r.number, r.promise, r."dueAt" AS owed, o."sentAt" AS at, o."personId" AS person
  FROM outbox o JOIN reminder r ON o."dedupeKey" LIKE 'reminder/%' AND r.id::text = split_part(o."dedupeKey", '/', 2)
  WHERE o.state = 'sent' AND r.kind = 'issue' AND r.promise = ANY($1)
  UNION ALL
  SELECT n."compoundId", n.number, n.promise, n.at, n."toldAt", n."personId" FROM nudge n WHERE n."toldAt" IS NOT NULL AND n.promise = ANY($1)`;

/** Between falling due and being said, somebody did what it asks for. */
export async function untrue(client: Client): Promise<Finding> {
  return answered(client, 'reminders no longer true when said', Object.keys(answers));
}

/** The same of those that go upwards, and of an alert's steps after all had answered. */
export async function escalated(client: Client): Promise<Finding> {
  const upwards = await answered(client, 'escalations after an answer', ['receipt-late', 'finish-late']);
  const { rows } = await client.query(
    `SELECT e."compoundId", e.number, e.data ->> 'step' AS step FROM alert_event e JOIN alert a USING ("compoundId", number)
     WHERE e.type = 'stepped' AND e.at > a."raisedAt" AND cardinality(a.parties) <= (SELECT count(*) FROM alert_event x
       WHERE x."compoundId" = e."compoundId" AND x.number = e.number AND x.type = 'acknowledged' AND x.at >= a."raisedAt" AND x.at < e.at)`,
  );
  return {
    ...upwards,
    count: upwards.count + rows.length,
    faults: [...upwards.faults, ...rows.slice(0, 5).map((row) => JSON.stringify(row))],
  };
}

async function answered(client: Client, what: string, promises: readonly string[]): Promise<Finding> {
  const answeredBy = promises.map(
    (promise) => `(s.promise = '${promise}' AND e.type IN (${[...(answers[promise] ?? []), ...endings].map((type) => `'${type}'`)}))`,
  );
  return finding(
    client,
    what,
    `SELECT s.*, e.type, e.at AS "answeredAt" FROM (${reminded}) s JOIN issue_event e
       ON e."compoundId" = s.compound AND e.number = s.number AND e.at > s.owed AND e.at < s.at AND (${answeredBy.join(' OR ')})`,
    [promises],
  );
}

/** Open issues about which nothing more is promised. */
export const unpromised = (client: Client): Promise<Finding> =>
  finding(
    client,
    'issues with no next promise',
    `SELECT i."compoundId", i.number, i.state, i.severity FROM issue i
     WHERE i.state IN ('awaiting-dispatch', 'awaiting-receipt', 'in-hand', 'paused', 'whistled', 'awaiting-followup')
       AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.kind IN ('issue', 'alert') AND r."compoundId" = i."compoundId" AND r.number = i.number AND r."firedAt" IS NULL)`,
  );

async function finding(client: Client, what: string, sql: string, values: readonly unknown[] = []): Promise<Finding> {
  const { rows } = await client.query(sql, [...values]);
  return { what, count: rows.length, faults: rows.slice(0, 5).map((row) => JSON.stringify(row)) };
}

/** What there was to judge, as lines to print. */
export async function volume(client: Client): Promise<readonly string[]> {
  const one = async (sql: string): Promise<string> => String((await client.query(sql)).rows[0]?.value ?? 0);
  const { rows } = await client.query('SELECT state, count(*) AS count FROM issue GROUP BY 1 ORDER BY 2 DESC');
  return [
    `issues ${await one('SELECT count(*) AS value FROM issue')}: ${rows.map(({ state, count }) => `${state} ${count}`).join(', ')}`,
    `red ${await one(`SELECT count(*) AS value FROM issue WHERE severity = 'red'`)}, alerts ${await one('SELECT count(*) AS value FROM alert')}`,
    `lines said ${await one("SELECT count(*) AS value FROM outbox WHERE state = 'sent'")}, reminders fired ${await one('SELECT count(*) AS value FROM reminder WHERE "firedAt" IS NOT NULL')}`,
    `unasked messages about work to one person ${await one(`SELECT count(*) AS value FROM (${nudged}) n`)}`,
    `escalations said ${await one(`SELECT count(*) AS value FROM (${reminded.replaceAll('$1', "ARRAY['receipt-late', 'finish-late']")}) s`)}`,
  ];
}
