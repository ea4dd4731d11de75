/** Updates on a running alert that came within the minute, on one line; and who leads. */

/** How many are told with their words. */
const most = 4;
/** Characters of each. */
const longest = 20;

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

export function updatesWords(number: number, updates: readonly { readonly name: string; readonly text: string }[]): string {
  const [only, another] = updates;
  if (only !== undefined && another === undefined) return `#${number} 进展（${only.name}）：${shortened(only.text)}`;
  const told = updates.slice(-most).map(({ name, text }) => `${name}：${shortened(text)}`);
  return `#${number} 又有 ${updates.length} 条进展。${told.join('；')}`;
}

/** `before`: who led until now. */
export const leadsWords = (number: number, name: string, before: string | null): string =>
  before === null ? `#${number} 由${name}牵头，现场的事找${name}` : `#${number} 换${name}牵头，原来是${before}`;
export const leadsAlreadyWords = (number: number): string => `#${number} 已经是您牵头`;
/** Of what the group may not read. */
export const leadsQuietlyWords = (number: number): string => `#${number} 记下了，单独告诉召集人了`;
export const noAlertToLeadWords = (number: number): string => `#${number} 没有发过通报，不用牵头。要办就发「签收 #${number}」`;
