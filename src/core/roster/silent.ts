/** After how many days without a word the convenor is told that somebody with a post is silent. */

/** Two weekly checks: a week may be somebody's holiday, two are not (a default of ours, 参考). */
export const silentAfter = 14;
