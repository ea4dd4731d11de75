/** How people say it without naming the fault: 我屋下雨, 又黑完了, 横起停. Found by writing and reading group lines, one reason each. */

import type { Matter } from './matter';

const plant: readonly Matter[] = [
  { is: 'lift', words: '电梯 梯子', with: '趴起 上不去 下不来 不走了 不上来 不下来 癫 乱叫 发神经 发疯 疯了 抽风 拉到 不听使唤 不认 悬起 停在半 卡顿 顿一下 弹 失重 溜 滑 急停 急刹 报警 蜂鸣 一直叫 按铃 镜子 面板 显示屏 按钮 按键 碎了 不来 等不到 半天不来 又来了老毛病 毛病 不灵 罢 上去 挂了 歇菜 歇起 打不开门 锁死 乱跑 上上下下 忽上忽下 遭水', within: 10, weight: 3, urgent: true, name: '电梯故障', why: '电梯故障' },
  { is: 'water', words: '莫水 断流 没自来水 水断了 水没得了 水停起 没水了 水都莫得 水都放不出来 放不出水 水放不出 流不出水 不出水 水细 水流小 水好细 一股铁锈 铁锈味 水发白 水发红 水里有沙 水里头有 水有味 水管冻 龙头不出水 没得水用 没水用 冲不了厕所 厕所没水冲', weight: 3, urgent: true, name: '供水问题', why: '供水' },
  { is: 'power', words: '黑完了 又黑完 全黑了 都没电 没得电 电没了 电断了 没电了 断了电 一层楼都没 整层没电 整栋没电 啪一声 灯全熄 灯全灭 保险烧 空开跳 总闸跳 电闸跳 老是跳 缺一相 烧了电 电器烧', weight: 3, urgent: true, name: '停电', why: '停电' },
  { is: 'power', words: '线 电线 电缆 插座 电箱 电表箱 配电柜 充电桩 插排', with: '裸起 裸露 裸在 垂下来 垂起 吊起 吊下来 掉起 露铜 漏铜 打火 冒火 发烫 烧黑 烧焦 泡在水 进水', within: 6, weight: 4, danger: 'public-safety', name: '电线隐患', why: '电线危险' },
  { is: 'gas', words: '煤气 燃气 天然气 气', with: '闻起 闻到 闻得到 一股 呛 嗞嗞 嗤嗤', within: 5, weight: 3, danger: 'public-safety', name: '疑似燃气泄漏', why: '燃气味' },
  { is: 'gas', words: '没得火 没火了 灶打不燃 打不起火 气上不来 气小', weight: 2, urgent: true, name: '停气', why: '停气' },
  { is: 'drainage-leak', words: '我屋下雨 屋头下雨 屋里下雨 家里下雨 厕所翻 又翻了 翻水 翻粪 翻上来 往上翻 往上冒 往外冒 往外涌 往上涌 返上来 反上来 堵严 堵实 成河了 成河 成池塘 水漫金山 滴答滴答 嘀嗒 滴滴答答 起青苔 长青苔 墙湿 湿透 湿完 泡烂 泡坏 泡胀 鼓包发霉 长霉 发霉 生霉 霉了 喷一身 下水返臭 地漏返 反臭 返臭 下水不畅 下水慢 下水好慢 冲不下去 冲不走 排不出去 水排不走 积起水 一汪水 一滩水', weight: 3, name: '漏水堵塞', why: '漏水或堵塞' },
  { is: 'drainage-leak', words: '管子 水管 下水管 暖气管 空调水 雨水篦子 篦子 化粪池 污水井 水井 地漏 阀门 水阀 水表 屋顶 墙角 墙根 柱子 顶板 飘窗 窗台', with: '裂 漏 滴 喷 冒 渗 湿 霉 返 堵 满 臭 滴答 破', within: 6, weight: 3, name: '漏水堵塞', why: '漏水或堵塞' },
  { is: 'lights-roads', words: '黑咕隆咚 黑洞洞 黑黢麻恐 黑魆魆 摸瞎 摸黑 打手电 开手电 伸手不见五指 跺脚都不亮 跺脚不亮 喊都不亮', weight: 3, name: '没有照明', why: '无照明' },
  { is: 'lights-roads', words: '跷跷板 网子 篮框 篮筐 球网 单杠 双杠 漫步机 扭腰器 石凳 石桌 休闲椅 花架 栈道 木板 木栈道 铁皮 雨篷 信报箱 晾衣杆 晾衣架 楼牌 单元牌 指示牌 宣传栏 下坡 斜坡 无障碍 扶梯', with: '坏 断 烂 歪 锈 掉 松 滑 打滑 翘 塌 破 没得 不见 丢 倒 摔', within: 8, weight: 3, name: '设施损坏', why: '公共设施损坏' },
  { is: 'lights-roads', words: '地砖 石板 地板砖 路 台阶 坡 下坡', with: '冒水 溅 打滑 滑得 摔了 绊 翘 空的 松 陷 塌 凹 起拱', within: 8, weight: 3, name: '路面破损', why: '路面破损' },
];

