/** Building, fire, things that fall, and public order: matters in which somebody can come to harm. */

import type { Matter } from './matter';

const building: readonly Matter[] = [
  { is: 'building-safety', words: '挡土墙 吊灯 门头 石柱 石狮子 空调架 广告字 亭柱 凉亭柱子 大玻璃 大理石 窗扇 滑梯护栏 防盗窗 板子 顶板 女儿墙 屋顶 石膏板 墙缝 外墙 墙砖 瓷砖 墙面 墙体 墙皮 墙 墙壁 承重墙 地基 房屋 房子 楼房 楼体 楼板 楼栋 天花板 顶板 阳台 挑檐 雨棚 雨篷 围墙 挡墙 堡坎 栏杆 护栏 梁 柱子 柱 横梁 保温层 玻璃幕墙 幕墙 屋檐 檐口 楼梯 地面 地下室 主体 房顶 腻子 石材 护坡 边坡', with: '@unsound 掉到 越来越大 断了 松了 松 摇 要掉 焊点开 开焊 一碰就碎 一碰就要碎 蜘蛛网 挂在半空 悬在半空 往前栽 栽 撑起 朽了 酥了 抠得动 拱出来 一摸就掉 一推就晃 炸了 爆了 歪得厉害 歪了 冲歪 倒了半边 鼓了个大包 鼓出来 摇摇晃晃 快断了', within: 8, weight: 4, danger: 'public-safety', name: '房屋开裂脱落', why: '房屋损坏' },
  { is: 'building-safety', words: '承重墙 承重柱 剪力墙 承重结构 房屋结构 主体结构 外墙', with: '砸 拆 敲 打 敲掉 打掉 打洞 破坏 改变 改动 拆除 敲除 挖', within: 8, weight: 4, danger: 'public-safety', name: '破坏承重结构', why: '破坏结构' },
  { is: 'building-safety', words: '外墙 瓷砖 墙砖 墙皮 天花板 吊顶 石材 保温层', with: '掉了 掉砖 掉块', within: 6, weight: 4, danger: 'public-safety', name: '外墙脱落', why: '外墙脱落' },
  { is: 'building-safety', words: '房子有点歪 房子歪 楼板有裂缝 危房 地基下沉 房屋下沉 贯穿裂缝 贯穿性裂缝 墙体裂缝 楼要垮 房子要垮 墙要倒 滑坡 塌方 山体滑坡 楼歪了 豆腐渣 房屋倾斜 墙体开裂 墙面开裂', weight: 4, danger: 'public-safety', name: '房屋安全隐患', why: '房屋危险' },
  { is: 'building-safety', words: '房屋 房子 房屋质量 楼盘 小区 施工 精装 墙体 交房 工程 外墙 装修', with: '质量问题 质量差 质量堪忧 质量太差 质量 偷工减料 安全隐患 不达标', within: 10, weight: 2, name: '房屋质量问题', why: '房屋质量' },
  { is: 'building-safety', words: '栏杆 护栏 扶手 玻璃 窗户框 窗框 窗户', with: '断 断了 撞断 松 松了 松动 摇 摇晃 要掉 快掉 碎了 炸了 爆了 烂了 断了 脱落 缺', within: 6, weight: 4, danger: 'public-safety', name: '护栏松动', why: '护栏玻璃松动' },
  { is: 'building-safety', words: '白蚁', weight: 2, why: '白蚁' },
  { is: 'building-safety', words: '房屋质量 房屋安全 质量问题 承重墙 外墙 裂缝', weight: 1, why: '说到房屋' },
];

