/** What the bot says when it cannot do what was asked: the reason, then what to type instead. */

import type { Refusal } from '../core/issue/refusal';
import { partyNames, stateNames } from './names';

type Words = { readonly [Kind in Refusal['kind']]: (refusal: Extract<Refusal, { kind: Kind }>) => string };

const words: Words = {
  'no-such-issue': ({ issue }) => `没有 #${issue}。在办的发「清单」看`,
  'not-in-this-state': ({ issue, state, mergedInto }) =>
    mergedInto === null
      ? `#${issue} 现在是「${stateNames[state]}」，这一步做不了。经过发「查 #${issue}」`
      : `#${issue} 已并入 #${mergedInto}，请对 #${mergedInto} 说。并错了发「恢复 #${issue}」`,
  'owned-by-another': ({ issue, owner }) => `#${issue} 归${partyNames[owner]}办。派错了请网格或召集人发「派单 #${issue} …」`,
  'owned-by-nobody': ({ issue }) => `#${issue} 还没派出去。请网格或召集人发「派单 #${issue} 物业」`,
  'convenor-decides': ({ issue }) => `#${issue} 归谁办要召集人定，请召集人发「派单 #${issue} …」`,
  'received-already': ({ issue }) => `#${issue} 已签收，不能再退。真不归你们的，请召集人发「派单 #${issue} …」改派`,
  'handed-back-twice': ({ issue }) => `#${issue} 已退过两次，召集人定了就按召集人的办。有难处发「进展 #${issue} …」说明`,
  'already-sent-there': ({ issue, owner }) => `#${issue} 已经在${partyNames[owner]}手上，不用再派`,
  'date-passed': ({ issue }) => `挂起要写以后的日子，比如「挂起 #${issue} 等配件 到下周三」`,
  'needs-photo': ({ issue }) => `#${issue} 是急件，办结要一张照片：先发照片，5分钟内再发「办结 #${issue} 结果」；没法拍的请召集人来办结`,
  'not-yours': ({ issue }) => `#${issue} 要报的人或反映过的人来说。代居民回访请网格或召集人发「回访 #${issue} 已解决 满意」`,
  'closed-already': ({ issue }) => `#${issue} 已经办结了，谢谢回音。没好的话说「重开 #${issue}」和怎么了`,
  'reopen-too-late': ({ issue }) => `#${issue} 办结超过7天了，请当新问题报：「登记 …」，我会记成复发`,
  itself: ({ issue }) => `#${issue} 不能并到自己。写两个号，比如「合并 #13 到 #${issue}」`,
  'already-with-us': ({ issue }) => `#${issue} 里已经记着您。看进度发「查 #${issue}」`,
  'no-whistle': ({ issue }) => `#${issue} 没吹过哨，没什么可评。吹哨发「吹哨 #${issue} 部门 要它做什么」`,
  'checked-in-already': ({ issue, department }) =>
    `#${issue} ${department}已经报到了。在做什么发「处置 #${issue} …」，办好发「销哨 #${issue} …」`,
  'whistle-time': ({ issue }) => `#${issue} 时间要在吹哨以后、现在以前。不写时间就按现在记`,
  'nothing-to-undo': () => '最近10分钟您没有可撤的操作。登错的发「作废 #号 原因」',
  'undo-too-late': ({ issue }) => `#${issue} 过了10分钟，撤不了。登错的发「作废 #${issue} 原因」`,
  'changed-since': ({ issue }) => `#${issue} 在您之后又有人动过，撤不了。经过发「查 #${issue}」`,
  'nothing-changes': ({ issue }) => `#${issue} 本来就是这样，没改动`,
};

export const refusalWords = (refusal: Refusal): string => (words[refusal.kind] as (refusal: Refusal) => string)(refusal);
