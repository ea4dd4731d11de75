/** Monday 09:00: each convenor is told alone who cannot be reached, has not confirmed, or was not heard for two weeks; of nobody, nothing. */

import { convenorOf } from '../../core/roster/in-charge';
import { silentAfter } from '../../core/roster/silent';
import { days, later } from '../../kernel/instant';
import { findBoundRooms } from '../../store/bind-room';
import { findOfficers } from '../../store/find-people';
import { findSilent } from '../../store/heard';
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
  run: async (setup, transaction, slot, now) => {
    for (const { compound } of await findBoundRooms(transaction, setup.account)) {
      const officers = await findOfficers(transaction, compound, now);
      const convenor = convenorOf(officers);
      const unreached = await findUnreached(transaction, setup.account, compound);
      const away = officers.filter((officer) => officer.away !== null).map(({ id }) => id);
      const named = [...away, ...unreached.map(({ person }) => person), convenor?.id];
      const silent = (await findSilent(transaction, setup.account, compound, later(now, -days(silentAfter)))).filter(
        ({ person }) => !named.includes(person),
      );
      if (convenor === null || unreached.length + silent.length === 0) continue;
      const occasion = await occasionOf(setup, transaction, compound, `weekly-check/${compound}/${slot}`, now);
      const words = weeklyCheckWords(await compoundName(transaction, compound), unreached, silent, silentAfter);
      await tellPerson(occasion, convenor.id, words, { unasked: true });
    }
  },
});