const danger: readonly Matter[] = [
  { is: 'building-safety', words: '墙 墙砖 墙皮 瓷砖 外墙 飘窗 阳台 栏杆 护栏 扶手 吊顶 天花 天花板 门头 柱子 房梁 楼板 挡墙 堡坎 护坡 围墙 屋檐 水泥块 混凝土 保温板', with: '往下掉 往下落 一块一块 落下来 掉渣 掉块 裂了 裂口 裂缝 裂开 一指宽 斜了 歪了 塌了 垮了 摇得 晃得 摇起 松脱 要倒 要落 要垮 张口 炸缝 空了 露钢筋 钢筋', within: 8, weight: 4, danger: 'public-safety', name: '房屋开裂脱落', why: '房屋损坏' },
  { is: 'fire-safety', words: '线板 插线板 拖线板 接线板 排插 充电线 电瓶 电瓶车 电马 电动车 车', with: '充车 在充 充起 充电 吊下来 拖下来 拉下来 牵出来 推进屋 弄上楼 扛上去', within: 8, weight: 3, name: '飞线充电', why: '飞线充电' },
  { is: 'fire-safety', words: '逃生门 逃生通道 消防门 安全门 疏散门 楼梯门 天台门 防火门', with: '锁 链子 铁链 打不开 堵 挡 抵起 焊死 封 钉死 推不开', within: 10, weight: 4, danger: 'public-safety', name: '逃生门被锁', why: '逃生受阻' },
  { is: 'fire-safety', words: '消防箱 消防柜 消防栓箱 水带 灭火器 喷淋头 烟感 警铃', with: '没得 不见 没有 空 遭偷 当垃圾桶 烂 坏 锁 过期 拿走 响 掉', within: 10, weight: 4, danger: 'public-safety', name: '消防设施失效', why: '消防设施失效' },
  { is: 'fire-safety', words: '楼梯 楼道 过道 走廊 楼梯转角 转角 通道 电梯口 消防梯', with: '堆起 堆了 堆满 堆些 放满 摆满 塞满 废纸壳 纸壳 纸箱子 沙发 床垫 纸箱 旧家具 破烂 走不过 过不去 过不到路 走都走不', within: 8, weight: 3, name: '楼道堆物', why: '楼道堆物' },
  { is: 'fire-safety', words: '烧东西 烧枝丫 烧叶子 烧树枝 烧塑料 烧香 点蜡烛 放火炮', weight: 2, name: '楼内用火', why: '用火' },
  { is: 'falling-objects', words: '从天而降 天上掉 往下丢 往下甩 往下扔 往下倒 往楼下丢 从楼上倒 从楼上丢 从楼上扔 从楼上甩 从楼上掉 楼上掉 楼上倒 楼上泼 上头甩 上头丢 落在我脚边 差点砸 砸到我车 砸到脑壳 砸我头', weight: 3, danger: 'public-safety', name: '高空抛物', why: '从高处抛下' },
  { is: 'security', words: '遭顺走 顺走了 遭偷 着偷 被顺 拿走了我 拿我快递 玻璃遭砸 车窗遭砸 遭撬 被撬 被砸 包包不在了 不翼而飞 遭贼 进贼 进了贼 来了贼 小卡片 塞卡片 看起不对头 不像好人 睡岗 人脸识别 认不到人 敞一晚上 大门敞 门敞 没人守门 没得人守 谁都能进 随便哪个都 混进来 翻墙', weight: 3, name: '安防问题', why: '安防' },
  { is: 'security', words: '有个人 有个男的 有人 那个男的 一个男的 几个人 陌生人', with: '转来转去 转圈圈 看起不对头 鬼头鬼脑 东张西望 试门 拉车门 拍门 砸门 踢门 跟到我 跟踪 偷看 蹲在', within: 12, weight: 3, name: '可疑人员', why: '可疑人员' },
];

