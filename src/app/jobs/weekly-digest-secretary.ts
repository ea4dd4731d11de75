/** Monday 08:30: each community's secretary reads alone how the week was in all its compounds; where there is no secretary, nobody. */

import { closedWeek } from '../../core/digest/week';
import { afterQuiet } from '../../core/reminder/quiet-hours';
import { findCommunities } from '../../store/find-communities';
import { writeLine } from '../../store/write-line';
import { defineJob } from '../define-job';
import { communityDigest } from '../digest/community-digest';

export const weeklyDigestSecretary = defineJob({
  name: 'weekly-digest-secretary',
  cron: '30 8 * * 1',
  timezone: 'Asia/Shanghai',
  missed: 'latest',
  run: async ({ account, manners }, transaction, slot, now) => {
    for (const community of await findCommunities(transaction, account)) {
      if (community.secretary === null) continue;
      await writeLine(transaction, {
        key: `digest/community/${community.id}/${slot}`,
        account,
        to: { person: community.secretary },
        urgency: 'digest',
        text: await communityDigest(transaction, community, closedWeek(slot), manners, now),
        ifUnsure: 'drop',
        at: slot,
        notBefore: afterQuiet(now, manners.quiet),
        compound: null,
      });
    }
  },
});
