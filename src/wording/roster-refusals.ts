/** What the bot says when a post is not given or a room not bound: the reason, then what to do instead. */

import type { CodePurpose } from '../core/roster/code-purpose';
import type { RosterRefusal } from '../core/roster/refusal';
import { momentWords } from './moment';
import { roleNames } from './names';

type Words = { readonly [Kind in RosterRefusal['kind']]: (refusal: Extract<RosterRefusal, { kind: Kind }>) => string };

/** What to type for each kind of code. */
const typed: Readonly<Record<CodePurpose, string>> = {
  convenor: '认领召集人 码',
  secretary: '认领书记 码',
  enforcement: '认领执法 码',
  move: '换群 码',
  rebind: '换号 码',
};

const words: Words = {
  'wrong-code': ({ left }) =>
    left > 0 ? `码不对，还能试 ${left} 次。请核对，或找管理员重发` : '码错了五次，一小时内不再收码。请找管理员重发',
  'codes-locked': ({ until, at }) => `码错太多次，${momentWords(until, at)}以后再试。着急请找管理员`,
  'code-used': () => '这个码用过了，一个码只能用一次。请找管理员重发',
  'code-expired': () => '这个码过期了（24小时内有效）。请找管理员重发',
  'code-for-other': ({ purpose }) => `这个码不是这个用的，请改发「${typed[purpose]}」`,
  'needs-group': () => '这个码要在小区的工作群里发，码还没用掉',
  'say-it-alone': () => '本群还没认领。请加我好友，私聊我发这个码，码还没用掉',
  'other-community': ({ community }) => `这个码是${community}的，本小区不归它。码还没用掉，请找管理员核对`,
  'room-is-anothers': ({ compound }) => `本群已经是${compound}的工作群，没有改。要换请到新群里发`,
  'room-is-its-already': ({ compound }) => `本群就是${compound}的工作群，不用换。码还没用掉`,
  'holds-posts': ({ name }) => `${name}这个号自己有职务，不能并到别人名下。请找管理员`,
  'unclaimed-room': () => '本群还没认领。先由召集人发「认领召集人 码」（码找管理员要），再起小区名',
  'has-a-group': ({ compound }) => `${compound}已经有工作群。要换到本群，请找管理员要换群码，发「换群 码」`,
  'has-numbers': ({ compound }) => `本群已有自己的问题编号，不能改挂到${compound}。请找管理员`,
  'operator-only': ({ role }) => `${roleNames[role]}只能由管理员的码或名册定，「设为」「撤任」管不了。请找管理员`,
  'no-such-role': ({ typed: role }) =>
    `没有「${role}」这个职务。可以设：召集人、网格长、专职网格员、物业经理、管家、维修、业委会主任、业委会委员、楼栋长、在职党员、志愿者`,
  'nobody-called': ({ typed: name }) => `没找到「${name}」。请按群里的名字写；还没说过话的，先请人家在群里说一句`,
  'several-called': ({ typed: name }) => `叫「${name}」的不止一位，分不清。请其中一位先改一下群昵称`,
  'holds-already': ({ name, role }) => `${name}已经是${roleNames[role]}了`,
  'does-not-hold': ({ name, role }) => `${name}${role === null ? '在本小区没有可撤的职务' : `不是${roleNames[role]}`}。看名册发「名册」`,
  'which-role': ({ name, roles }) => `${name}有几个职务，撤哪个写上：${roles.map((role) => roleNames[role]).join('、')}`,
  'last-convenor': ({ name }) => `${name}是唯一的召集人，撤了就没人派单了。先请新召集人认领或设好再撤`,
};

export const rosterRefusalWords = (refusal: RosterRefusal): string => (words[refusal.kind] as (refusal: RosterRefusal) => string)(refusal);
