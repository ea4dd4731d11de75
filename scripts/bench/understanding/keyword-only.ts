/** What a bot does that knows words and nothing of sentences: any word of the field is a report. */

import type { Category } from '../../../src/core/issue/vocabulary';

export type Answer = {
  readonly report: 'yes' | 'ask' | 'no';
  readonly category: string | null;
  readonly majorClass: string | null;
  readonly place: string | null;
  readonly severity: string | null;
};
export type Reader = (text: string) => Answer;

const keywords: readonly (readonly [Category, RegExp])[] = [
  ['lift', /电梯/],
  ['water', /停水|自来水|水压/],
  ['power', /停电|跳闸/],
  ['gas', /燃气|天然气|煤气/],
  ['drainage-leak', /漏水|渗水|下水道|堵/],
  ['fire-safety', /消防|着火|充电/],
  ['building-safety', /外墙|裂|脱落/],
  ['parking', /停车|车位/],
  ['noise', /噪音|扰民|吵/],
  ['sanitation', /垃圾|臭|脏/],
  ['illegal-building', /违建|搭建/],
  ['greenery', /绿化|树/],
  ['lights-roads', /路灯|灯|路/],
  ['security', /小偷|门禁|保安|监控/],
  ['property-fees', /物业/],
  ['committee-affairs', /业委会|维修基金/],
  ['neighbours', /邻居|楼上/],
  ['pets', /狗|猫/],
  ['falling-objects', /高空抛物/],
  ['renovation', /改造/],
];

export const keywordOnly: Reader = (text) => {
  const found = keywords.find(([, words]) => words.test(text));
  return {
    report: found === undefined ? 'no' : 'yes',
    category: found?.[0] ?? null,
    majorClass: /火|燃气|漏电|消防/.test(text) ? 'public-safety' : null,
    place: /\d+栋/.exec(text)?.[0] ?? null,
    severity: null,
  };
};
