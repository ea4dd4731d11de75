/** An issue as a card on the page's board. */

export type BoardIssue = {
  readonly number: number;
  readonly title: string;
  /** `code` as in DOMAIN §2 (`awaiting-receipt`), which orders and colours; `name` in Chinese, which is printed. */
  readonly state: { readonly code: string; readonly name: string };
  readonly severity: { readonly code: 'red' | 'orange' | 'yellow' | 'blue'; readonly name: string };
  /** Chinese name. */
  readonly category: string;
  readonly place: string | null;
  /** Who answers for it, in Chinese: the party, and the person where one has taken it. */
  readonly owner: string | null;
  /** In words, by the bot's clock: 今天 18:00 前, 已超 2 小时. Null where no clock runs. */
  readonly due: string | null;
  readonly supporters: number;
  /** Something happened to it within the last 24 h of the bot's clock. Of the ended ones only the recent are shown unfolded. */
  readonly recent: boolean;
};
