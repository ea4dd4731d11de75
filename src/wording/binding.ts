/** Rooms and accounts bound anew: what the old and the new one are told. */

export const namedWords = (name: string): string => `好，本小区就叫${name}`;
export const joinedKnownCompoundWords = (name: string): string => `好，本群是${name}的工作群，名册已对上。看名册发「名册」`;
export const whatIsItCalledWords = (name: string, provisional: boolean): string =>
  provisional ? `本小区暂时叫「${name}」。起名发「小区 名字」` : `本小区叫「${name}」。要改名发「小区改名 新名字」`;
export const sameNameWords = (name: string): string => `本小区就叫「${name}」，没改动`;

/** @param next the number that the next issue gets. */
export const movedHereWords = (compound: string, by: string, next: number): string =>
  `${compound}的工作群换到本群了（${by}，码由管理员发）。编号接着从 #${next} 起，以前的事都在，发「清单」看`;
export const movedAwayWords = (compound: string): string => `${compound}的工作群换到新群了，我在这里不再记事。以前的编号和经过都带过去了`;

export const reboundWords = (name: string): string => `好，认出您是${name}，职务和报过的问题都接上了，旧号不再用`;
export const reboundInGroupWords = (name: string, former: string): string => `${former}换了号，现在是${name}（码由管理员发），职务照旧`;
