/** 登记: what the bot did not take for a report by itself; also the message quoted, or the one just before. */

import { anybody, relaysReports } from '../../core/roster/role';
import { later, minutes } from '../../kernel/instant';
import { findHeardById, findSaidLately } from '../../store/take-heard';
import { bareNumber } from '../../understanding/command-line';
import { understand } from '../../understanding/understand';
import { nothingToRegisterWords, registeredBeforeWords } from '../../wording/answers';
import { safetyWords } from '../../wording/safety';
import { type Call, defineCommand } from '../define-command';
import { answer } from '../occasion';
import { quotedMessage } from '../quoted';
import { registerReport } from '../register-report';
import { wordsOnly } from './typed';

type Args = { rest: string };
type Source = {
  readonly text: string;
  readonly reporter: number;
  readonly issues: readonly number[];
  /** Its place in the inbox. */
  readonly heard: number | null;
};

export const register = defineCommand({
  name: '登记',
  aliases: ['上报', '报一下'],
  summary: '登记一件事；引用一条消息发「登记」，或发「登记上一条」',
  examples: ['登记 3栋2单元门口路灯不亮', '登记上一条'],
  who: '谁都可以',
  allow: anybody,
  args: wordsOnly,
  run: async (call) => {
    const source = await whatToRegister(call);
    if (source === null) return nothingToRegisterWords();
    if (source.issues[0] !== undefined) return registeredBeforeWords(source.issues[0]);
    const understanding = understand(source.text);
    const relayed = understanding.relayed || relaysReports(call.speaker);
    if (source.heard !== null) call.led.sources.add(source.heard);
    if (understanding.emergency !== null) await answer(call, safetyWords(understanding.emergency), { urgency: 'alert' });
    await registerReport(call, {
      text: source.text,
      understanding,
      via: 'command',
      reporter: source.reporter,
      toldAlone: call.room === null,
      relayed: relayed && source.reporter === call.speaker.id,
    });
    return null;
  },
});

async function whatToRegister(call: Call<Args>): Promise<Source | null> {
  const text = call.args.rest.replace(/^(?:一下|下)?[\s:,]*/, '');
  if (/^(?:上一条|上条|上面这条|上面)$/.test(text)) return previous(call);
  if (text !== '') return { text, reporter: call.speaker.id, issues: [], heard: null };
  return quoted(call);
}

async function quoted(call: Call<Args>): Promise<Source | null> {
  const { message, transaction, speaker } = call;
  if (message.quote === null) return null;
  const heard = await quotedMessage(call);
  const text = heard?.text || message.quote.text;
  if (text === '') return null;
  const author = heard === null ? null : await findHeardById(transaction, heard.id);
  return { text, reporter: author?.person ?? speaker.id, issues: heard?.issues ?? [], heard: heard?.id ?? null };
}

/** The message just before, within the half hour, whoever said it. */
async function previous({ transaction, setup, room, message, at, speaker }: Call<Args>): Promise<Source | null> {
  if (room === null) return null;
  const lately = await findSaidLately(transaction, setup.account, room.externalId, message.id, later(at, -minutes(30)));
  const last = lately.find(({ text }) => text !== '' && bareNumber(text) === null);
  return last ? { text: last.text, reporter: last.person ?? speaker.id, issues: last.issues, heard: last.id } : null;
}
