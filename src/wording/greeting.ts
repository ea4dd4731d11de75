/** What the bot says once, in five lines, when it comes into a real group; and what it says there before somebody has claimed it. */

export type Keeping = { readonly chatterDays: number; readonly saidDays: number };

/** What leaves the house is told to those whose words they are. */
const outsideToo = '像报问题又拿不准的话，遮住姓名、电话、房号后会给外面的模型看一眼。';

/** @param name what the bot is called. `outside`: whether a second opinion is on. */
export const greetingWords = (name: string, { chatterDays, saidDays }: Keeping, outside: boolean): string =>
  [
    `大家好，我是${name}，替网格、物业、业委会记事：谁报了什么、归谁办、办好没有，一直盯到报的人说好。`,
    `记什么：报的问题和办理经过一直留着；没引出事的闲聊${chatterDays}天后忘掉，我说过的话${saidDays}天后忘掉。`,
    `谁看得到：群里的事本群和社区书记看得到；不便公开的事，群里不提是谁，只告诉召集人和该管的人。${outside ? outsideToo : ''}`,
    '想删：发「删除我的信息」，您说过的原话就抹掉，只留编号和经过。',
    '怎么开始：召集人先发「认领召集人 码」（码找管理员要）；之后有事直接说哪里怎么了，别的发「帮助」。',
  ].join('\n');

export const unclaimedHelpWords = (): string =>
  '本群还没认领，我先不记事。召集人发「认领召集人 码」（码找管理员要），小区叫什么再发「小区 名字」';
