/** What the terminal says when the bot is ready. */

/** @param page null under a real platform: there is no page then. */
export const readyWords = (page: string | null, home: string): string =>
  page === null
    ? `三方助手已上线（ready）。数据在 ${home}；停下按 Ctrl-C`
    : [
        `三方助手在演示沙盒里等您（ready）：${page}`,
        `数据在 ${home}；停下按 Ctrl-C，再 npm start 接着来`,
        '先试三样：1. 选一位居民，打「3栋2单元电梯停了」  2. 换成物业经理，打「签收」  3. 发张照片，再打「办结 换了门机板」，看它怎么问居民',
      ].join('\n');
