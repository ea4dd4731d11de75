/** Lift, water, power, gas, drains, lights and roads: things that break, and how people say so. */

import type { Matter } from './matter';

const lift: readonly Matter[] = [
  { is: 'lift', words: '关起我 (困|关)在电梯 电梯(困|关)人 困梯 电梯困人 被困电梯 (关|困|卡)(在|到|起)电梯 (关|困|卡)(在|到|起)电梯', weight: 4, danger: 'emergency', name: '电梯困人', why: '电梯困人' },
  { is: 'lift', words: '电梯 升降机 轿厢 梯子头', with: '关了 关到里 关到人 关到起 关起 困起 困住 困到 困了 被困 困在 关在 卡在里 卡到里头 卡起人 里面有人 里头有人 出不来 出不到 关人 困人 夹到人 夹人 夹伤', within: 10, weight: 4, danger: 'emergency', name: '电梯困人', why: '电梯困人' },
  { is: 'lift', words: '电梯 升降机 轿厢 客梯 货梯', with: '下坠 坠落 往下掉 掉下去 直接掉 冲顶 蹲底 失控 急坠 往下梭 一下子往下 一下往下 往下冲 往下滑 掉楼层 梭了 猛地下 自由落体 急停 骤停 坠梯 突然下沉 梭下去 掉了几层 掉了两层 掉到 梭到 直接梭 突然往下 突然下 滑到 一下子滑 往上走了 还没关就走 开着门就 开起门就 钢丝绳断 断了一股', within: 10, weight: 4, danger: 'public-safety', name: '电梯下坠', why: '电梯坠落' },
  { is: 'lift', words: '电梯 升降机 轿厢 客梯 货梯 梯子', with: '关停 停运 停用 停了 停起 停摆 停到 又停 不动 不走 不动了 动不了 没动过 就没动 坐不成 坐不到 用不成 不能用 用不了 罢工 不运行 停止运行 锁梯 趴窝 没运行 一直停', within: 8, weight: 4, urgent: true, name: '电梯停运', why: '电梯停运' },
  { is: 'lift', words: '电梯', with: '安全隐患 质量问题 安全问题 年检 未年检 没年检 过期 超期 安全堪忧 存在安全 安全事故 事故频发 带病运行 安全检测 超期服役', within: 14, weight: 3, danger: 'public-safety', name: '电梯安全隐患', why: '电梯安全' },
  { is: 'lift', words: '电梯 升降机 轿厢 客梯 货梯 电梯门 梯门 电梯按钮 电梯按键 电梯灯', with: '@broken 卡 抖 抖得 晃 晃得 响 异响 咔咔 嘎吱 哐当 打闪 跳层 乱跳 乱停 不平层 不停层 不关门 关不拢 夹 黑屏 怪响 吓人 三天两头 故障频发 频繁故障 经常停 慢 慢得 等半天 急刹 不稳 维修 检修 经常坏 老坏 老是坏 又坏 坏了', within: 8, weight: 3, urgent: true, name: '电梯故障', why: '电梯故障' },
  { is: 'lift', words: '关停电梯 停电梯', weight: 3, urgent: true, name: '电梯停运', why: '电梯停运' },
  { is: 'lift', words: '电梯里 电梯头 电梯间 电梯内', with: '空调 风扇 信号 广告', within: 8, weight: 2, why: '电梯里的设施' },
  { is: 'lift', words: '电梯', with: '@problem', within: 10, weight: 2, name: '电梯问题', why: '电梯问题' },
  { is: 'lift', words: '电梯 电梯卡 梯控 升降机 坐电梯', weight: 1, why: '说到电梯' },
];

