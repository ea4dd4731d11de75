/** The alert about a red issue: to the group, and to each who must act or know. */

import type { Issue } from '../core/issue/issue';
import type { EmergencyKind, Party } from '../core/issue/vocabulary';
import type { Speaker } from '../core/roster/role';
import { hours, type Instant } from '../kernel/instant';
import { firstSteps, violenceIndoors } from './alert-first-steps';
import { type ChangeLine, subject } from './changes';
import { lengthWords, momentWords, timeWords } from './moment';
import { majorClassNames, ofParty, partyNames } from './names';

/** `lead`: who is called for the party; `behind`: its lead, where another one is on duty. */
export type Leads = readonly { readonly party: Party; readonly lead: Speaker | null; readonly behind?: Speaker | null }[];

export type AlertFacts = {
  readonly issue: Issue;
  readonly at: Instant;
  readonly compound: string;
  readonly sayer: string;
  readonly saidAt: Instant;
  /** `made-red`: a person called a known matter red, and the words are those it was reported with. */
  readonly how: 'said' | 'relayed' | 'made-red';
  readonly words: string;
  readonly emergency: EmergencyKind | null;
  /** The group reads only that there is one. */
  readonly discreet: boolean;
  readonly leads: Leads;
  /** The party of whoever reported it. */
  readonly knows: Party | null;
  readonly convenor: Speaker | null;
  /** Null where the secretary is not told at once. */
  readonly secretary: Speaker | null;
  /** Milliseconds after which the secretary is told of parties that are silent still. */
  readonly secretaryAfter: number;
};

export function alertWords(facts: AlertFacts): ChangeLine {
  return facts.discreet ? discreetWords(facts) : openWords(facts);
}

function openWords(facts: AlertFacts): ChangeLine {
  const { issue, convenor, secretary } = facts;
  const waited = facts.leads.filter(({ party }) => party !== facts.knows);
  const calls = waited.flatMap(({ party, lead }) => (lead === null ? [] : [called(party, lead, issue.owner)])).join('、') || '三方';
  const knows = facts.knows === null ? '' : `；${partyNames[facts.knows]}${facts.knows === issue.owner ? '（主办）' : ''}已知道`;
  const lines = [
    `🚨 ${subject(issue)}${classWords(issue)}，${said(facts)}`,
    ...(issue.place === null ? [`#${issue.number} 在哪里没说清，知道的补一句`] : []),
    `先做：${toDo(facts)}`,
    `请${calls.startsWith('@') ? ' ' : ''}${calls} 马上回「收到」${knows}${missingWords(waited)}`,
    informedWords(convenor, secretary),
    ...(issue.owner === null ? [`#${issue.number} 还没派，请召集人定归谁主办：派单 #${issue.number} 物业`] : []),
  ];
  const people = [...waited.map(({ lead }) => lead), convenor];
  return { text: lines.filter((line) => line !== '').join('\n'), mentions: [...new Set(people.flatMap((person) => person?.id ?? []))] };
}

/** Somebody who goes by 物业王强 in the group names the party as well. */
const called = (party: Party, lead: Speaker, owner: Party | null): string =>
  `${lead.name.startsWith(partyNames[party]) ? '' : `${partyNames[party]} `}@${lead.name} ${party === owner ? '（主办）' : ''}`.trimEnd();

function informedWords(convenor: Speaker | null, secretary: Speaker | null): string {
  const informed = [convenor === null ? '' : `召集人 @${convenor.name} `, secretary === null ? '' : '社区书记'].filter(
    (name) => name !== '',
  );
  return informed.length === 0 ? '' : `${informed.join('和')}已单独通知`;
}

/** That there is one, that somebody has it, and where such things belong: the group is no channel for petitions. */
function discreetWords({ issue, convenor }: AlertFacts): ChangeLine {
  const known = convenor === null ? '三方负责人已知道' : `召集人 @${convenor.name} 已知道`;
  const mentions = convenor === null ? [] : [convenor.id];
  if (issue.majorClass === 'petition-stability') {
    const text = [
      `🚨 #${issue.number} 有一件信访稳定方面的事，${known}，会单独联系`,
      '这个群不是信访渠道。反映诉求可走国家信访局网站、12345热线，或到街道信访窗口（参考）',
      '请大家不在群里议论，也不转发',
    ];
    return { text: text.join('\n'), mentions };
  }
  const where = issue.place === null ? '' : issue.place;
  const text = `🚨 #${issue.number} ${where}有一件要紧的事，不公开，${known}\n有危险先打110、120；知道情况的单独告诉召集人，不在群里说`;
  return { text, mentions };
}

