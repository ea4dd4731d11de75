/** The names of the settings, and their values and bounds as people write them: 20分钟, 4个工作小时, 22:00—次日07:30. */

import type { Allowance } from '../core/calendar/deadline';
import type { SettingGroup, SettingKey } from '../core/manners/setting';
import type { Bounds, Extent, SettingValue } from '../core/manners/setting-value';
import { days, hours, minutes } from '../kernel/instant';

export const settingNames: Readonly<Record<SettingKey, string>> = {
  'receipt-red': '红色签收',
  'receipt-orange': '橙色签收',
  'receipt-yellow': '黄色签收',
  'receipt-blue': '蓝色签收',
  'finish-red': '红色办结',
  'finish-orange': '橙色办结',
  'finish-yellow': '黄色办结',
  'finish-blue': '蓝色办结',
  'finish-dispute': '纠纷办结',
  'dispatch-orange': '橙色派单',
  'dispatch-yellow': '黄色派单',
  'unreceived-orange': '橙色未签收升级',
  'overdue-yellow': '黄色超期升级',
  'followup-again': '回访再问',
  'followup-close': '回访关闭',
  'alert-deputy': '通报副手',
  'alert-convenor': '通报召集人',
  'alert-secretary': '通报书记',
  'alert-report-due': '通报报送',
  quiet: '休息时间',
  'work-hours': '工作时间',
};

/** What each is, for whoever reads the table of them. */
export const settingUses: Readonly<Record<SettingKey, string>> = {
  'receipt-red': '派出后多久内签收',
  'receipt-orange': '派出后多久内签收',
  'receipt-yellow': '派出后多久内签收；纠纷一样',
  'receipt-blue': '派出后多久内签收',
  'finish-red': '派出后多久内办完或解除',
  'finish-orange': '派出后多久内办完',
  'finish-yellow': '派出后多久内办完',
  'finish-blue': '派出后多久内办完，说个打算也算',
  'finish-dispute': '不是红色的纠纷派出后多久内办完；人民调解一般一个月',
  'dispatch-orange': '没有默认责任方的，登记后多久内派出',
  'dispatch-yellow': '没有默认责任方的，登记后多久内派出；蓝色一样',
  'unreceived-orange': '派出后多久没人签收，告诉召集人',
  'overdue-yellow': '超期多久，告诉书记',
  'followup-again': '问了多久没回音，再问一次',
  'followup-close': '问了多久没回音，先办结',
  'alert-deputy': '红色通报后多久没人应，找副手',
  'alert-convenor': '红色通报后多久没人应，再找召集人',
  'alert-secretary': '红色通报后多久没人应，告诉书记',
  'alert-report-due': '红色通报后多久没人应，提醒可能要报街道',
  quiet: '这段时间不主动说话，红色除外',
  'work-hours': '“工作小时”“工作日”按它算',
};

export const settingGroupNames: Readonly<Record<SettingGroup, string>> = {
  receipt: '签收',
  finish: '办结',
  dispatch: '派单',
  escalation: '升级',
  followup: '回访',
  alert: '通报',
  hours: '时间',
};

/** A value of each that lies within its bounds, as one would type it. */
export const settingExamples: Readonly<Record<SettingKey, string>> = {
  'receipt-red': '3分钟',
  'receipt-orange': '20分钟',
  'receipt-yellow': '2个工作小时',
  'receipt-blue': '4个工作小时',
  'finish-red': '3小时',
  'finish-orange': '12小时',
  'finish-yellow': '3个工作日',
  'finish-blue': '10天',
  'finish-dispute': '20天',
  'dispatch-orange': '20分钟',
  'dispatch-yellow': '2个工作小时',
  'unreceived-orange': '2小时',
  'overdue-yellow': '2个工作日',
  'followup-again': '12小时',
  'followup-close': '3天',
  'alert-deputy': '3分钟',
  'alert-convenor': '8分钟',
  'alert-secretary': '15分钟',
  'alert-report-due': '45分钟',
  quiet: '22:00-07:30',
  'work-hours': '9:00-12:00,14:00-17:30',
};

export function allowanceWords(length: Allowance): string {
  if ('workingHours' in length) return `${length.workingHours}个工作小时`;
  if ('workingDays' in length) return `${length.workingDays}个工作日`;
  const { milliseconds } = length;
  if (milliseconds >= days(3) && milliseconds % days(1) === 0) return `${milliseconds / days(1)}天`;
  if (milliseconds % hours(0.5) === 0 && milliseconds >= hours(1)) return `${milliseconds / hours(1)}小时`;
  return `${Math.round((milliseconds / minutes(1)) * 10) / 10}分钟`;
}

/** `HH:MM`, from milliseconds since midnight. */
const clockWords = (time: number): string =>
  `${String(Math.floor(time / hours(1))).padStart(2, '0')}:${String(Math.round((time % hours(1)) / minutes(1))).padStart(2, '0')}`;

export function valueWords(value: SettingValue): string {
  switch (value.kind) {
    case 'length':
      return allowanceWords(value.length);
    case 'quiet':
      return `${clockWords(value.quiet.from)}到次日${clockWords(value.quiet.to)}`;
    case 'hours':
      return value.hours.map(({ from, to }) => `${clockWords(from)}到${clockWords(to)}`).join('、');
  }
}

/** 2到15个工作日 · 10分钟到2小时. */
function extentWords({ least, most }: Extent<Allowance>): string {
  const [from, to] = [allowanceWords(least), allowanceWords(most)];
  const unit = /\D+$/.exec(to)?.[0] ?? '';
  return `${from.endsWith(unit) && !/\D/.test(from.slice(0, -unit.length)) ? from.slice(0, -unit.length) : from}到${to}`;
}

export function boundsWords(bounds: Bounds): string {
  switch (bounds.kind) {
    case 'length':
      return bounds.units.map(extentWords).join('，或');
    case 'quiet':
      return `晚上${between(bounds.from)}之间开始，早上${between(bounds.to)}之间结束`;
    case 'hours': {
      const { within, spans, total } = bounds;
      return `最多${spans}段，都在${clockWords(within.from)}到${clockWords(within.to)}之间，合起来${total.least / hours(1)}到${total.most / hours(1)}小时`;
    }
  }
}

const between = ({ least, most }: Extent<number>): string => `${clockWords(least)}到${clockWords(most)}`;
