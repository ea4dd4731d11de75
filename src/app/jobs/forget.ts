/** 03:30: chatter that nothing followed from is forgotten with its photos, and so is the text of what was said long ago. */

import { civilDay } from '../../kernel/civil';
import { days, later } from '../../kernel/instant';
import { forgetOpinions } from '../../store/count-opinions';
import { forgetChatter, forgetSaid } from '../../store/forget';
import { askForSweep } from '../../store/needed-photos';
import { defineJob } from '../define-job';

export const forget = defineJob({
  name: 'forget',
  cron: '30 3 * * *',
  timezone: 'Asia/Shanghai',
  missed: 'latest',
  run: async (setup, transaction, slot) => {
    const chatter = await forgetChatter(transaction, later(slot, -days(setup.keeping.chatterDays)));
    const said = await forgetSaid(transaction, later(slot, -days(setup.keeping.saidDays)));
    await askForSweep(transaction);
    await forgetOpinions(transaction, civilDay(later(slot, -days(30))));
    setup.log('info', 'forgotten', { chatter, said });
  },
});
