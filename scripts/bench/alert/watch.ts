/** Sees alert lines at the moment they are committed: the database tells, by a trigger of the bench's own. */

import type { Client } from 'pg';

export type Alarms = {
  /** A red message is about to be heard in that compound: the time runs from here. @returns when its alert is in the outbox. */
  expect(compound: number, own: boolean): Promise<void>;
  /** Alert lines committed so far, letters and safety lines too. */
  committed(): number;
  readonly took: readonly { readonly milliseconds: number; readonly own: boolean }[];
};

type Expected = { readonly from: number; readonly own: boolean; readonly resolve: () => void };

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
  const took: { milliseconds: number; own: boolean }[] = [];
  let committed = 0;
  client.on('notification', ({ payload = '' }) => {
    committed += 1;
    const [compound, where] = payload.split('/');
    if (where !== 'group') return;
    const first = expected.get(Number(compound))?.shift();
    if (first === undefined) return;
    process.stderr.write(`${took.length} ${compound} ${(performance.now() - first.from).toFixed(0)}\n`);
    took.push({ milliseconds: performance.now() - first.from, own: first.own });
    first.resolve();
  });
  await client.query(trigger);
  return {
    expect: (compound, own) =>
      new Promise((resolve) => {
        expected.set(compound, [...(expected.get(compound) ?? []), { from: performance.now(), own, resolve }]);
      }),
    committed: () => committed,
    took,
  };
}
