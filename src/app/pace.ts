/** The platform's pace of speaking: how long to wait before the next line, with a tenth of it kept for alerts. */

export type Pace = {
  /** Milliseconds between two lines, and the jitter on top. */
  readonly gap: number;
  readonly jitter: number;
  readonly perRoomAMinute: number;
  readonly perMinute: number;
  readonly perDay: number;
};

export type Pacer = {
  /** Rooms that have had their share of the minute. */
  resting(): readonly number[];
  /** Milliseconds until a line of this urgency may go; 0: now. `saidToday`: lines of the last 24 hours. */
  wait(alert: boolean, saidToday: number): number;
  said(room: number | null): void;
};

/** The sandbox never waits. */
export const noPace: Pacer = { resting: () => [], wait: () => 0, said: () => undefined };

const minute = 60_000;

/** @param now a monotonic clock in milliseconds; @param dice 0 to 1. */
export function pacer(pace: Pace, now: () => number, dice: () => number): Pacer {
  let said: { at: number; room: number | null }[] = [];
  let free = 0;
  const lately = () => {
    said = said.filter(({ at }) => at > now() - minute);
    return said;
  };
  const share = (count: number, alert: boolean) => (alert ? count : Math.floor(count * 0.9));
  return {
    resting() {
      const counts = new Map<number, number>();
      for (const { room } of lately()) if (room !== null) counts.set(room, (counts.get(room) ?? 0) + 1);
      return [...counts].filter(([, count]) => count >= share(pace.perRoomAMinute, false)).map(([room]) => room);
    },
    wait(alert, saidToday) {
      if (saidToday >= share(pace.perDay, alert)) return minute;
      const [oldest] = lately();
      const full = oldest !== undefined && said.length >= share(pace.perMinute, alert) ? oldest.at + minute - now() : 0;
      return Math.max(full, free - now(), 0);
    },
    said(room) {
      said.push({ at: now(), room });
      free = now() + pace.gap + dice() * pace.jitter;
    },
  };
}
