/** Reads one message: is it a report, of what, where, how urgent — and which words say so. */

import type { Category, EmergencyKind, Severity } from '../core/issue/vocabulary';
import { affectedIn } from './affected';
import { isBare, isPlaceAlone } from './bare-line';
import { type Emergency, emergencyCategories } from './emergency';
import { emergencyMeant, unlike } from './emergency-meant';
import { type Judgement, judge } from './judge';
import { likeliestCategory } from './model/score';
import { thresholds } from './model/weights';
import { originalSpan } from './normalise';
import { bestPlace, placesIn } from './place';
import { placeTold } from './place-told';
import { placeWithin } from './place-within';
import { type Privacy, privacyIn } from './private-matter';
import { type Reading, read, type Span } from './read';
import { majorClassOf, severityOf } from './severity';
import { tellingWords } from './telling-words';
import type { Context, Understanding } from './understanding';
import { goesOver, hintsPetition } from './whole-line';

export { splitReports } from './split-reports';

/** A score from which a message is registered at once, and one from which it is worth a question. */
const { sure, likely } = thresholds;

export function understand(text: string, context: Context = {}): Understanding {
  const reading = read(text);
  const places = placesIn(reading.text);
  const place = bestPlace(places, null);
  const own = judge(reading, place);
  const judgement = own.score < likely ? (continued(reading.text, context) ?? own) : own;
  const emergency = emergencyMeant(reading, own);
  const privacy = privacyIn(reading);
  const ruled = reportOf(reading, judgement, place, emergency, context);
  const report = isWorthAsking(ruled, reading.text, privacy, own) ? 'ask' : ruled;
  const withPhotoOnly = context.hasPhoto === true && report === 'yes' && reportOf(reading, judgement, place, emergency, {}) !== 'yes';
  const speaksFor = [
    ...(emergency === null ? [] : [emergency.because]),
    ...judgement.speaksFor,
    ...(emergency === null && judgement.speaksFor.length === 0 && report !== 'no' ? telling(reading.text, 'for') : []),
    ...(withPhotoOnly ? ['附了照片'] : []),
    ...(privacy === null ? [] : [privacy.because]),
  ];
  const speaksAgainst = judgement.speaksAgainst.length > 0 || report !== 'ask' ? judgement.speaksAgainst : telling(reading.text, 'against');
  const told = report === 'no' ? place : placeTold(reading.text, places, judgement.weighed);
  return {
    report,
    ...classified(reading, judgement, emergency, report),
    place: placeWithin(wordsOf(reading, told), context.within ?? null),
    privateMatter: privacy?.matter ?? null,
    emergency: emergency?.kind ?? null,
    relayed: reading.hits('relaying').length > 0,
    affected: affectedIn(reading.text),
    because: decided(report, speaksFor, speaksAgainst),
    speaksFor,
  };
}

/** Nobody is told why the bot is silent, so its reasons are looked for where somebody wants to know. */
export const whySilent = (text: string): readonly string[] => telling(read(text).text, 'against');

/** Where no rule says why, the words that the model goes by. */
const telling = (text: string, side: 'for' | 'against'): readonly string[] =>
  tellingWords(text, side).map((words) => `「${words}」→${side === 'for' ? '这样说的多半是报事' : '这样说的多半不是报事'}`);

/** What the words speak of where the rules find no report: somebody may register it all the same. Null: of nothing known. */
export function fieldOf(text: string): Category | null {
  const reading = read(text);
  const place = bestPlace(placesIn(reading.text), null);
  const { named, heard } = judge(reading, place);
  return named === null ? null : likeliestCategory(heard);
}

/** What lost decided nothing; in doubt both sides did. */
function decided(report: Understanding['report'], speaksFor: readonly string[], speaksAgainst: readonly string[]): readonly string[] {
  if (report === 'yes' || speaksAgainst.length === 0) return speaksFor;
  return report === 'no' ? speaksAgainst : [...speaksFor, ...speaksAgainst];
}

function reportOf(
  reading: Reading,
  judgement: Judgement,
  place: Span | null,
  emergency: Emergency | null,
  context: Context,
): Understanding['report'] {
  if (emergency !== null || (goesOver(reading.text) && judgement.score > unlike)) return 'yes';
  if (criesForHelp.test(reading.text)) return 'ask';
  if (isBare(reading.text, judgement.weighed, place)) return context.hasPhoto === true ? 'yes' : 'ask';
  const score = judgement.score + (context.hasPhoto === true ? photoPoints : 0);
  if (judgement.onlyHeard) return 'no';
  if (score >= sure) return 'yes';
  return score >= likely && !isPlaceAlone(reading.text, judgement.weighed, place) ? 'ask' : 'no';
}

const photoPoints = 2;

/** Of what is grave silence would be worse than a question to the convenor alone, and of what people only think of an alert to six too much. */
function isWorthAsking(ruled: Understanding['report'], text: string, privacy: Privacy | null, judgement: Judgement): boolean {
  if (ruled === 'no') return isGrave(text, privacy, judgement) || (judgement.emergency !== null && judgement.score > unlike);
  return ruled === 'yes' && hintsPetition(text) && !goesOver(text) && isVague(judgement);
}

/** A child in want, a blow at home, people who mean to petition. */
const isGrave = (text: string, privacy: Privacy | null, { score, speaksAgainst }: Judgement): boolean =>
  score > unlike &&
  (hintsPetition(text) || (score > 0 && speaksAgainst.length === 0 && (privacy?.matter === 'violence' || privacy?.matter === 'minor')));

/** No trouble is named, and nobody is in danger. */
const isVague = ({ weighed, emergency }: Judgement): boolean =>
  emergency === null && weighed.every(({ weight, evidence }) => weight < 3 || evidence.matter.danger === 'petition-stability');

/** Nothing but a cry: whoever it is must be asked what is the matter. */
const criesForHelp = /^(?:救命|快来人|来人)[啊呀吖!,。 救命快来人]{0,6}$/;

/** 还没修, 又黑了: says nothing by itself, but goes on about what was quoted or said before. */
function continued(text: string, { quoted, previous }: Context): Judgement | null {
  const around = quoted ?? previous;
  if (around === undefined || text.length > 12 || !/又|还|没修|坏|堵|漏|停|黑|臭|吵/.test(text) || /[?吗]/.test(text)) return null;
  const before = judge(read(around), null);
  return before.score >= likely ? before : null;
}

/** Whose matter it is then is plain, whatever else is said. */
const setByEmergency: ReadonlySet<EmergencyKind> = new Set([
  'fire',
  'lift-trapped',
  'blocked-escape',
  'drowning',
  'suicide',
  'missing',
  'medical',
]);

type Classified = Pick<Understanding, 'category' | 'severity' | 'majorClass'>;

function classified(reading: Reading, judgement: Judgement, emergency: Emergency | null, report: Understanding['report']): Classified {
  if (report === 'no') return { category: null, severity: null, majorClass: null };
  const named = likeliestCategory(judgement.heard);
  const category: Category =
    emergency !== null && (setByEmergency.has(emergency.kind) || !judgement.weighed.some(({ weight }) => weight >= 2))
      ? emergencyCategories[emergency.kind]
      : named;
  const majorClass = majorClassOf(judgement.heard, emergency);
  const severity: Severity = severityOf(reading, majorClass, judgement.weighed, judgement.signals, category);
  return { category, severity, majorClass };
}

const wordsOf = (reading: Reading, span: Span | null): string | null =>
  span === null ? null : originalSpan(reading.normalised, span.from, span.to).trim() || null;
