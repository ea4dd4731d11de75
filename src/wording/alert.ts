/** The alert about a red issue: to the group, to each who must act, the strip of who has answered, and its end. */

import type { Alert, AlertEnding } from '../core/alert/alert';
import type { Issue } from '../core/issue/issue';
import type { EmergencyKind, Party } from '../core/issue/vocabulary';
import type { Speaker } from '../core/roster/role';
import { hours, type Instant } from '../kernel/instant';
import { firstSteps, violenceIndoors } from './alert-first-steps';
import { type ChangeLine, subject } from './changes';
import { momentWords, timeWords } from './moment';
import { majorClassNames, partyNames, severityNames, stateNames } from './names';

export type Leads = readonly { readonly party: Party; readonly lead: Speaker | null }[];

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
};

export function alertWords(facts: AlertFacts): ChangeLine {
  return facts.discreet ? discreetWords(facts) : openWords(facts);
}

function openWords(facts: AlertFacts): ChangeLine {
  const { issue, convenor, secretary } = facts;
  const waited = facts.leads.filter(({ party }) => party !== facts.knows);
  const calls = waited.flatMap(({ party, lead }) => (lead === null ? [] : [called(party, lead, issue.owner)]));
  const knows = facts.knows === null ? '' : `；${partyNames[facts.knows]}${facts.knows === issue.owner ? '（主办）' : ''}已知道`;
  const lines = [
    `🚨 ${subject(issue)}${classWords(issue)}，${said(facts)}`,
    ...(issue.place === null ? [`#${issue.number} 在哪里没说清，知道的补一句`] : []),
    `先做：${toDo(facts)}`,
    `请${calls.join('、') || '三方'} 马上回「收到」${knows}${missingWords(waited)}`,
    informedWords(convenor, secretary),
    ...(issue.owner === null ? [`#${issue.number} 还没派，请召集人定归谁主办：派单 #${issue.number} 物业`] : []),
  ];
  const people = [...waited.map(({ lead }) => lead), convenor];
  return { text: lines.filter((line) => line !== '').join('\n'), mentions: [...new Set(people.flatMap((person) => person?.id ?? []))] };
}

const called = (party: Party, lead: Speaker, owner: Party | null): string =>
  `${partyNames[party]} @${lead.name} ${party === owner ? '（主办）' : ''}`.trimEnd();

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

/** @param instead of whom, where a deputy is called. */
export function leadAlertWords(facts: AlertFacts, party: Party, instead: string | null): string {
  const { number, owner } = facts.issue;
  const answer = owner === party ? `归${partyNames[party]}主办，请回「签收 #${number}」` : '请回「收到」';
  const why = instead === null ? '' : `${instead}5分钟没应，您先顶上。`;
  return [...headWords(facts), `先做：${toDo(facts)}`, `${why}${answer}${tellOn(facts)}`].join('\n');
}

export function convenorAlertWords(facts: AlertFacts): string {
  const { issue, leads, knows, convenor, secretary } = facts;
  const { number } = issue;
  const others = leads.filter(({ lead }) => lead !== null && lead.id !== convenor?.id);
  const informed = [
    ...others.map(({ party, lead }) => `${partyNames[party]}${lead?.name}${party === knows ? '（已知道）' : ''}`),
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
    `20分钟还没应齐再告诉您。要报街道发「报送 #${facts.issue.number}」`,
  ].join('\n');
}

/** To who reported it alone with the bot, where the group's line is not for them. */
export const aloneAlertWords = (number: number): string => `#${number} 登记了，三方负责人和召集人都单独通知了。有变化再说一句`;

/** ✅网格 ✅物业 ⬜业委会. `names`: whom each party waits for. */
export function stripWords({ number, parties, receipts }: Alert, all: readonly Party[]): string {
  const answered = new Set(receipts.map(({ party }) => party));
  const boxes = all.map((party) => `${answered.has(party) ? '✅' : parties.includes(party) ? '⬜' : '➖'}${partyNames[party]}`);
  return `#${number} ${boxes.join(' ')}${parties.every((party) => answered.has(party)) ? '，都应了' : ''}`;
}

export const whichReceivedWords = (issues: readonly Issue[]): string =>
  [`收到的是哪一件？带上号再回一声：`, ...issues.map((issue) => `${subject(issue)}：收到 #${issue.number}`)].join('\n');

export const receiptNotedWords = (number: number, party: Party): string => `#${number} 记下了，${partyNames[party]}已应`;

export type EndFacts = {
  readonly issue: Issue;
  readonly compound: string;
  readonly ending: AlertEnding;
  /** Who ended it; null where it ended with the issue. */
  readonly by: string | null;
  readonly at: Instant;
  readonly note: string;
  readonly discreet: boolean;
};

export function endGroupWords({ issue, ending, note, discreet }: EndFacts): string {
  const why = note === '' || discreet ? '' : `：${note}`;
  if (ending === 'broken-off') return `✔️ #${issue.number} 停下${why}。刚才到场的去忙真的`;
  return ending === 'false-alarm'
    ? `✔️ #${issue.number} 是误报${why}。不用去了，谢谢大家跑一趟`
    : `✔️ #${issue.number} 解除了${why}。辛苦各位`;
}

export function endAloneWords({ issue, compound, ending, by, at, note }: EndFacts): string {
  const head = `${compound} ${subject(issue)}`;
  const who = by === null ? '' : `（${by} ${timeWords(at)}）`;
  if (ending === 'false-alarm') return `✔️ ${head}，是误报${who}${note === '' ? '' : `：${note}`}。不用去了`;
  if (ending === 'broken-off') return `✔️ ${head}，停下：${note}`;
  if (ending === 'stood-down') return `✔️ ${head}，解除了${who}${note === '' ? '' : `：${note}`}`;
  return `✔️ ${head}，${withIssueWords(issue)}${who}`;
}

function withIssueWords(issue: Issue): string {
  if (issue.state === 'awaiting-followup') return '办完了，这次通报就到这里';
  if (issue.state === 'void') return '登记的作废了，通报停下。到了的看一眼再散';
  if (issue.state === 'merged') return `并入 #${issue.mergedInto}，跟着 #${issue.mergedInto} 走`;
  if (issue.severity !== 'red') return `改成${severityNames[issue.severity]}级，通报停下，照常办`;
  return `现在是「${stateNames[issue.state]}」，通报停下`;
}

/** To a convenor who leads a party as well. */
export const alsoLeadWords = (party: Party): string => `您也管着${partyNames[party]}，请回「收到」`;
