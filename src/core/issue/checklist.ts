/** What should have been done about a matter of a category: a short checklist each. Defaults of ours (参考) unless a basis is named. */

import { hours, type Instant, later } from '../../kernel/instant';
import type { Issue } from './issue';
import type { Category } from './vocabulary';

/** Their Chinese names are in wording/checklist.ts. */
export const pointCodes = [
  'calmed',
  'maintainer-30',
  'maintainer',
  'restored',
  'published',
  'residents-told',
  'repaired',
  'water-brought',
  'lifts-checked',
  'valve-shut',
  'cleared-out',
  'gas-company',
  'tested',
  'source-found',
  'rechecked',
  'cleaned',
  'cordoned',
  'inspected',
  'hazard-removed',
  'person-told',
  'looked-at',
  'moved',
  'replied',
  'stopped',
  'reported-on',
  'police',
  'accounts',
  'explained-face-to-face',
  'agreed',
  'both-heard',
  'mediated',
  'opinions-asked',
] as const;
export type PointCode = (typeof pointCodes)[number];

/** A point that is only asked for where it is red, where it is not, or once it has lasted so long. */
type Condition = { readonly only?: 'red' | 'not-red'; readonly after?: number };
type Point = PointCode | (Condition & { readonly code: PointCode });
type Checklist = { readonly points: readonly Point[]; readonly basis: string };

const list = (basis: string, ...points: readonly Point[]): Checklist => ({ points, basis });

const checklists: Readonly<Record<Category, Checklist>> = {
  lift: list(
    '特种设备安全法 第45条；30分钟是参考',
    { code: 'calmed', only: 'red' },
    { code: 'maintainer-30', only: 'red' },
    { code: 'maintainer', only: 'not-red' },
    'restored',
    'published',
  ),
  // Water is brought where it has been off for half a day: custom.
  water: list('城市供水条例 第22条；送水是参考', 'residents-told', 'repaired', { code: 'water-brought', after: hours(12) }, 'restored'),
  power: list('电力供应与使用条例 第28条；查电梯是参考', 'residents-told', 'lifts-checked', 'repaired', 'restored'),
  gas: list('参考', 'valve-shut', { code: 'cleared-out', only: 'red' }, 'gas-company', 'tested', 'restored'),
  'drainage-leak': list('参考', 'source-found', 'repaired', 'rechecked', 'cleaned'),
  'building-safety': list('民法典 第1253条；步骤是参考', 'cordoned', 'inspected', 'hazard-removed', 'published'),
  'fire-safety': list('消防法 第28条；步骤是参考', 'looked-at', 'hazard-removed', 'person-told', 'rechecked'),
  parking: list('参考', 'looked-at', 'person-told', 'moved', 'replied'),
  noise: list('噪声污染防治法 第70条；步骤是参考', 'looked-at', 'person-told', 'rechecked'),
  sanitation: list('参考', 'looked-at', 'source-found', 'cleaned'),
  'illegal-building': list('物业管理条例 第45条；步骤是参考', 'looked-at', 'stopped', 'reported-on', 'replied'),
  greenery: list('参考', 'looked-at', 'repaired', 'cleaned'),
  'lights-roads': list('参考', { code: 'cordoned', only: 'red' }, 'looked-at', 'repaired', { code: 'tested', only: 'red' }, 'cleaned'),
  security: list('参考', 'looked-at', 'repaired', { code: 'police', only: 'red' }, 'residents-told'),
  'property-fees': list('民法典 第943条；步骤是参考', 'accounts', 'explained-face-to-face', 'agreed', 'published'),
  'committee-affairs': list('参考', 'looked-at', 'both-heard', 'explained-face-to-face', 'published'),
  neighbours: list('参考', 'both-heard', 'mediated', 'agreed', 'rechecked'),
  pets: list('参考', 'looked-at', 'person-told', 'rechecked'),
  'falling-objects': list('民法典 第1254条；步骤是参考', 'cordoned', 'source-found', 'residents-told', { code: 'police', only: 'red' }),
  renovation: list('民法典 第278条；步骤是参考', 'opinions-asked', 'published', 'tested', 'replied'),
  other: list('参考', 'looked-at', 'repaired', 'replied'),
};

type Asked = Pick<Issue, 'category' | 'severity' | 'registeredAt'>;

/** In the order in which things are done. */
export const checklistOf = (issue: Asked, at: Instant): readonly PointCode[] =>
  checklists[issue.category].points.flatMap((point) =>
    typeof point === 'string' ? [point] : applies(point, issue, at) ? [point.code] : [],
  );

export const basisOf = (category: Category): string => checklists[category].basis;

function applies({ only, after = 0 }: Condition, { severity, registeredAt }: Asked, at: Instant): boolean {
  if (at < later(registeredAt, after)) return false;
  return only === undefined || (only === 'red') === (severity === 'red');
}

/** What whoever finishes has done by that, in whatever words. */
const finishing: readonly PointCode[] = ['looked-at', 'source-found', 'repaired', 'cleaned', 'moved', 'hazard-removed', 'mediated'];
/** What is in doubt again where it is said not to be solved. */
const results: readonly string[] = [...finishing, 'restored', 'tested', 'rechecked', 'agreed', 'stopped'];

export const isFinishing = (point: string): boolean => (finishing as readonly string[]).includes(point);

/** Ticked by the finish itself. */
export const checkedByFinish = (issue: Asked & Pick<Issue, 'checked'>, at: Instant): readonly string[] => [
  ...new Set([...issue.checked, ...checklistOf(issue, at).filter((code) => finishing.includes(code))]),
];

export const doubted = (checked: readonly string[]): readonly string[] => checked.filter((code) => !results.includes(code));

/** What nobody has said is done. */
export const openPoints = (issue: Asked & Pick<Issue, 'checked'>, at: Instant): readonly PointCode[] =>
  checklistOf(issue, at).filter((code) => !issue.checked.includes(code));