const water: readonly Matter[] = [
  { is: 'water', words: '一滴都没得 一滴都没 停水 没水 断水 没自来水 水都没得 没有水 水没得 一滴水 一滴水都没 没来水 不来水 水停了 水又停 停起水 停了水 缺水 停供水 无水可用', weight: 3, urgent: true, name: '停水', why: '停水' },
  { is: 'water', words: '地下水管 水管 总管 主水管 供水管 自来水管 水管子 水闸 消防水管', with: '爆 爆了 爆裂 爆管 炸了 破裂 断了 飙水 彪水 喷水 冒水 破了', within: 6, weight: 4, urgent: true, name: '水管爆裂', why: '水管爆裂' },
  { is: 'water', words: '爆管 水管爆了 爆水管', weight: 3, urgent: true, name: '水管爆裂', why: '水管爆裂' },
  { is: 'water', words: '水压 自来水 水', with: '水压低 水压小 水压太 太小 好小 很小 小得很 上不来 不够 不足 上不去 压力小 压力不足 偏低 过低 低得 细得', within: 6, weight: 2, name: '水压低', why: '水压低' },
  { is: 'water', words: '水压低 水压小 水压太(低|小) 水压不(够|足|稳) 水压(很|好|有点)(低|小) 没水压 水压上不', weight: 3, name: '水压低', why: '水压低' },
  { is: 'water', words: '自来水 水质 水龙头 龙头 水箱 生活用水 饮用水 水箱 二次供水 放出来的水 出来的水 用水', with: '黄 发黄 浑 浑浊 黑 臭 异味 味道 红 铁锈 泥沙 沙 虫 脏 差 流黑水 黑水 没洗 漂白粉 不能喝 没法喝 不敢喝 有问题 污染 不达标 超标 不合格 堪忧 杂质 乳白', within: 8, weight: 3, urgent: true, name: '水质问题', why: '水质差' },
  { is: 'water', words: '水变黄 水突然变黄 水突然黄 水有股 水里有虫 流黑水 水里有股 黄水 浑水 泥巴水 水是黄的 水是浑的 水是黑的 水黄 水浑 水好黄 水(好|有点|又)(黄|浑) 水质(差|太差|不好|问题|有问题|堪忧)', weight: 3, urgent: true, name: '水质问题', why: '水质差' },
  { is: 'water', words: '水表 二次供水 供水 水费 自来水 抄表 户表 用水', with: '@broken 高 贵 乱收 翻倍 不准 多收 走得快 走得飞快 走得 异常 强制 换 没装 不通 未通 接不 问题 加价 不合理 高得 偏高 瘫痪', within: 8, weight: 3, why: '供水收费与设施' },
  { is: 'water', words: '接通自来水 通自来水 装水表 一户一表 水表改造', weight: 3, wish: true, why: '要供水设施' },
  { is: 'water', words: '自来水 供水 水压 水质 水表 用水 水费 二次供水', with: '@problem', within: 8, weight: 2, name: '供水问题', why: '供水问题' },
  { is: 'water', words: '水管 水龙头 自来水 供水 水压 水质 水表 二次供水 用水 水费 水箱 水泵房', weight: 1, why: '说到供水' },
];

const power: readonly Matter[] = [
  { is: 'power', words: '停电 没电 断电 停起电 电停了 电又停 没有电 没来电 不来电 一片漆黑 电都没得 电没得 停供电 限电', weight: 3, urgent: true, name: '停电', why: '停电' },
  { is: 'power', words: '漏电 触电 电到人 遭电 遭电到 电麻了 麻手 遭麻 电人', weight: 3, danger: 'public-safety', name: '漏电', why: '漏电' },
  { is: 'power', words: '电线 线头 电缆 高压线 线路 插座 电杆 电线杆 电柜 电箱 配电箱 配电柜 电表箱 配电房 变压器', with: '裸露 露出来 露在外面 露起 掉下来 掉在地 垂下来 吊起 吊到 断了 断裂 打火 冒火花 火花 冒烟 烧焦 糊味 短路 起火 烧起来 滋滋响 倒了 倒下 倾斜 要倒 没盖 敞开 敞起', within: 10, weight: 4, danger: 'public-safety', name: '电线隐患', why: '电线危险' },
  { is: 'power', words: '跳闸 跳闸了 老跳闸 电压不稳 电压低 电压(不够|太低|不足) 烧保险 缺相 用电问题 用电难', weight: 3, urgent: true, name: '跳闸', why: '电压与跳闸' },
  { is: 'power', words: '电线 线路 电表 配电房 变压器 电缆 电箱 配电箱 电费 空开 插座 用电 供电 电表箱 电力 临时电 电价 电杆', with: '@broken 嗡嗡 响 乱 乱拉 乱得像 老化 老旧 高 贵 乱收 多收 翻倍 不准 加价 超负荷 噪音 不合理 未通 没装 不正式 临时 辐射 跳', within: 8, weight: 3, why: '供电设施与收费' },
  { is: 'power', words: '电线 线路 高压线 变压器 用电 电缆 电力 配电房 配电箱 电杆', with: '安全 隐患 老化 私拉 乱拉 裸露 危险 火灾 事故 起火 辐射', within: 8, weight: 3, danger: 'public-safety', name: '用电隐患', why: '用电安全' },
  { is: 'power', words: '电费 电表 用电 供电 变压器 电压 临时电 电力 电价', with: '@problem', within: 8, weight: 2, name: '供电问题', why: '供电问题' },
  { is: 'power', words: '电费 电表 电线 供电 用电 变压器 配电房 电压 临时电 电力 线路 电缆', weight: 1, why: '说到供电' },
];

