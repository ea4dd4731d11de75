/** The checklist of an issue: what its points are called, how it stands, and what nobody has said is done. */

import type { PointCode } from '../core/issue/checklist';
import type { Issue } from '../core/issue/issue';

export const pointNames: Readonly<Record<PointCode, string>> = {
  calmed: '安抚里面的人',
  'maintainer-30': '维保30分钟内到',
  maintainer: '维保到场',
  restored: '恢复',
  published: '公示',
  'residents-told': '通知住户',
  repaired: '修好',
  'water-brought': '送水',
  'lifts-checked': '查电梯困没困人',
  'valve-shut': '关阀',
  'cleared-out': '疏散禁火',
  'gas-company': '燃气公司到场',
  tested: '检测试过',
  'source-found': '查到源头',
  rechecked: '回头复查',
  cleaned: '清理干净',
  cordoned: '围挡提醒',
  inspected: '看过险情',
  'hazard-removed': '排掉隐患',
  'person-told': '告知当事人',
  'looked-at': '现场看过',
  moved: '挪开',
  replied: '答复报的人',
  stopped: '劝停',
  'reported-on': '报执法部门',
  police: '报警',
  accounts: '核对账目',
  'explained-face-to-face': '当面说清',
  agreed: '谈拢',
  'both-heard': '两边都听过',
  mediated: '调解',
  'opinions-asked': '征求意见',
};

type Listed = { readonly issue: Issue; readonly points: readonly PointCode[]; readonly basis: string };

const box = ({ checked }: Issue, code: PointCode): string => (checked.includes(code) ? '✅' : '⬜');

/** 核对 #12: numbered, so that they can be ticked by number. `may`: whether this person may tick. */
export function checklistWords({ issue, points, basis }: Listed, may: boolean): string {
  const listed = points.map((code, index) => `${index + 1}${box(issue, code)}${pointNames[code]}`).join(' ');
  const open = points.flatMap((code, index) => (issue.checked.includes(code) ? [] : [index + 1]));
  const head = `#${issue.number} 核对：${listed}（${basis === '参考' ? basis : `依据：${basis}`}）`;
  if (open.length === 0) return `${head}\n#${issue.number} 都齐了`;
  return may ? `${head}\n做到了的发「核对 #${issue.number} ${open[0]}」` : head;
}

/** One line of the card: ✅安抚里面的人 ⬜公示. */
export const boxesWords = (issue: Issue, points: readonly PointCode[]): string =>
  `#${issue.number} ${points.map((code) => `${box(issue, code)}${pointNames[code]}`).join(' ')}`;

/** As many are named behind 办完了. */
const most = 3;

/** Empty where nothing is open. */
export const openPointsWords = (points: readonly PointCode[]): string =>
  points.length === 0
    ? ''
    : `。还没说到：${points
        .slice(0, most)
        .map((code) => pointNames[code])
        .join('、')}`;

export const noSuchPointWords = (number: number, count: number): string =>
  `#${number} 只有 ${count} 条，写前面的数字，比如「核对 #${number} 1」；都做到了发「核对 #${number} 全部」`;
export const checkHiddenWords = (number: number): string => `#${number} 是不公开的事，办的人单独发给我来核对`;
