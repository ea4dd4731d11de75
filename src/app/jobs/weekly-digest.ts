/** Sunday 18:00: every work group is told how its week was; after a stop the latest week only. */

import { closedWeek } from '../../core/digest/week';
import { afterQuiet } from '../../core/reminder/quiet-hours';
import { findBoundRooms } from '../../store/bind-room';
import { findManners } from '../../store/find-manners';
import { writeLine } from '../../store/write-line';
import { defineJob } from '../define-job';
import { groupDigest } from '../digest/group-digest';

export const weeklyDigest = defineJob({
  name: 'weekly-digest',
  cron: '0 18 * * 0',
  timezone: 'Asia/Shanghai',
  missed: 'latest',
  run: async ({ account, manners: usual }, transaction, slot, now) => {
    for (const room of await findBoundRooms(transaction, account)) {
      const { text, issues } = await groupDigest(transaction, room.compound, closedWeek(slot), usual);
      const { quiet } = await findManners(transaction, room.compound, usual);
      await writeLine(transaction, {
        key: `digest/room/${room.id}/${slot}`,
        account,
        to: { room: room.id },
        urgency: 'digest',
        text,
        ifUnsure: 'drop',
        at: slot,
        // Told late, after a stop, it waits for the morning.
        notBefore: afterQuiet(now, quiet),
        compound: room.compound,
        issues,
      });
    }
  },
});
