/** 爬楼: what one has missed since one's last word in the group, by role, in at most eight lines. */

import { z } from 'zod';
import { unanswered } from '../../core/alert/alert';
import { pickCatchUp } from '../../core/catch-up/pick';
import { livesUntil } from '../../core/digest/life';
import { anybody, isConvenor } from '../../core/roster/role';
import { days, type Instant, later } from '../../kernel/instant';
import { findRunningAlerts } from '../../store/find-alert';
import { findHistories } from '../../store/find-histories';
import { readSpan } from '../../understanding/catch-up-span';
import { maskPersonal } from '../../understanding/mask';
import { catchUpWords, type Since } from '../../wording/catch-up';
import { type Call, defineCommand, Misused, NotMeant } from '../define-command';
import { answer } from '../occasion';

/** Further back nobody climbs; whoever was never heard is told of the last days. */
const furthest = days(14);
const unheard = days(3);

const args = z.object({ rest: z.string().trim().max(20) });
type Args = z.infer<typeof args>;

export const catchUp = defineCommand({
  name: '爬楼',
  aliases: ['补楼', '错过了什么', '帮我爬楼'],
  everyday: true,
  summary: '上次说话以来错过了什么，按您的身份挑要紧的',
  examples: ['爬楼 三天', '爬楼 今天', '爬楼'],
  who: '谁都可以',
  allow: anybody,
  args,
  run: async (call) => {
    const since = sinceOf(call);
    const { transaction, compound, speaker, manners, at, room } = call;
    const histories = await findHistories(transaction, compound, since.at);
    const items = pickCatchUp({
      lives: livesUntil(histories, later(at, 1)),
      calling: await callingFor(call),
      reader: { id: speaker.id, party: speaker.party, convenor: isConvenor(speaker) },
      since: since.at,
      at,
      manners,
      inGroup: room !== null,
    });
    const shorten = (text: string): string => shortened(maskPersonal(text));
    await answer(call, catchUpWords({ items, since, now: at, shorten }), { issues: items.map(({ issue }) => issue.number) });
    return null;
  },
});

async function callingFor({ transaction, compound, speaker: { party } }: Call<Args>): Promise<readonly number[]> {
  if (party === null) return [];
  const running = await findRunningAlerts(transaction, compound);
  return running.filter((alert) => unanswered(alert).includes(party)).map(({ number }) => number);
}

function sinceOf(call: Call<Args>): Since {
  const {
    args: { rest },
    heardBefore,
    at,
  } = call;
  if (rest !== '') {
    const span = readSpan(rest, at);
    // 爬楼太累了 is no command.
    if (span === null && !/^[\s\d一二两三四五六七八九十半]/.test(rest)) throw new NotMeant();
    call.led.catchesUp = true;
    if (span === null) throw new Misused('看多久的写在后面');
    return { at: Math.max(span, later(at, -furthest)) as Instant, how: 'asked' };
  }
  call.led.catchesUp = true;
  if (heardBefore === null) return { at: later(at, -unheard), how: 'never-heard' };
  return heardBefore < later(at, -furthest) ? { at: later(at, -furthest), how: 'asked' } : { at: heardBefore, how: 'last-word' };
}

const longest = 20;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