const living: readonly Matter[] = [
  { is: 'parking', words: '横起停 横停 斜起停 堵门口 堵车库 堵到路 挡到路 挪车 挪一下车 移一下车 来挪 喊车主 车主来 车主是哪个 抢车位 占位 占车位 占我位 没地方停 没地方放 停不进去 没位子 没得位子 停得乱 乱停 停得满满 一个车占两 占两个位', weight: 3, name: '乱停车', why: '停车' },
  { is: 'parking', words: '车位 位子 停车位 抬杆 道闸 栏杆机 车棚 车库门', with: '抢 占 砸到 砸了 锁 不抬 抬不起 收 没 坏 别个 别人 乱', within: 8, weight: 3, name: '车位问题', why: '车位' },
  { is: 'noise', words: '嗡嗡 嗡得 轰隆隆 咚咚咚 砰砰 乒乓响 哐哐 炸街 鬼吼 嚎 吼到 唱到 搓到 打到半夜 闹到 吵到 响到 敲到 拖到 跳到 喊到 吵了一 喊了一 响了一 敲了一 闹了一 天不亮就 一大早就 大清早就 睡不成 睡不到觉 没睡着 没睡好 吵醒 闹醒 脑壳痛 心都慌 吵架声 耳朵都', weight: 2, name: '噪音扰民', why: '噪音' },
  { is: 'noise', words: '楼上 隔壁 楼下 对面 那家 工地 挖机 挖掘机 打桩机 装修 冲击钻 电锤 电钻 喇叭 音响 空调外机 外机 水泵 风机 变压器 摩托 茶坊 茶馆 麻将 卡拉ok 唱歌 广场舞 跳舞 收废品 商铺 门面 健身房 酒吧 烧烤摊 大排档 火锅店 学校 幼儿园 八哥 拖东西', with: '嗡 嗡嗡 轰 咚 咚咚咚 砰 哐 嚎 吼 喊了一 响 响到 敲 搓 搓到 拖东西 拖 跳 蹦 跺 砸 开工 天不亮 天亮 半夜 深夜 凌晨 十一点 十二点 一点 两点 三点 五点 大清早 一大早 中午 脑壳痛 睡 觉 炸 闹 吵', within: 12, weight: 3, name: '噪音扰民', why: '噪音' },
  { is: 'sanitation', words: '爆仓 垃圾屋 垃圾堆 剩菜 剩饭 潲水 骚臭 尿骚 一股尿 一股臭 臭烘烘 臭得遭不住 臭得恼火 死耗子 死老鼠 死猫 死鱼 招蚂蚁 长蛆 苍蝇 蚊子咬 开锁办证 小广告 牛皮癣 烟头到处 瓜子壳 痰 屙尿 屙屎 呕吐 一周没扫 没人扫 几天没扫 好久没扫 没见人来扫 没人拖 灰尘好厚 灰厚 油烟管 卤菜 熏进屋 飘进屋 飘进来 排到我', weight: 3, name: '卫生问题', why: '脏臭' },
  { is: 'sanitation', words: '旧沙发 旧床垫 旧家具 破沙发 床垫 马桶 建渣 装修垃圾 袋子 垃圾袋', with: '丢在 甩在 放在 堆在 扔在 好多天 没人收 没人要', within: 6, weight: 3, name: '乱丢大件', why: '乱丢' },
  { is: 'illegal-building', words: '砌砖 砌墙 往上砌 敲成门 打成门 改成门 开了道门 开个门 铁皮屋 铁皮房 彩钢房 板房 伸出来 扩出来 占出来 拆阳台 扩房间 封阳台占 打通了 打墙 搭个屋 搭了间 搭棚 搭起棚 加了一层 盖了一层 圈起来 围起来 围成自己', weight: 3, name: '搭建', why: '搭建' },
  { is: 'greenery', words: '草 树 树枝 枝丫 枝枝 大枝 树子 竹子 花台 花坛 花池 灌木', with: '齐腰深 好深 疯长 长疯 挡光 挡得 一点光 遮完 吹断 断了 倒了 横在 砸 压 死了 枯了 死完 栽葱 栽菜 种菜 葱葱 蒜苗 挖 砍 剪 修一下 伸到 伸进', within: 10, weight: 3, name: '绿化问题', why: '绿化' },
  { is: 'pets', words: '金毛 泰迪 哈士奇 拉布拉多 边牧 德牧 土狗 野狗 狗 大狗 恶狗 狼狗 猫 野猫 八哥 鹦鹉 鸽子 公鸡', with: '没拴 不拴 没牵 没套 追 扑 咬 吓 翻垃圾 叫 打鸣 屎 尿 乱窜 到处跑 猫粮 撒', within: 10, weight: 3, name: '宠物扰民', why: '宠物' },
  { is: 'neighbours', words: '楼上 隔壁 对门 楼下 邻居 那家人', with: '滴我 对着我 腌酸菜 骂我 骂娃 吵架 打架 泼 甩我 堆我门口 放我门口 占我 不讲理 油烟机 砸门 踢门 威胁 霸占 吐痰 故意', within: 12, weight: 3, name: '邻里纠纷', why: '邻里纠纷' },
];