const gas: readonly Matter[] = [
  { is: 'gas', words: '燃气 天然气 煤气 液化气 煤气罐 气管 燃气管 天然气管 气罐 燃气表', with: '漏 泄漏 泄露 漏气 味道 味 臭 闻到 爆炸 破裂 挖断 挖破 老化 隐患 安全 松了 嘶嘶 腐蚀 锈', within: 8, weight: 4, danger: 'public-safety', name: '燃气泄漏', why: '燃气泄漏' },
  { is: 'gas', words: '漏气 煤气味 燃气味 天然气味 气味好重 闻到气 煤气臭 一股气味 瓦斯味 臭鸡蛋', weight: 3, danger: 'public-safety', name: '疑似燃气泄漏', why: '燃气味' },
  { is: 'gas', words: '没通气 通气问题 停气 没气 断气 打不起火 打不燃火 火打不起 火小得很 不通气 没通气 气停了 气压低 没有气 没来气', weight: 3, urgent: true, name: '停气', why: '停气' },
  { is: 'gas', words: '燃气 天然气 煤气 气表 开通天然气 装天然气 通天然气', with: '@broken 高 贵 乱收 多收 翻倍 换表 不准 强制 强行 没装 未装 没通 未通 不通 安装 想装 开通 开户 初装费 用量 收费 不合理 暴涨 问题 充不进 没开通 迟迟 走得快 停', within: 8, weight: 3, why: '燃气设施与收费' },
  { is: 'gas', words: '燃气 天然气 煤气 气费 气表', with: '@problem', within: 8, weight: 2, name: '燃气问题', why: '燃气问题' },
  { is: 'gas', words: '燃气 天然气 煤气 气费 气表 通气', weight: 1, why: '说到燃气' },
];

const drainage: readonly Matter[] = [
  { is: 'drainage-leak', words: '下水道 下水管 下水到 落水管 下水 管道 污水管 排污管 排水管 雨水管 落水管 地漏 马桶 厕所 化粪池 水沟 排水沟 阴沟 沟 雨水井 污水井 检查井 窨井 厨房 厨房管 主管 管子 管网', with: '@blocked 断了 爆了 裂了 破了 烂了', within: 8, weight: 4, name: '下水堵塞', why: '下水堵塞' },
  { is: 'drainage-leak', words: '污水 粪水 脏水 粪便 化粪池 大粪 屎尿 臭水', with: '外排 溢 溢出 横流 外溢 漫 冒 流 冒出来 倒灌 直排 满 满了 到处流 四溢 外流 乱排 淌 反水 返水 渗', within: 6, weight: 4, urgent: true, name: '污水外溢', why: '污水外溢' },
  { is: 'drainage-leak', words: '天花板 天棚 顶棚 吊顶 墙 墙面 墙壁 外墙 屋顶 楼顶 房顶 顶楼 屋面 卫生间 厕所 阳台 飘窗 窗台 窗户 厨房 客厅 卧室 寝室 楼板 地下室 车库 地库 负一楼 电梯井 管道 水管 暖气 主管 楼上 楼高头 屋头 我家 家里 房子 楼道 过道 消防管 消防栓 下水管 落水管 阀门 三角阀 水龙头 水表', with: '@leaking', within: 8, weight: 3, name: '漏水', why: '渗漏' },
  { is: 'drainage-leak', words: '又漏了 又在漏 还在漏 漏水漏 漏惨了 漏得 漏惨 水帘洞 漏水了 又漏水 在漏水 漏水严重 漏水问题 一直漏 渗水 渗漏 漏雨 返水 反水 倒灌 淹水 被淹 遭淹 淹了 遭水淹 水淹 水漫 漏到', weight: 3, name: '漏水', why: '渗漏' },
  { is: 'drainage-leak', words: '漏水 滴水 浸水 堵水', weight: 2, name: '漏水', why: '渗漏' },
  { is: 'drainage-leak', words: '积水 排水 雨水 下雨 内涝 泡水 水坑', with: '积水 排不 深 严重 问题 不畅 不通 进水 淹 一下雨 成河 过不去 走不过 车库 地下室 没人 常年 长期 出行 到膝盖 倒流 到处', within: 10, weight: 3, name: '积水', why: '积水' },
  { is: 'drainage-leak', words: '又堵起 又堵起了 又堵了 堵起了 堵惨了 疏通一下 疏通下水 疏通 化粪池 清掏', weight: 2, name: '堵塞', why: '堵塞' },
  { is: 'drainage-leak', words: '维修 修 清掏 清理 满 满了 爆满 臭 没人', with: '化粪池 下水道 下水管道 排水沟 排水管', within: 8, weight: 3, why: '下水设施' },
  { is: 'drainage-leak', words: '下水道 排水 污水 化粪池 防水 渗漏 积水', with: '@problem', within: 8, weight: 2, name: '排水问题', why: '排水问题' },
  { is: 'drainage-leak', words: '下水道 排水 污水 管道 化粪池 防水 渗漏 积水 水沟', weight: 1, why: '说到排水' },
];

