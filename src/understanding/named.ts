/** What people call a party, a severity, a category when they name one. */

import type { Category, MajorClass, Party, Severity } from '../core/issue/vocabulary';

const parties: Readonly<Record<Party, readonly string[]>> = {
  grid: ['网格', '网格员', '网格长', '网格力量', 'wg'],
  property: ['物业', '物业公司', '物管', 'wy'],
  committee: ['业委会', '业主委员会', '业委', 'ywh'],
};

const severities: Readonly<Record<Severity, readonly string[]>> = {
  red: ['红', '红色', '重大'],
  orange: ['橙', '橙色', '急', '紧急', '急件'],
  yellow: ['黄', '黄色', '一般', '普通'],
  blue: ['蓝', '蓝色', '建议', '心愿', '不急'],
};

const categories: Readonly<Record<Category, readonly string[]>> = {
  lift: ['电梯'],
  water: ['供水', '停水', '自来水', '水'],
  power: ['供电', '停电', '电'],
  gas: ['供气', '燃气', '天然气', '气'],
  'drainage-leak': ['排水渗漏', '排水', '渗漏', '漏水', '下水道'],
  'building-safety': ['房屋安全', '外墙', '房屋'],
  'fire-safety': ['消防安全', '消防', '飞线充电', '充电'],
  parking: ['停车', '车位', '车库'],
  noise: ['噪音', '噪声', '扰民'],
  sanitation: ['环境卫生', '卫生', '垃圾', '保洁'],
  'illegal-building': ['违建', '违章建筑', '私搭乱建'],
  greenery: ['绿化'],
  'lights-roads': ['路灯道路', '路灯', '道路', '楼道灯'],
  security: ['安防治安', '安防', '治安', '门禁', '监控'],
  'property-fees': ['物业服务收费', '物业费', '收费'],
  'committee-affairs': ['业委会事务', '业委会'],
  neighbours: ['邻里纠纷', '邻里', '纠纷'],
  pets: ['宠物', '狗'],
  'falling-objects': ['高空抛物', '抛物'],
  renovation: ['加装电梯老旧改造', '加装电梯', '老旧改造', '改造'],
  other: ['其他', '其它'],
};

const majorClasses: Readonly<Record<MajorClass, readonly string[]>> = {
  'major-dispute': ['重大矛盾纠纷', '矛盾纠纷', '纠纷'],
  'public-safety': ['公共安全', '安全'],
  emergency: ['突发事件', '突发'],
  'petition-stability': ['信访稳定', '信访', '稳定'],
};

export const majorClassNamed = (typed: string): MajorClass | null => named(majorClasses, typed);
export const partyNamed = (typed: string): Party | null => named(parties, typed);
export const severityNamed = (typed: string): Severity | null => named(severities, typed.replace(/级$/, ''));
export const categoryNamed = (typed: string): Category | null => named(categories, typed.replace(/类$/, ''));

function named<Code extends string>(words: Readonly<Record<Code, readonly string[]>>, typed: string): Code | null {
  const wanted = typed.trim().toLowerCase();
  return (Object.keys(words) as Code[]).find((code) => words[code].includes(wanted)) ?? null;
}
