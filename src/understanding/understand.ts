/** Reads one message: is it a report, of what, where, how urgent — and which words say so. */

import type { Category, EmergencyKind, Severity } from '../core/issue/vocabulary';
import { affectedIn } from './affected';
import { categoryOf } from './category';
import { type Emergency, emergencyCategories, emergencyIn } from './emergency';
import { type Judgement, judge } from './judge';
import { originalSpan } from './normalise';
import { bestPlace, placesIn } from './place';
import { privacyIn } from './private-matter';
import { type Reading, read, type Span } from './read';
import { majorClassOf, severityOf } from './severity';
import type { Context, Understanding } from './understanding';

export { splitReports } from './split-reports';

/** A score from which a message is registered at once, and one from which it is worth a question. */
const sure = 2.6;
const surer = 3.4;
const likely = 1.7;

export function understand(text: string, context: Context = {}): Understanding {
  const reading = read(text);
  const places = placesIn(reading.text);
  const place = bestPlace(places, null);
  const own = judge(reading, place !== null);
  const judgement = own.score < likely ? (continued(reading.text, context) ?? own) : own;
  const emergency = emergencyIn(reading);
  const privacy = privacyIn(reading);
  const report = reportOf(reading, judgement, place, emergency, context);
  const because = [
    ...(emergency === null ? [] : [emergency.because]),
    ...judgement.because,
    ...(privacy === null ? [] : [privacy.because]),
  ];
  const about = judgement.weighed.find(({ weight }) => weight >= 2)?.evidence.from ?? null;
  return {
    report,
    ...classified(reading, judgement, place, emergency, report),
    place: wordsOf(reading, bestPlace(places, about)),
    privateMatter: privacy?.matter ?? null,
    emergency: emergency?.kind ?? null,
    relayed: reading.hits('relaying').length > 0,
    affected: affectedIn(reading.text),
    because,
  };
}

function reportOf(
  reading: Reading,
  judgement: Judgement,
  place: Span | null,
  emergency: Emergency | null,
  context: Context,
): Understanding['report'] {
  if (emergency !== null) return 'yes';
  if (isBare(reading.text, judgement.weighed, place)) return context.hasPhoto === true ? 'yes' : 'ask';
  const score = judgement.score + (context.hasPhoto === true ? photoPoints : 0);
  if (score >= (hasFault(judgement) ? sure : surer)) return 'yes';
  return score >= likely ? 'ask' : 'no';
}

const photoPoints = 0.8;

/** A word of the field and a tone are no fault yet: such a line is rather asked about. */
const hasFault = ({ weighed, signals }: Judgement): boolean =>
  signals.pleading || signals.count('wish') > 0 || signals.neglected || weighed.some(({ weight }) => weight >= 2);

/** 还没修, 又黑了: says nothing by itself, but goes on about what was quoted or said before. */
function continued(text: string, { quoted, previous }: Context): Judgement | null {
  const around = quoted ?? previous;
  if (around === undefined || text.length > 12 || !/又|还|没修|坏|堵|漏|停|黑|臭|吵/.test(text) || /[?吗]/.test(text)) return null;
  const before = judge(read(around), false);
  return before.score >= likely ? before : null;
}

const bareThings: ReadonlySet<Category> = new Set([
  'lift',
  'water',
  'power',
  'drainage-leak',
  'lights-roads',
  'security',
  'sanitation',
  'fire-safety',
  'greenery',
  'building-safety',
  'parking',
]);

/** Nothing but a thing that can break, and perhaps where it is: 楼道灯, 3栋单元门. */
function isBare(text: string, weighed: Judgement['weighed'], place: Span | null): boolean {
  if (weighed.some(({ evidence }) => evidence.matter.weight >= 2)) return false;
  const widest = Math.max(
    0,
    ...weighed.filter(({ evidence }) => bareThings.has(evidence.matter.is)).map(({ evidence }) => evidence.to - evidence.from),
  );
  const named = place === null || widest === 0 ? 0 : place.to - place.from;
  const said = text.replace(/\[图片\]|[\s.,!。…~啊哦]/g, '').length;
  return widest >= 2 && said <= 12 && said - widest - named <= 1;
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

function classified(
  reading: Reading,
  judgement: Judgement,
  place: Span | null,
  emergency: Emergency | null,
  report: Understanding['report'],
): Classified {
  if (report === 'no') return { category: null, severity: null, majorClass: null };
  const named = categoryOf(reading.text, judgement.weighed, place);
  const category: Category =
    emergency !== null && (setByEmergency.has(emergency.kind) || !judgement.weighed.some(({ weight }) => weight >= 2))
      ? emergencyCategories[emergency.kind]
      : named;
  const majorClass = majorClassOf(reading, category, judgement.weighed, emergency);
  const severity: Severity = severityOf(reading, majorClass, judgement.weighed, judgement.signals, category);
  return { category, severity, majorClass };
}

const wordsOf = (reading: Reading, span: Span | null): string | null =>
  span === null ? null : originalSpan(reading.normalised, span.from, span.to).trim() || null;
