/** Monday 09:00: each convenor is told alone who cannot be reached or has not confirmed; where everybody can be, nothing. */

import { convenorOf } from '../../core/roster/in-charge';
import { findBoundRooms } from '../../store/bind-room';
import { findOfficers } from '../../store/find-people';
import { compoundName } from '../../store/know-compound';
import { findUnreached } from '../../store/reach';
import { weeklyCheckWords } from '../../wording/unreachable';
import { defineJob } from '../define-job';
import { occasionOf } from '../keep-promises';
import { tellPerson } from '../occasion';

export const weeklyCheck = defineJob({
  name: 'weekly-check',
  cron: '0 9 * * 1',
  timezone: 'Asia/Shanghai',
  missed: 'latest',
  run: async (setup, transaction, slot) => {
    for (const { compound } of await findBoundRooms(transaction, setup.account)) {
      const unreached = await findUnreached(transaction, setup.account, compound);
      const convenor = convenorOf(await findOfficers(transaction, compound));
      if (unreached.length === 0 || convenor === null) continue;
      const occasion = await occasionOf(setup, transaction, compound, `weekly-check/${compound}/${slot}`, slot);
      await tellPerson(occasion, convenor.id, weeklyCheckWords(await compoundName(transaction, compound), unreached), { unasked: true });
    }
  },
});
