/** The Chinese names of what the code calls by English ones. */

import type { IssueEventType } from '../core/issue/event';
import type { IssueState } from '../core/issue/issue';
import type { Category, MajorClass, Party, Severity } from '../core/issue/vocabulary';
import type { Role } from '../core/roster/role';

export const partyNames: Readonly<Record<Party, string>> = { grid: '网格', property: '物业', committee: '业委会' };

/** 网格周网格; of 物业王强, who says it already, the name alone. */
export const ofParty = (party: Party, name: string, between = ''): string =>
  name.startsWith(partyNames[party]) ? name : `${partyNames[party]}${between}${name}`;

export const severityNames: Readonly<Record<Severity, string>> = { red: '红', orange: '橙', yellow: '黄', blue: '蓝' };

export const majorClassNames: Readonly<Record<MajorClass, string>> = {
  'major-dispute': '重大矛盾纠纷',
  'public-safety': '公共安全',
  emergency: '突发事件',
  'petition-stability': '信访稳定',
};

export const stateNames: Readonly<Record<IssueState, string>> = {
  'awaiting-dispatch': '待派',
  'awaiting-receipt': '待签收',
  'in-hand': '办理中',
  paused: '挂起',
  whistled: '已吹哨',
  'awaiting-followup': '待回访',
  closed: '办结',
  explained: '暂不能解决（已解释）',
  void: '作废',
  merged: '已合并',
};

export const categoryNames: Readonly<Record<Category, string>> = {
  lift: '电梯',
  water: '供水',
  power: '供电',
  gas: '供气',
  'drainage-leak': '排水渗漏',
  'building-safety': '房屋安全',
  'fire-safety': '消防安全',
  parking: '停车',
  noise: '噪音',
  sanitation: '环境卫生',
  'illegal-building': '违建',
  greenery: '绿化',
  'lights-roads': '路灯道路',
  security: '安防治安',
  'property-fees': '物业服务收费',
  'committee-affairs': '业委会事务',
  neighbours: '邻里纠纷',
  pets: '宠物',
  'falling-objects': '高空抛物',
  renovation: '加装电梯老旧改造',
  other: '其他',
};

export const eventNames: Readonly<Record<IssueEventType, string>> = {
  registered: '登记',
  dispatched: '派单',
  'due-set': '定期限',
  received: '签收',
  'handed-back': '退单',
  progressed: '进展',
  checked: '核对',
  paused: '挂起',
  resumed: '恢复',
  whistled: '吹哨',
  'whistle-checked-in': '报到',
  'whistle-handling': '处置',
  'whistle-judged': '评哨',
  'whistle-cleared': '销哨',
  'whistle-returned': '退哨',
  finished: '办完',
  'followup-asked': '问回访',
  confirmed: '确认解决',
  disputed: '说没解决',
  rated: '评满意',
  'closed-unanswered': '无回音办结',
  reopened: '重开',
  explained: '解释',
  voided: '作废',
  merged: '并入',
  absorbed: '并进一件',
  unmerged: '取消合并',
  released: '放回一件',
  split: '拆出一件',
  supported: '又一户反映',
  reclassified: '更改',
  undone: '撤销',
};

export const roleNames: Readonly<Record<Role, string>> = {
  secretary: '社区党组织书记',
  convenor: '召集人',
  'grid-lead': '网格长',
  'grid-full-time': '专职网格员',
  'grid-part-time': '兼职网格员',
  'grid-advisor': '网格指导员',
  enforcement: '执法力量',
  'party-member': '在职党员',
  volunteer: '志愿者',
  'property-manager': '物业经理',
  steward: '管家',
  repair: '维修',
  'committee-chair': '业委会主任',
  'committee-member': '业委会委员',
  'building-lead': '楼栋长',
  'party-advisor': '党建指导员',
  resident: '居民',
};
