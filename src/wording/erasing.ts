/** Having one's own words erased: asked back once, then done, and told what stays. */

export type Erasable = { readonly words: number; readonly messages: number; readonly photos: number };

const counted = ({ words, messages, photos }: Erasable): string =>
  [
    ...(words > 0 ? [`办事记录里的原话 ${words} 条`] : []),
    ...(messages > 0 ? [`聊天 ${messages} 条`] : []),
    ...(photos > 0 ? [`照片 ${photos} 张`] : []),
  ].join('、');

export const eraseQuestionWords = (what: Erasable): string =>
  `要抹掉您说过的：${counted(what)}。编号和办理经过留着，内容显示「已删除」，抹了找不回来。确定就回 1`;
export const nothingToEraseWords = (): string => '没有可删的：我这里没留您说过的话';
export const erasedWords = (what: Erasable): string => `抹掉了：${counted(what)}。编号和经过还在`;
export const notErasedWords = (): string => '好，不删';