const lights: readonly Matter[] = [
  { is: 'lights-roads', words: '路灯 楼道灯 楼梯灯 感应灯 声控灯 过道灯 走廊灯 大厅灯 车库灯 灯 灯泡 灯光 照明 照明灯 景观灯 草坪灯 庭院灯 电灯 应急灯 灯管 路灯杆', with: '@broken @dark 灭了 不好 闪 少 不停 光污染 刺眼 太亮 缺 没有 换一下 换个 没装', within: 8, weight: 4, name: '灯不亮', why: '灯坏' },
  { is: 'lights-roads', words: '楼道 楼梯 楼梯间 走廊 过道 车库 巷子 小路 路 通道 负一楼 负二楼', with: '黑黢黢 黢黑 漆黑 黑麻麻 黑灯瞎火 好黑 太黑 很黑 乌漆嘛黑 没灯 没得灯 看不见路 摸黑 没有灯 没有路灯 无灯 没路灯', within: 8, weight: 3, name: '没有照明', why: '无照明' },
  { is: 'lights-roads', words: '井盖 窨井盖 下水道盖 沟盖板 盖板 水沟盖', with: '@broken @unsound 丢 不见 没得 没盖 没有 没了 不在了 断成 破 翘 响 掉 敞 敞起 松 哐 哐当 被偷 缺', within: 8, weight: 4, danger: 'public-safety', name: '井盖破损', why: '井盖' },
  { is: 'lights-roads', words: '路面 地面 地砖 人行道砖 器材 塑胶跑道 跑道 树根 路 道路 马路 人行道 坡道 台阶 阶梯 梯步 石板 步道 减速带 地板 塑胶 路沿石 花岗石 健身器材 滑梯 秋千 长椅 座椅 凳子 单杠 乒乓台 篮球架 雨棚 遮雨棚 凉亭 亭子 水景 喷泉', with: '@broken @unsound 有个洞 划到 钉子 坑 坑坑洼洼 坑洼 烂 滑 绊 绊倒 凹 凹凸不平 不平 大坑 积水 摔 摔倒 摔跤 梭坡 泥泞 扬尘 灰尘 难走 不好走 没修好 没人修 未修 没硬化 断头', within: 8, weight: 3, name: '路面破损', why: '路面与设施破损' },
  { is: 'lights-roads', words: '坑坑洼洼 大坑 烂路 路烂 路坏 路难走 断头路 大坑小 坑洼不平 凹凸不平', weight: 3, name: '路面破损', why: '路面破损' },
  { is: 'lights-roads', words: '扶手 滑梯 路灯 凳子 减速带 红绿灯 斑马线 人行道 护栏 天桥 路灯 反光镜 凸面镜 隔离栏 隔离护栏 限速 扶手 凳子 长椅 座椅 健身器材 指示牌 信号灯 照明灯', with: '增加 加装 安装 增设 设置 装个 装一个 安个 安一个 修建 建议 希望 加个 加几个 多装 搞个 修个 多放', within: 8, weight: 2, wish: true, why: '要道路设施' },
  { is: 'lights-roads', words: '路灯 路面 道路 照明 红绿灯 人行道', with: '@problem', within: 8, weight: 2, name: '道路照明问题', why: '道路照明问题' },
  { is: 'lights-roads', words: '路灯 楼道灯 感应灯 声控灯 过道灯 走廊灯 路面 井盖 道路 修路 照明', weight: 1, why: '说到路灯道路' },
];

export const facilities: readonly Matter[] = [...lift, ...water, ...power, ...gas, ...drainage, ...lights];
