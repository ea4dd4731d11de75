/** Sees alert lines at the moment they are committed: the database tells, by a trigger of the bench's own. */

import type { Client } from 'pg';

/** `first`: while the bot, just started, still takes up what waited. */
export type Where = 'first' | 'quiet' | 'busy';

export type Alarms = {
  /** A red message is about to be heard in that compound: the time runs from here. @returns when its alert is in the outbox. */
  expect(compound: number, where: Where): Promise<void>;
  /** Alert lines committed so far, letters and safety lines too. */
  committed(): number;
  readonly took: readonly { readonly milliseconds: number; readonly where: Where }[];
};

type Expected = { readonly from: number; readonly where: Where; readonly resolve: () => void };

const trigger = `
  CREATE FUNCTION tell_alert() RETURNS trigger AS $$
  BEGIN
    PERFORM pg_notify('alert', NEW."compoundId" || '/' || CASE WHEN NEW."roomId" IS NOT NULL AND NEW.text LIKE '🚨%' THEN 'group' ELSE 'other' END || '/' || NEW.id);
    RETURN NEW;
  END $$ LANGUAGE plpgsql;
  CREATE TRIGGER tell_alert AFTER INSERT ON outbox FOR EACH ROW WHEN (NEW.urgency = 0) EXECUTE FUNCTION tell_alert();
  LISTEN alert`;

/** Compounds are numbered from 1 in the order in which they were enrolled. */
export async function watchAlarms(client: Client): Promise<Alarms> {
  const expected = new Map<number, Expected[]>();
  const took: { milliseconds: number; where: Where }[] = [];
  let committed = 0;
  client.on('notification', ({ payload = '' }) => {
    committed += 1;
    const [compound, ear] = payload.split('/');
    if (ear !== 'group') return;
    const first = expected.get(Number(compound))?.shift();
    if (first === undefined) return;
    took.push({ milliseconds: performance.now() - first.from, where: first.where });
    first.resolve();
  });
  await client.query(trigger);
  return {
    expect: (compound, where) =>
      new Promise((resolve) => {
        expected.set(compound, [...(expected.get(compound) ?? []), { from: performance.now(), where, resolve }]);
      }),
    committed: () => committed,
    took,
  };
}