const fire: readonly Matter[] = [
  { is: 'fire-safety', words: '有烟有烟 满屋烟 好多烟 着火 起火 燃起来 燃起了 烧起来 烧起了 火灾了 失火 火烧起 明火 火苗 冒火 燃了 浓烟 冒黑烟 自燃 发生火灾 火警', weight: 4, danger: 'public-safety', name: '起火', why: '起火' },
  { is: 'fire-safety', words: '烧焦的味道 烧焦 焦臭 糊臭 冒烟 在冒烟 好大的烟 全是浓烟 糊味 烧焦味 焦糊味 焦味', weight: 3, danger: 'public-safety', name: '冒烟', why: '冒烟' },
  { is: 'fire-safety', words: '消防通道 消防车通道 消防主通道 消防连廊 生命通道 安全通道 疏散通道 逃生通道 安全出口 逃生出口 紧急出口 消防门 防火门 消防楼梯 消防登高 登高面 消防道 登高场地 消防车道 防火卷帘 消防电梯 逃生门 楼顶门 楼顶的门 天台门', with: '堵 占 占用 堵塞 堵死 封 封堵 封闭 锁 反锁 上锁 锁了 关了 被关 关闭 停满 停车 停起车 挡 堆 堆满 杂物 打不开 过不去 坏 烂 卖 拆 挪用 改 圈 霸占 违停 整改 放了 摆 不能 不畅 狭窄 砌 占道 划成 画成 降不下来 锁着 锁死 拆了 拆完 封在', within: 12, weight: 4, danger: 'public-safety', name: '消防通道堵塞', why: '消防通道堵塞' },
  { is: 'fire-safety', words: '烟感 烟雾报警 防火门 消防 消防设施 消防设备 灭火器 消防栓 消火栓 消防水 烟感 喷淋 消防系统 消控室 消防器材 消防管道 消防箱 消防泵 消防水带', with: '@broken 过期 没水 没有 空的 被偷 不合格 缺 没通 未验收 不验收 验收 不达标 隐患 问题 不见 没得 整改 空 不全 停用 违规 瘫痪 一直响 抵起 敞起 关不上 关着 关了 阀门 包起来 遭包 柜子 摸黑 叫翻 没人值班 拆了', within: 10, weight: 4, danger: 'public-safety', name: '消防设施失效', why: '消防设施失效' },
  { is: 'fire-safety', words: '消防隐患 火灾隐患 消防安全 消防问题 消防不', weight: 2, danger: 'public-safety', name: '消防隐患', why: '消防隐患' },
  { is: 'fire-safety', words: '插线板下来充电 牵插线板 飞线充电 飞线 拉线充电 私拉电线 私拉乱接 牵线充电 接线板充电 插线板充电 乱拉电线 拉线给', weight: 4, name: '飞线充电', why: '飞线充电' },
  { is: 'fire-safety', words: '电瓶车 电动车 电动自行车 电单车 电瓶 摩托车 摩托 电车', with: '上楼 进电梯 推进电梯 进楼 推上楼 推进楼 推到楼 推上去 弄上楼 骑进电梯 充电 充起电 停楼道 停在楼道 停到楼道 停过道 停在过道 楼道 楼道里 单元门口 屋头充 家里充 进屋 扛上楼 拿上楼 带上楼 弄进电梯 插线板', within: 8, weight: 3, name: '电动车上楼充电', why: '电动车上楼充电' },
  { is: 'fire-safety', words: '楼道 楼梯间 过道 走廊 楼梯口 通道 电梯口 公共通道 架空层 单元门口 消防楼梯', with: '液化气 煤气坛 汽油 油漆 堆 堆放 堆满 堆起 堆了 杂物 纸板 纸壳 废品 旧家具 乱堆 堆积 放满 摆满 塞满 堆东西 堆些 放自行车 走不通 纸板 烧纸 烧钱纸 蜂窝煤 煤气罐 封 锁', within: 8, weight: 3, name: '楼道堆物', why: '楼道堆物' },
  { is: 'fire-safety', words: '楼梯间 楼道 过道 地下室 车库 架空层 走廊 配电间 配电房 底商', with: '煤气罐 液化气 汽油 油漆 酒精炉 易燃', within: 10, weight: 4, danger: 'public-safety', name: '堆放易燃物', why: '堆放易燃物' },
  { is: 'fire-safety', words: '烧垃圾 烧纸钱 烧树叶 烧钱纸 燃放烟花 放烟花 放鞭炮 放火炮 燃放 火星 点火 煤气罐 蜂窝煤 存放汽油 易燃', weight: 2, why: '用火' },
  { is: 'fire-safety', words: '消防 灭火器 消防栓 火灾', weight: 1, why: '说到消防' },
];

const falling: readonly Matter[] = [
  { is: 'falling-objects', words: '抛物 从头顶飞过 头上掉下来 从高处掉 落下来一把 刚走过就落 往下扔砖 往下扔烟花 往下面甩 往楼下丢 往楼下甩 往楼下扔 高空抛物 高空坠物 高空坠落 高空掉 高空落物', weight: 4, danger: 'public-safety', name: '高空抛物', why: '高空抛物' },
  { is: 'falling-objects', words: '楼上 楼高头 高头 高处 窗户 阳台 上面 天上 楼顶 高楼 窗子 高层 有人从', with: '扔 丢 甩 甩下来 甩东西 扔下来 丢下来 扔东西 丢东西 扔垃圾 丢垃圾 甩垃圾 倒水 泼水 倒下来 砸下来 抛 掉块 往下甩 往下丢 往下扔 烟头 烟锅巴 烟灰 酒瓶 瓶子 花盆 吐口水 掉东西 掉下来 落下来 飞下来 飞过 砸到 掉个 甩水 剪刀 砖头 灯泡 洗脚水', within: 8, weight: 4, danger: 'public-safety', name: '高空抛物', why: '从高处抛下' },
  { is: 'falling-objects', words: '花盆 空调外机 外机 防盗网 广告牌 招牌 晾衣架 玻璃 窗扇', with: '要掉 快掉 掉下来 落下来 松了 松动 摇摇欲坠 砸 悬起 挂起 危险', within: 8, weight: 4, danger: 'public-safety', name: '物件要掉落', why: '物件要掉落' },
];

