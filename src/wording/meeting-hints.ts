/** How to type what has to do with a meeting, where somebody typed it otherwise or may not. */

export const conveneOnlyWords = (): string => '会议要召集人来定。您可以发「会议」看下次、「议题 …」提议题';
export const closeOnlyWords = (): string => '散会要召集人或网格来发';
export const signInOthersWords = (): string => '代签到要召集人或网格来发，比如「签到 @赵主任」';
