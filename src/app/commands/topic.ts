/** 议题: what somebody wants talked about at the next meeting; without words the agenda as it stands. */

import { z } from 'zod';
import { convenorOf } from '../../core/roster/in-charge';
import { anybody, isConvenor } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { findOfficers } from '../../store/find-people';
import { compoundName } from '../../store/know-compound';
import { addTopic, findWaitingTopics, removeTopic } from '../../store/topics';
import { understand } from '../../understanding/understand';
import {
  agendaWords,
  noSuchIssueForTopicWords,
  noSuchTopicWords,
  notYourTopicWords,
  privateTopicAddedWords,
  privateTopicWords,
  topicAddedWords,
  topicKnownWords,
  topicRemovedWords,
} from '../../wording/meeting-agenda';
import { type Call, defineCommand } from '../define-command';
import { gatherAgenda } from '../meeting/agenda';
import { nextFacts } from '../meeting/facts';
import { tellPerson } from '../occasion';
import { isHidden } from '../register-report';

const args = z.object({ rest: z.string().trim().max(60, '议题写短些，60字以内'), numbers: z.array(z.number()) });
type Topic = Call<z.infer<typeof args>>;

export const topic = defineCommand({
  name: '议题',
  aliases: ['提议题', '加议题', '议程'],
  everyday: true,
  summary: '提要上会的事；光发「议题」看议程',
  examples: ['议题 地下车库装充电桩', '议题', '议题 #12 楼道灯谁来修', '议题 删 1'],
  who: '谁都可以',
  allow: anybody,
  args,
  run: async (call) => {
    const { rest, numbers } = call.args;
    const remove = /^(?:删除?|去掉|撤掉?|取消)\s*(?:议题)?\s*(\d{1,3})$/.exec(rest);
    if (remove !== null) return take(call, Number(remove[1]));
    if (rest !== '' || numbers.length > 0) return add(call);
    const agenda = await gatherAgenda(call);
    return agendaWords(await nextFacts(call), agenda);
  },
});

async function add(call: Topic): Promise<string> {
  const { transaction, compound, speaker, at, args: typed } = call;
  const [issue = null] = typed.numbers;
  const { rest: text } = typed;
  if (issue !== null && (await findIssue(transaction, compound, issue)) === null) return noSuchIssueForTopicWords(issue);
  const known = (await findWaitingTopics(transaction, compound)).find((one) => one.text === text && one.issue === issue);
  if (known !== undefined) return topicKnownWords(known.number);
  const hidden = isHidden({ understanding: understand(text) });
  const number = await addTopic(transaction, { compound, by: speaker.id, text, private: hidden, issue, at });
  if (!hidden) return topicAddedWords(number, await nextFacts(call));
  const convenor = convenorOf(await findOfficers(transaction, compound, at));
  if (convenor !== null && convenor.id !== speaker.id)
    await tellPerson(call, convenor.id, privateTopicWords(await compoundName(transaction, compound), number, speaker.name, text));
  return privateTopicAddedWords(number);
}

async function take({ transaction, compound, speaker, at }: Topic, number: number): Promise<string> {
  const found = (await findWaitingTopics(transaction, compound)).find((one) => one.number === number);
  if (found === undefined) return noSuchTopicWords(number);
  if (found.by !== speaker.id && !isConvenor(speaker)) return notYourTopicWords(number);
  await removeTopic(transaction, compound, number, at);
  return topicRemovedWords(number);
}
