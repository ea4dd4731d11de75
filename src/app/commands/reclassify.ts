/** 改: category, severity, place or title of an issue, where the bot got it wrong. */

import { z } from 'zod';
import { classOf } from '../../core/alert/class-of';
import { type Issue, tellsOfIt } from '../../core/issue/issue';
import type { Category } from '../../core/issue/vocabulary';
import { isInCharge } from '../../core/roster/in-charge';
import { anybody, isOfParty } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { findOfficers } from '../../store/find-people';
import { maskPersonal } from '../../understanding/mask';
import { categoryNamed, majorClassNamed, severityNamed } from '../../understanding/named';
import { redByPartiesWords, redIsTheirsWords } from '../../wording/alert-refusals';
import { notYoursToChangeWords } from '../../wording/answers';
import { categoryListWords } from '../../wording/lists';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand, Misused } from '../define-command';
import type { Spoken } from '../occasion';
import { refusalOf } from '../say-refusal';

const fields = ['类别', '级别', '地点', '标题'] as const;
type Field = (typeof fields)[number];

export const reclassify = defineCommand({
  name: '改',
  aliases: ['更改', '修改', '改成', ...fields.map((field) => `改${field}`)],
  summary: '改类别、级别、地点或标题',
  examples: ['改 #12 类别 电梯', '改级别 #12 橙', '改 #12 级别 红', '改 #12 地点 3栋2单元', '#12 改 标题 门禁失灵'],
  who: '报的人或三方的人',
  allow: anybody,
  about: (issue, speaker) => isOfParty(speaker) || tellsOfIt(issue, speaker.id),
  args: z.object({ issue: z.number(), rest: z.string().trim().max(200), verb: z.string() }),
  run: async (call) => {
    const { field, value } = whatToChange(call.args.verb, call.args.rest);
    const issue = await findIssue(call.transaction, call.compound, call.args.issue);
    if (issue !== null && !isOfParty(call.speaker) && issue.reporter !== call.speaker.id) return notYoursToChangeWords(issue.number);
    const theirs = issue === null || field !== '级别' ? null : await whoseLevel(call, issue, value);
    if (theirs !== null) return theirs;
    const command = {
      type: 'reclassify',
      ...changeOf(field, value, issue?.category ?? 'other'),
      actor: actorOf(call.speaker),
      at: call.at,
    } as const;
    return refusalOf(await applyToIssue(call, call.args.issue, command));
  },
});

/** A red matter is made less only by those in charge, and made one only by the parties. @returns why not. */
async function whoseLevel({ transaction, compound, speaker, at }: Spoken, issue: Issue, value: string): Promise<string | null> {
  const red = severityNamed(firstWord(value)) === 'red';
  if (issue.severity === 'red')
    return isInCharge(await findOfficers(transaction, compound, at), speaker) ? null : redIsTheirsWords(issue.number);
  return red && !isOfParty(speaker) ? redByPartiesWords(issue.number) : null;
}

const firstWord = (value: string): string => value.split(/\s+/, 1)[0] ?? '';

function whatToChange(verb: string, rest: string): { field: Field; value: string } {
  const inVerb = fields.find((field) => verb === `改${field}`);
  const field = inVerb ?? fields.find((name) => rest.startsWith(name));
  if (field === undefined) throw new Misused('改哪样没写：类别、级别、地点、标题');
  const value = (inVerb ? rest : rest.slice(field.length)).replace(/^[\s:为成到]+/, '').trim();
  if (value === '') throw new Misused(`${field}改成什么没写`);
  return { field, value };
}

function changeOf(field: Field, value: string, current: Category) {
  switch (field) {
    case '类别': {
      const category = categoryNamed(value);
      if (category === null) throw new Misused(categoryListWords());
      return { change: { category } };
    }
    case '级别': {
      const severity = severityNamed(firstWord(value));
      if (severity === null) throw new Misused('级别写红、橙、黄或蓝');
      const named = majorClassNamed(value.slice(firstWord(value).length));
      return { change: { severity, majorClass: severity === 'red' ? (named ?? classOf(current)) : null } };
    }
    case '地点': {
      const place = maskPersonal(value);
      return { change: {}, words: { place } };
    }
    case '标题':
      return { change: {}, words: { title: maskPersonal(value).slice(0, 30) } };
  }
}
