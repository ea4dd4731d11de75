/** The safety line: whom to ring first, and the one thing to do. It goes before anything else. */

import type { EmergencyKind } from '../core/issue/vocabulary';

const lines: Readonly<Record<EmergencyKind, string>> = {
  'lift-trapped': '先打119和电梯里的救援电话。别扒门、别跳，靠里站稳等人来',
  fire: '先打119。用湿毛巾捂口鼻往下走，别坐电梯、别回去拿东西',
  gas: '先关阀、开窗，人到室外再打燃气抢修和119。屋里别开关电器、别用火',
  electric: '先打120，拉闸断电。没断电前别碰人、别碰水',
  medical: '先打120，说清楼栋单元，派个人到大门口接车',
  violence: '有人受伤或在动手，先打110。人先离开，别上去拉扯',
  flood: '先拉闸断电再关总阀，往高处走；困住了打119',
  structure: '先离开楼里和墙边，打119。别回去拿东西',
  falling: '先离开墙边，伤了人打120，还在掉就打110。别从下面过',
  drowning: '先打119和120。别下水，递杆子、绳子、救生圈',
  suicide: '先打110和119。陪着说话，别刺激、别围观',
  missing: '先打110，说清衣着和最后在哪。门岗马上看监控',
  'blocked-escape': '通道先清开；真出了事打119',
};

export const safetyWords = (kind: EmergencyKind): string => `⚠️ ${lines[kind]}`;
