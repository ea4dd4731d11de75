/** What the three parties do first at a major matter: one line by what threatens, else by its class (参考; what residents do is the safety line's). */

import type { EmergencyKind, MajorClass } from '../core/issue/vocabulary';

const byEmergency: Readonly<Record<EmergencyKind, string>> = {
  'lift-trapped': '带三角钥匙到场、喊维保，隔着门陪里面的人说话',
  fire: '断电断气、挨户喊人下楼，清开通道，大门口接消防车',
  gas: '喊人往外撤，楼道别开关灯，拦住车和明火，大门口接抢修',
  electric: '先断电，围起来别让人碰，喊电工',
  medical: '大门口接120，按住电梯，清开路',
  violence: '确认报了110，两个人一起去，把旁人劝开',
  flood: '断电关阀，低处的人先出来，再挪车、备沙袋',
  structure: '拉警戒线，楼里楼下的人先撤开，别让人回去',
  falling: '拉警戒线，下面别过人，留好现场和监控',
  drowning: '带救生圈和长杆到场，别下水，大门口接120',
  suicide: '清开围观的，稳住说话，请家里人来，配合110',
  missing: '看各门监控、分头找，问清去向',
  'blocked-escape': '找车主挪车、叫拖车，留人守住通道',
};

const byClass: Readonly<Record<MajorClass, string>> = {
  'major-dispute': '两个人一起到场，先把双方分开，坐下来说',
  'public-safety': '到场看清楚，围起来，别让人靠近',
  emergency: '派人到场守住，缺什么在这里说',
  'petition-stability': '单独联系，听完诉求、记下来，当面约时间',
};

/** Behind somebody's own door. */
export const violenceIndoors = '确认报了110；两个人一起去，别单独上门，别在门口盘问';

export const firstSteps = (emergency: EmergencyKind | null, majorClass: MajorClass | null): string =>
  emergency === null ? byClass[majorClass ?? 'emergency'] : byEmergency[emergency];
