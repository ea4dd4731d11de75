/** The form of a year's official holidays, typed in from the State Council's notice when the package does not know the year yet or errs. */

/**
 * One file a year, `overrides/YYYY.ts`, exporting one literal, listed in `overrides/registry.ts`:
 *
 *     export const year2027: YearOverride = {
 *       year: 2027,
 *       notice: '国办发明电〔…〕…号',
 *       holidays: [{ name: '元旦', from: '01-01', to: '01-03' }, …],
 *       worked: ['02-14', …],
 *     };
 *
 * An override replaces what the package says about its whole year.
 */
export type YearOverride = {
  readonly year: number;
  /** The notice it was taken from, so that a doubt can be settled. */
  readonly notice: string;
  /** Every stretch of days off, weekends inside it included; `MM-DD`, both ends included. */
  readonly holidays: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** Weekend days that are worked (调休), `MM-DD`. */
  readonly worked: readonly string[];
};
