/** What somebody wants of the settings: to look at some, at what was changed, to set one, or to put it back. */

import type { SettingKey } from '../core/manners/setting';
import { plain } from './plain';

export type SettingLine =
  | { readonly kind: 'overview' }
  | { readonly kind: 'record' }
  | { readonly kind: 'look'; readonly keys: readonly SettingKey[] }
  | { readonly kind: 'set'; readonly key: SettingKey; readonly to: string }
  | { readonly kind: 'default'; readonly key: SettingKey }
  /** A value for what are several settings. */
  | { readonly kind: 'which'; readonly keys: readonly SettingKey[] }
  | { readonly kind: 'unknown'; readonly typed: string };

const colours: Readonly<Record<string, string>> = { 红: 'red', 橙: 'orange', 黄: 'yellow', 蓝: 'blue', 纠: 'dispute', 矛: 'dispute' };

/** By what is done, then by severity. */
const steps: readonly (readonly [step: string, keys: Readonly<Record<string, SettingKey>>])[] = [
  ['未签收升级|没签收升级|未签收|没签收', { orange: 'unreceived-orange' }],
  ['超期升级|逾期升级|超期|逾期', { yellow: 'overdue-yellow' }],
  ['升级', { orange: 'unreceived-orange', yellow: 'overdue-yellow' }],
  [
    '签收时限|签收期限|签收',
    { red: 'receipt-red', orange: 'receipt-orange', yellow: 'receipt-yellow', blue: 'receipt-blue', dispute: 'receipt-yellow' },
  ],
  [
    '办结时限|办结期限|办理时限|办理期限|办结|办完|办理',
    { red: 'finish-red', orange: 'finish-orange', yellow: 'finish-yellow', blue: 'finish-blue', dispute: 'finish-dispute' },
  ],
  ['派单时限|派单期限|派单|派出', { orange: 'dispatch-orange', yellow: 'dispatch-yellow', blue: 'dispatch-yellow' }],
];

/** By a name of their own. */
const others: readonly (readonly [name: string, keys: readonly SettingKey[]])[] = [
  ['回访再问|再问|再次回访|回访提醒', ['followup-again']],
  ['回访关闭|回访办结|自动办结|无回音办结', ['followup-close']],
  ['回访', ['followup-again', 'followup-close']],
  ['通报副手|副手', ['alert-deputy']],
  ['通报召集人', ['alert-convenor']],
  ['通报书记', ['alert-secretary']],
  ['通报报送|报送', ['alert-report-due']],
  ['通报步骤|通报', ['alert-deputy', 'alert-convenor', 'alert-secretary', 'alert-report-due']],
  ['休息时间|休息|免打扰时间|免打扰|安静时间|静默时间|夜间时间|不打扰', ['quiet']],
  ['工作时间|上班时间|办公时间', ['work-hours']],
  ['时间', ['quiet', 'work-hours']],
];

const colour = '([红橙黄蓝]|纠(?=纷)|矛(?=盾))(?:色|级|纷|盾纠纷)?的?';
const stepNames = steps.flatMap(([names]) => names.split('|'));
const colourFirst = new RegExp(`^${colour}\\s*(${stepNames.join('|')})?`);
const stepFirst = new RegExp(`^(${stepNames.join('|')})\\s*(?:${colour})?`);
const otherFirst = new RegExp(`^(${others.flatMap(([names]) => names.split('|')).join('|')})`);
const record = /^(?:改动)?(?:记录|历史|变更)$/;
const filler = /^[\s:,]*(?:改成|改为|改到|设成|设为|调成|调到|调为|定为|定成|改|为|到|=)?[\s:,]*/;
const back = /^(?:恢复)?(?:默认|原样|出厂)(?:值|的)?$/;

export function settingLine(typed: string): SettingLine {
  const text = plain(typed).replace(/^把\s*/, '');
  if (text === '') return { kind: 'overview' };
  if (record.test(text)) return { kind: 'record' };
  const [keys, length] = named(text);
  if (keys.length === 0) return { kind: 'unknown', typed: text };
  const to = text.slice(length).replace(filler, '').trim();
  const [key, another] = keys;
  if (to === '' || key === undefined) return { kind: 'look', keys };
  if (another !== undefined) return { kind: 'which', keys };
  return back.test(to) ? { kind: 'default', key } : { kind: 'set', key, to };
}

/** The settings that stand at the beginning, and how many signs name them. */
function named(text: string): readonly [readonly SettingKey[], number] {
  const ahead = colourFirst.exec(text);
  if (ahead !== null) return [ofStep(ahead[2], ahead[1]), ahead[0].length];
  const behind = stepFirst.exec(text);
  const other = otherFirst.exec(text);
  if (behind !== null && behind[0].length >= (other?.[0].length ?? 0)) return [ofStep(behind[1], behind[2]), behind[0].length];
  if (other === null) return [[], 0];
  const keys = others.find(([names]) => names.split('|').includes(other[0]))?.[1] ?? [];
  return [keys, other[0].length];
}

function ofStep(step: string | undefined, sign: string | undefined): readonly SettingKey[] {
  const severity = sign === undefined ? undefined : colours[sign];
  const meant = step === undefined ? steps : steps.filter(([names]) => names.split('|').includes(step));
  const keys = meant.flatMap(([, bySeverity]) => (severity === undefined ? Object.values(bySeverity) : (bySeverity[severity] ?? [])));
  return [...new Set(keys)];
}