const affairs: readonly Matter[] = [
  { is: 'property-fees', words: '物业 物管 管家 前台', with: '干啥吃 电话打烂 没人接 打不通 不接 找不到人 拿钱不做事 收钱不做事 光收钱 只收钱 不理 装死 踢皮球 拖 敷衍 态度 凶 骂 涨 广告的钱 一次没 没见 从来不 从来没 从没', within: 12, weight: 3, name: '物业服务问题', why: '物业服务' },
  { is: 'property-fees', words: '收钱比谁都快 光收钱不 只收钱不 收了钱不 交了钱 物业费白交 退不退 保证金不退 押金不退 保证金', weight: 2, name: '收费问题', why: '收费' },
  { is: 'committee-affairs', words: '业委会 维修金 维修基金 公共收益 广告的钱 电梯广告的钱 换届', with: '账 晒出来 公布 动了 没人通知 哪去了 拿到哪 说了两年 拖 不开会 没动静 不清楚 黑箱 几万 几十万 花了', within: 14, weight: 3, name: '业委会问题', why: '业委会' },
  { is: 'renovation', words: '装个电梯 安个电梯 加个电梯 无障碍 外墙翻新 申请改造 旧房改造 能不能改造 改造一下', weight: 3, wish: true, name: '盼改造', why: '盼改造' },
  { is: 'other', words: '信号 快递 驿站 外卖 摆摊 推销', with: '完全没有 一格 没得信号 丢在露天 淋湿 搞丢 卖假药 上当 骗老人', within: 12, weight: 3, why: '小区内其他事' },
];