const classWords = ({ majorClass, recurrence, recurrenceOf }: Issue): string => {
  const again = recurrenceOf === null ? '' : `，第${recurrence}次，上次 #${recurrenceOf}`;
  return `（${majorClass === null ? '红' : majorClassNames[majorClass]}${again}）`;
};
const hows = { said: '报', relayed: '代报', 'made-red': '改成红级' } as const;
const said = ({ sayer, saidAt, how, at }: AlertFacts): string =>
  `${sayer} ${at - saidAt < hours(1) ? timeWords(saidAt) : momentWords(saidAt, at)}${hows[how]}`;
const toDo = ({ emergency, issue, discreet }: AlertFacts): string =>
  emergency === 'violence' && discreet ? violenceIndoors : firstSteps(emergency, issue.majorClass);

/** Parties without anybody on the roster are named, and not waited for. */
function missingWords(leads: Leads): string {
  const missing = leads.filter(({ lead }) => lead === null).map(({ party }) => partyNames[party]);
  return missing.length === 0 ? '' : `；${missing.join('、')}名册上还没有人`;
}

/** What it is and who said it, for those who are told alone. */
export const headWords = (facts: AlertFacts): readonly string[] => [
  `🚨 ${facts.compound} ${subject(facts.issue)}${classWords(facts.issue)}`,
  `${said(facts)}${facts.words === '' ? '' : `${facts.how === 'made-red' ? '，原话' : ''}：${facts.words}`}`,
];

const keepQuiet = ({ discreet }: AlertFacts): string => (discreet ? '。不公开，别转到群里' : '');
const tellOn = (facts: AlertFacts): string => (facts.discreet ? `，后面单独跟召集人说${keepQuiet(facts)}` : '，到场和缺什么说一声');

/** @param instead of whom a deputy is called, and after how long in milliseconds. */
export function leadAlertWords(
  facts: AlertFacts,
  party: Party,
  instead: { readonly name: string; readonly waited: number } | null,
): string {
  const { number, owner } = facts.issue;
  const answer = owner === party ? `归${partyNames[party]}主办，请回「签收 #${number}」` : answerWords(facts, party);
  const why = instead === null ? '' : `${instead.name}${lengthWords(instead.waited)}没应，您先顶上。`;
  return [...headWords(facts), `先做：${toDo(facts)}`, `${why}${answer}${tellOn(facts)}`].join('\n');
}

/** Whose colleague reported it need not answer. */
const answerWords = ({ knows }: AlertFacts, party: Party): string =>
  knows === party ? `${partyNames[party]}已经应了，您不用再回` : '请回「收到」';

export function convenorAlertWords(facts: AlertFacts): string {
  const { issue, leads, knows, convenor, secretary } = facts;
  const { number } = issue;
  const others = leads.filter(({ lead }) => lead !== null && lead.id !== convenor?.id);
  const informed = [
    ...others.map(({ party, lead }) => `${ofParty(party, lead?.name ?? '')}${party === knows ? '（已知道）' : ''}`),
    ...(secretary === null ? [] : [secretary.name]),
  ];
  return [
    ...headWords(facts),
    `${informed.length === 0 ? '名册上没有别人可以告诉' : `已单独告诉${informed.join('、')}`}${missingWords(leads)}${keepQuiet(facts)}`,
    issue.owner === null ? `先定归谁主办：派单 #${number} 网格` : `先做：${toDo(facts)}`,
    `谁没应我来追。误报发「误报 #${number}」，过去了发「解除 #${number} 结果」，要报街道发「报送 #${number}」`,
  ].join('\n');
}

export function secretaryAlertWords(facts: AlertFacts): string {
  const convenor = facts.convenor === null ? '' : `和召集人${facts.convenor.name}`;
  return [
    ...headWords(facts),
    `三方${convenor}已通知${missingWords(facts.leads)}${keepQuiet(facts)}`,
    `${lengthWords(facts.secretaryAfter)}还没应齐再告诉您。要报街道发「报送 #${facts.issue.number}」`,
  ].join('\n');
}

/** To who reported it alone with the bot, where the group's line is not for them. */
export const aloneAlertWords = (number: number): string => `#${number} 登记了，三方负责人和召集人都单独通知了。有变化再说一句`;

/** To a convenor who leads a party as well. */
export const alsoLeadWords = (party: Party): string => `您也管着${partyNames[party]}，请回「收到」`;
