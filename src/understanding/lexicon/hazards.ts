/** What threatens life now, in the words that people in danger type; each names the safety line it calls for. */

import type { EmergencyKind } from '../../core/issue/vocabulary';

export type Hazard = {
  readonly kind: EmergencyKind;
  readonly words: string;
  readonly with?: string;
  readonly within?: number;
  readonly why: string;
};

const inside = '关了 关到里 关到人 关到起 关起 困起 困住 困到 困了 被困 困在 困人 关在 卡在里 卡到里头 里面有人 里头有人 出不来 出不到 夹到人 关人 卡起人 有人在里 人在里面 人在里头 坠落 下坠 掉下来 掉下去';

export const hazards: readonly Hazard[] = [
  { kind: 'lift-trapped', words: '电梯 轿厢 升降机 货梯', with: inside, within: 12, why: '有人困在电梯' },
  { kind: 'lift-trapped', words: '(困|关|卡)(在|到|起|住)电梯 电梯(困|关)人 困梯 被关电梯 被困电梯', why: '有人困在电梯' },
  { kind: 'fire', words: '着火 起火 失火 火燃起 烧燃了 燃起来 燃起了 烧起来 烧起了 火苗 明火 冒黑烟 浓烟 自燃 火燃大了 燃大了 燃凶了 火灾了 发生火灾 好大的火 火好大 大火', why: '起火' },
  { kind: 'fire', words: '有烟,有烟 好多烟 冒烟 好大的烟 满楼都是烟 烟好大 烧焦味 焦糊味 焦臭 烧焦的味 烧糊的味 糊味好 焦味好', why: '冒烟' },
  { kind: 'gas', words: '燃气 天然气 煤气 液化气 气管 煤气罐 气罐 燃气管', with: '漏 泄漏 泄露 味 味道 臭 嘶嘶 挖断 挖破 爆炸 中毒', within: 8, why: '燃气泄漏' },
  { kind: 'gas', words: '漏气 煤气味 燃气味 天然气味 煤气中毒 气味好重 瓦斯味', why: '燃气泄漏' },
  { kind: 'electric', words: '触电 遭电 电到人 电倒 漏电 电麻 遭电打 电击', why: '触电或漏电' },
  { kind: 'electric', words: '电线 电缆 高压线 电杆 线头 配电箱 电箱 电表箱 电柜', with: '掉在地 掉下来 垂下来 落下来 断了掉 打火 冒火花 火花 滋滋 裸露 泡水 泡在水 露在外面', within: 10, why: '电线危险' },
  { kind: 'medical', words: '晕在 嘴唇发紫 晕倒 昏倒 昏迷 晕过去 晕死 倒在地 倒地不起 没得气了 没呼吸 没有呼吸 不省人事 心脏病发 心梗 抽搐 口吐白沫 流好多血 血流不止 大出血 喘不过气 叫不醒 喊不答应 脑溢血 中风了 要生了 摔断 骨折 摔倒起不来 起不来了 跌倒起不来 爬不起来 快不行了 农药 吃了安眠药 喝了农药 呼吸困难 心脏骤停 休克 噎到', why: '有人急病受伤' },
  { kind: 'medical', words: '老人 婆婆 爷爷 奶奶 大爷 孕妇 娃儿 孩子 小孩 老头 太婆 嬢嬢 老汉 有人', with: '摔倒了 跌倒了 摔倒起不来 摔出血 头在流血 滚下楼 摔伤 流血 砸伤 砸中 晕 没动静 没出门', within: 8, why: '有人摔伤' },
  { kind: 'violence', words: '持刀 拿刀 拿起刀 提刀 提起刀 砍人 捅人 杀人 拿着刀 拿菜刀 举刀 动刀 抢劫 行凶 绑架 拿起棒棒 拿铁棍 操起', why: '持械或行凶' },
  { kind: 'violence', words: '打架 打起来 打起了 打群架 斗殴 家暴 打老婆 打婆娘 往死里打 打得头破血流 打出血 遭打 被打 在打人 打人了 打我 打娃儿 打孩子 打他老婆 打她 打妈 打老人 喊救命 救命啊 叫救命', why: '打人' },
  { kind: 'flood', words: '水淹 淹水 遭淹 淹了 淹起来 涨水 洪水 倒灌', with: '车库 地下室 一楼 负一楼 地库 屋头 家里 膝盖 齐腰 半人深 配电房', within: 12, why: '水淹' },
  { kind: 'flood', words: '水管 总管 爆管 消防管 水管爆', with: '淹 水漫 冲进 冲到屋 冲垮 冲走 到处是水 灌进 水帘洞', within: 12, why: '爆管水淹' },
  { kind: 'structure', words: '垮了 垮塌 塌了 坍塌 塌陷 倒塌 要垮 要塌 塌方 滑坡 垮下来 塌下来 快垮 快塌', why: '垮塌' },
  { kind: 'structure', words: '外墙 墙砖 瓷砖 墙皮 围墙 墙体 雨棚 挡墙 堡坎 天花板 广告牌 树 大树 玻璃 石材 保温层', with: '掉下来 砸下来 砸到 砸中 落下来 要倒 倒下来 砸了 砸烂 正在掉 往下掉 掉落', within: 8, why: '坠落垮塌' },
  { kind: 'falling', words: '楼上 高空 天上 窗户 阳台 楼高头 高头', with: '砸到 砸中 砸下来 砸伤 差点砸 甩酒瓶 丢酒瓶 扔酒瓶 扔菜刀 甩刀 砸烂', within: 12, why: '高空坠物' },
  { kind: 'falling', words: '高空抛物 高空坠物', with: '砸到 砸中 砸伤 差点 险些 伤人', within: 12, why: '高空坠物' },
  { kind: 'drowning', words: '掉水池 掉进水池 掉到水池 掉池子 掉湖里 掉沟里 人落水 有人落水 落水了 掉进水 掉进池 溺水 掉河里 掉进河 掉水里 掉到水里 淹死 掉进化粪池 掉井里 掉下井 掉进井 掉到井', why: '有人落水' },
  { kind: 'suicide', words: '要跳楼 想跳楼 跳楼 轻生 不想活 自杀 割腕 要跳下去 想不开 坐在楼顶边 站在楼顶边 翻出栏杆 要跳河 活不下去 想死了算了 跳下去', why: '有人要轻生' },
  { kind: 'missing', words: '走丢 走失 不见了 找不到 失踪 找不着 走落 搞丢', with: '老人 娃儿 孩子 小孩 爷爷 奶奶 婆婆 老爷子 痴呆 老年痴呆 女儿 儿子 老头 太婆 妈 爸 老汉', within: 8, why: '有人走失' },
  { kind: 'blocked-escape', words: '救护车 消防车 120 119', with: '进不来 进不去 堵到 挡到 堵起 过不来 过不去 开不进', within: 10, why: '救援车进不来' },
];
