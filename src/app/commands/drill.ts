/** 演练: a major matter that is played. Every line says so, it never meets a real one, and statistics leave it out. */

import { z } from 'zod';
import { classOf } from '../../core/alert/class-of';
import { isConvenor } from '../../core/roster/role';
import { understand } from '../../understanding/understand';
import { defineCommand } from '../define-command';
import { registerReport } from '../register-report';

export const drill = defineCommand({
  name: '演练',
  aliases: ['开始演练'],
  summary: '走一遍重大事项通报，每句都标明是演练',
  examples: ['演练 3栋电梯困人'],
  who: '召集人或书记',
  allow: isConvenor,
  args: z.object({ rest: z.string().trim().min(2, '演练什么没写').max(200) }),
  run: async (call) => {
    const text = call.args.rest.replace(/^[:,\s]+/, '');
    const understood = understand(text);
    const category = understood.category ?? 'other';
    await registerReport(call, {
      text,
      understanding: { ...understood, category, severity: 'red', majorClass: understood.majorClass ?? classOf(category) },
      reporter: call.speaker.id,
      relayed: false,
      toldAlone: call.room === null,
      via: 'command',
      drill: true,
    });
    return null;
  },
});