const security: readonly Matter[] = [
  { is: 'security', words: '遭人撬 门锁遭 撬了 小偷 贼娃子 被盗 被偷 偷了 遭偷 偷东西 盗窃 失窃 撬锁 撬门 撬车 入室 偷电瓶 偷快递 偷车 贼 遭强 抢劫 抢包 偷走 遭盗 偷盗 电池又丢 电瓶又丢 电池丢了 电瓶丢了', weight: 3, name: '被盗', why: '盗窃' },
  { is: 'security', words: '尾随我 跟踪我 砸东西 入室行凶 入室抢劫 行凶 持刀 拿刀 砍人 拿起刀 提刀 捅人 打人 打伤 涉黑 黑社会 恐吓 威胁 暴力', weight: 3, danger: 'public-safety', name: '治安事件', why: '暴力' },
  { is: 'security', words: '喝醉的人 喝醉酒 陌生人 可疑 鬼鬼祟祟 闲杂人 外来人 生面孔 流浪汉 尾随 跟踪 偷拍 敲门 踩点 推销 精神病 醉鬼 酒疯子 疯子', with: '可疑 转来转去 敲门 试门 拉门 进来 进小区 随便进 随意进出 随便出入 在楼道 进楼 睡在 晃 乱窜 转悠 蹲 跟到 守到 拍照 撬 砸 追 打', within: 10, weight: 3, name: '可疑人员', why: '可疑人员' },
  { is: 'security', words: '门禁 单元门 大门 铁门 门锁 锁 防盗门 门 小门 侧门 监控 摄像头 道闸 对讲 可视对讲 围栏 围墙 岗亭 人脸识别 门铃 门卡 入户门 后门', with: '@broken 没人守 没得人 敞开 敞起 没关 不关 打开的 敞 随便进 黑屏 没得用 没有 用不成 关不上 刷不开 刷不起 刷不到 识别不了 开不了 不起作用 没录 没拍 缺 盲区 破了 钻进', within: 8, weight: 3, name: '门禁监控故障', why: '门禁监控' },
  { is: 'security', words: '保安 门卫 门岗 岗亭 巡逻 安保', with: '耍手机 随便冲 不管 不巡逻 睡觉 睡着 玩手机 脱岗 没人 没得人 不在 打人 态度 态度差 不登记 不问 随便放 老弱病残 凶 骂 换 不负责 形同虚设 太少 失职 殴打 多巡逻', within: 10, weight: 3, name: '保安失职', why: '保安失职' },
  { is: 'security', words: '赌博 聚赌 赌场 老虎机 麻将馆赌 吸毒 贩毒 卖淫 嫖 传销 洗脚按摩 按摩店 群租 群租房 赌博机 电诈 诈骗 打鱼机 打架 斗殴 打群架 非法集资 日租房 涉黄 黄赌毒', weight: 3, name: '治安问题', why: '违法活动' },
  { is: 'security', words: '门口 后门 大门 楼道 单元门 监控 摄像头 门禁 保安', with: '装个 安个 加个 装一个 增设 加装 晚上关 多装 多巡逻', within: 8, weight: 3, wish: true, name: '安防建议', why: '要安防设施' },
  { is: 'security', words: '单元门 门锁 治安 安保 保安 监控 门禁 巡逻 小偷 盗窃', weight: 1, why: '说到治安' },
  { is: 'security', words: '治安', with: '差 问题 堪忧 混乱 整治 隐患 太差 不好 乱', within: 6, weight: 3, why: '治安差' },
];

/** The words of people who are about to go over everybody's head, or stand before the gate. */
const unrest: readonly Matter[] = [
  { is: 'other', words: '集体上访 去上访 要上访 联名上书 联名信 要联名 准备联名 联名签字 集体去市里 集体去区里 集体反映 集体去 一起去市里 一起去区里 一起去政府 一起去区政府 一起去市政府 去区政府上访 去市政府上访 去北京反映 去北京告 到市里头告 到区里告 去省里反映 去市里反映 去区里反映 去信访', weight: 4, danger: 'petition-stability', name: '群众拟集体反映', why: '集体反映' },
  { is: 'other', words: '拉横幅 拉条幅 堵大门 围堵物业 围了物业 围起物业 堵住小区大门 把小区大门堵 把大门堵', weight: 4, danger: 'major-dispute', name: '大门聚集冲突', why: '聚集冲突' },
];

export const safety: readonly Matter[] = [...building, ...fire, ...falling, ...security, ...unrest];