const figurative: readonly Matter[] = [
  { is: 'other', words: '显示屏 屏幕 电子屏 排风扇 风扇 喷头 感应器 信报箱 信箱 奶箱 广告机 闸机 饮水机 公告栏 宣传栏 洗手池 直饮水 门铃 自动门 卷帘门 晾衣杆 晾衣架', with: '@broken @dark @blocked @outage', within: 8, weight: 3, name: '公共设施损坏', why: '公共设施损坏' },
  { is: 'lift', words: '电梯', with: '走两步歇三步 打摆子 喘气 罢工 蹦迪 发脾气 闹脾气 老爷爷 躺平 能坐 散架 走走停停 乱闪 位置不对 撞变形 变形 没法坐 不敢坐 关门打狗 关了十 坐不得 抖 死机 黑屏 不平 卡 睡着了 摆起 装死', within: 12, weight: 3, urgent: true, name: '电梯故障', why: '电梯故障' },
  { is: 'water', words: '水 自来水 水龙头 喷头 水阀 总水阀 水管', with: '没来 白浆 眼药水 水柱 冲起 断断续续 一哈有一哈没 有一阵没一阵 浑浊 乳白 发臭 发绿 有虫 渣渣 沙沙', within: 8, weight: 3, urgent: true, name: '供水问题', why: '供水' },
  { is: 'power', words: '灯 电 整层 整栋 家里 屋头 一栋 这层 这层楼 单元', with: '从昨晚黑 从昨天黑 黑到现在 一直黑起 黑了一 全灭 全熄 全黑 黑黢黢 冒火星 火星子 断了 没了', within: 4, weight: 2, urgent: true, name: '停电', why: '停电' },
  { is: 'gas', words: '煤气 炉子 灶 燃气灶', with: '没关 点不着 点不燃 打不着 打不燃 呛人', within: 6, weight: 3, urgent: true, name: '燃气问题', why: '燃气' },
  { is: 'drainage-leak', words: '哗哗流 成瀑布 大水包 水包 往上咕嘟 咕嘟 滴黄水 冒黑水 全是水 都是水 湿漉漉 泡水 水滴 水往下 水往里 水灌 灌水 灌进 流得到处 水印 水渍 漫到 沙井 水直往', weight: 2, name: '漏水', why: '漏水或积水' },
  { is: 'building-safety', words: '砖头 踏步 立柱 廊架 木头 玻璃 钢筋 水泥 瓦片 墙 雨棚 广告布 招牌', with: '断了 朽 晃得 裂得 下来 看得到 拱裂 吹下来 要落 要掉 掉完', within: 8, weight: 3, danger: 'public-safety', name: '构件松动', why: '房屋损坏' },
  { is: 'fire-safety', words: '消防车道 消防通道 天台门 消防栓 消火栓', with: '画成 上锁 锁 没水 没有 打开一滴 一滴水', within: 8, weight: 4, danger: 'public-safety', name: '消防隐患', why: '消防' },
  { is: 'fire-safety', words: '过道 楼道 门洞 楼梯 走廊', with: '码了 纸箱 充一排 电动车 电瓶车 堆', within: 8, weight: 3, name: '楼道堆物', why: '楼道堆物' },
  { is: 'parking', words: '双排停 霸起 占完 霸占车位 丢在我车位 停我车位 车位上 过不了人 过不到人 堵车库 堵单元门 堵大门', weight: 2, name: '乱停车', why: '停车' },
  { is: 'noise', words: '划拳 弹珠 开钻 拉二胡 锯木头 k歌 拍球 嘭嘭 神经衰弱 叫号 打金花', weight: 2, name: '噪音', why: '噪音' },
  { is: 'noise', words: '声音 那个声音 响声 动静', with: '神经 受不了 遭不住 一晚上 一天到黑 心慌 大 响', within: 10, weight: 3, name: '噪音', why: '噪音' },
  { is: 'sanitation', words: '吐了一地 盖子没了 蜘蛛网 死鱼味 尿不湿 到处甩 丢满 泼在路 油滑 一股味 一股怪味 没人收拾 白蚁 飞蚂蚁 外卖盒 烟灰 瓜皮', weight: 2, name: '卫生问题', why: '脏臭' },
  { is: 'illegal-building', words: '包进屋 搭了个 偷偷搭 起了座 打地基 浇水泥 砌了 焊了个 隔出来 隔断 占为己有', weight: 2, name: '搭建', why: '搭建' },
  { is: 'greenery', words: '竹子 草 花 蔷薇 月季 桂花 除草', with: '比人高 比娃儿高 长疯 拔了 推不开 没人管 砍', within: 8, weight: 3, name: '绿化问题', why: '绿化' },
  { is: 'lights-roads', words: '灯 减速坎 减速带 转盘 石梯 健身 台阶 路', with: '拍三下 亮一下 刮底盘 卡死 缺了 高得离谱 灭了 摸黑 断', within: 8, weight: 3, name: '设施损坏', why: '公共设施' },
  { is: 'security', words: '拧我门 门把手 猫眼 丢了两个 丢了轮胎 磁吸 一推就开 存不到 赌得大 天天换面孔 陌生面孔 住了一屋子人', weight: 3, name: '安防问题', why: '安防' },
  { is: 'property-fees', words: '物业 催费 管理费 公摊 物业费 水费 电费', with: '五次 讨债 又加 多出 说不清 没收到 下周 不让进 推三阻四 不见人 加价 白交', within: 14, weight: 3, name: '物业服务问题', why: '物业' },
  { is: 'committee-affairs', words: '业委会 公共收益', with: '偷偷 续签 不知情 没更新 没更新过 黑板', within: 10, weight: 3, name: '业委会问题', why: '业委会' },
  { is: 'neighbours', words: '捅天花板 扯起来了 劝不住 为了晾衣服 嫌我家 吵得要打 跟我扯 骂大街 堵门骂 敲我门骂', weight: 3, name: '邻里纠纷', why: '邻里' },
  { is: 'pets', words: '狗 猫 大黑狗 那狗 那只狗 那条狗', with: '嚎 一屋子 不敢去 踩起 不清理 味道 吓 乱叫 挡路', within: 10, weight: 3, name: '宠物扰民', why: '宠物' },
  { is: 'falling-objects', words: '甩纸尿裤 往下吐 楼往下 吐口水下来 雨棚上 吹下来 从楼上掉', weight: 2, danger: 'public-safety', name: '高空抛物', why: '从高处抛下' },
  { is: 'other', words: '活动室 志愿者 门牌号 运营商 快递点', with: '搞个 开门 周末 找个 对不上 不让 想 叫号', within: 10, weight: 2, wish: true, name: '居民需求', why: '需求' },
];

export const idioms: readonly Matter[] = [...plant, ...danger, ...living, ...affairs, ...figurative];
