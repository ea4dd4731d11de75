/** How a colleague writes down a fault, by category: the first line whose words fit gives the title; `~` stands for the thing. */

import type { Category, EmergencyKind } from '../../core/issue/vocabulary';

export type TitleFault = {
  /** What the thing must be; without it any thing will do. */
  readonly thing?: RegExp;
  readonly fault: RegExp;
  readonly as: string;
};

const light = /灯|照明/;
const rubbish = /垃圾|建渣|厨余|潲水/;
const door = /门|锁|人脸/;

export const titleFaults: Readonly<Partial<Record<Category, readonly TitleFault[]>>> = {
  water: [
    { fault: /爆|炸|破|断了|飙水|喷水|水柱|冲起/, as: '水管爆裂' },
    { fault: /停水|没水|断水|缺水|没自来水|水没得|水都没得|没来|没有水|一滴水|水停|停起水|停供水|无水|有一哈没|有一阵没/, as: '停水' },
    { fault: /压|小|上不/, as: '水压低' },
    { fault: /黄|浑|黑|臭|味|锈|沙|虫|白|脏|绿|渣/, as: '水质异常' },
  ],
  power: [
    { fault: /跳闸/, as: '跳闸停电' },
    { fault: /停电|没电|断电|电停|全黑|全灭|全熄|漆黑|没来电|没有电|电没得|限电/, as: '停电' },
  ],
  'drainage-leak': [
    { fault: /天花|天棚|顶棚|吊顶/, thing: /天花|天棚|顶棚|吊顶/, as: '~漏水' },
    { thing: /厨房/, fault: /堵|不通|下不|排不|疏通|返水|反水/, as: '厨房下水堵塞' },
    { thing: /厕所|卫生间|马桶|地漏/, fault: /堵|不通|下不|排不|疏通/, as: '~堵塞' },
    { thing: /管|沟|井|池|道|下水/, fault: /堵|不通|下不|排不|疏通|掏|流不/, as: '~堵塞' },
    { thing: /池|井|沟/, fault: /满/, as: '~满溢' },
    { thing: /污水|粪|脏水|臭水/, fault: /溢|流|冒|漫|淌|满|倒灌|排|返|反|渗/, as: '污水外溢' },
    { fault: /倒灌|返水|反水|返上来/, as: '下水返水' },
    { fault: /积水|淹|水坑|内涝|进水|泡水/, as: '积水' },
    { fault: /渗/, as: '~渗水' },
    { fault: /漏|滴|浸|飙|淌|霉|潮/, as: '~漏水' },
    { fault: /堵|疏通|清掏/, as: '下水堵塞' },
  ],
  'lights-roads': [
    { thing: light, fault: /常亮|一直亮|亮起不熄|亮了一天/, as: '~常亮' },
    { thing: light, fault: /闪/, as: '~闪烁' },
    { thing: light, fault: /刺眼|太亮|光污染/, as: '~太亮扰民' },
    { thing: light, fault: /没装|没有|缺|少/, as: '~不足' },
    { thing: light, fault: /增|加|装|安|希望|建议/, as: '建议加装~' },
    { thing: light, fault: /./, as: '~不亮' },
    { thing: /盖/, fault: /不见|丢|没得|没有|没盖|缺|偷|不在/, as: '~缺失' },
    { thing: /盖/, fault: /响|哐/, as: '~松动异响' },
    { thing: /盖/, fault: /翘|松|敞|掉/, as: '~松动' },
    { thing: /盖/, fault: /./, as: '~破损' },
    { fault: /积水/, as: '~积水' },
    { fault: /坑|凹|不平|洼|洞/, as: '~坑洼' },
    { fault: /翘|拱/, as: '~翘起' },
    { fault: /松/, as: '~松动' },
    { fault: /滑|梭/, as: '~湿滑' },
    { fault: /塌|下沉|陷/, as: '~塌陷' },
    { fault: /裂/, as: '~开裂' },
    { fault: /坏|烂|破|断|缺|掉|锈/, as: '~破损' },
  ],
  'building-safety': [
    { thing: /承重|剪力|结构/, fault: /./, as: '破坏承重墙' },
    { thing: /树|枝/, fault: /./, as: '树木要倒' },
    { fault: /松|摇|晃|悬|吊起/, as: '~松动' },
    { fault: /裂|炸缝|张口/, as: '~开裂' },
    { fault: /要垮|要塌|垮|塌|要倒/, as: '~垮塌隐患' },
    { fault: /掉|落|剥|脱|空鼓/, as: '~脱落' },
    { fault: /倾|斜|歪/, as: '~倾斜' },
    { fault: /下沉|沉降/, as: '~下沉' },
    { fault: /断|碎|烂|破|坏|缺|锈|朽/, as: '~破损' },
  ],
  'fire-safety': [
    { thing: /通道|出口|门|楼梯|车道|登高/, fault: /锁|链|焊|钉|推不开|打不开/, as: '~被锁' },
    { thing: /消防|逃生|安全|疏散|生命/, fault: /堵|占|停|堆|挡|杂物|封|砌|放|摆/, as: '~被堵' },
    { thing: /灭火器|消防|消火|烟感|喷淋|水带|警铃/, fault: /过期/, as: '~过期' },
    { thing: /消防|消火|喷淋/, fault: /没水|一滴水/, as: '~没水' },
    { thing: /灭火器|消防|消火|烟感|喷淋|水带|警铃/, fault: /不见|没得|没有|偷|空|缺|拿走|不在/, as: '~缺失' },
    { thing: /灭火器|消防|消火|烟感|喷淋|水带|警铃/, fault: /坏|烂|失|瘫|断|漏|不能用|用不/, as: '~损坏' },
    { thing: /楼道|楼梯|过道|走廊|通道|架空层|转角|门洞|门口/, fault: /堆|码|纸|放满|摆满|塞满|杂物|走不|过不/, as: '~堆物' },
  ],
  sanitation: [
    { thing: rubbish, fault: /没人|没收|没拖|没运|没倒|没清|不收|不清|不倒|几天|未清|无人/, as: '~没人收' },
    { thing: rubbish, fault: /乱扔|乱丢|乱甩|乱倒|扔在|丢在|倒在|随手|随地/, as: '乱扔垃圾' },
    { thing: rubbish, fault: /满|溢|爆/, as: '~满溢' },
    { thing: rubbish, fault: /臭|味|馊/, as: '~发臭' },
    { thing: rubbish, fault: /增|加|多放|少/, as: '垃圾桶不够' },
    { thing: rubbish, fault: /./, as: '垃圾堆积' },
    { thing: /老鼠|蟑螂|蚊|苍蝇|跳蚤|虫|蛆|蚁/, fault: /./, as: '~成患' },
    { thing: /蜂|蛇/, fault: /./, as: '有~' },
    { thing: /油烟|烟道|排烟|抽烟机/, fault: /./, as: '油烟扰民' },
    { thing: /餐|烧烤|火锅|饭|面馆|食堂/, fault: /./, as: '~油烟扰民' },
    { fault: /尿|屎|大小便|粪/, as: '有人便溺' },
    { fault: /烟头|抽烟/, as: '乱丢烟头' },
    { fault: /臭|味/, as: '异味' },
  ],
  security: [
    { thing: /岗|保安|门卫|巡逻|安保/, fault: /./, as: '保安值守问题' },
    { thing: /监控|摄像/, fault: /黑屏|没录|没拍|盲区|没有|看不/, as: '~无画面' },
    { thing: /监控|摄像|对讲|门铃/, fault: /./, as: '~故障' },
    { thing: door, fault: /刷|识别|认不/, as: '~刷不开' },
    { thing: door, fault: /敞|没关|不关|打开的|没人守|没得人/, as: '~敞开' },
    { thing: door, fault: /关不|锁不|合不/, as: '~关不上' },
    { thing: door, fault: /打不开|开不|推不/, as: '~打不开' },
    { thing: door, fault: /坏|烂|破|断|掉|松|不灵|失灵|故障|用/, as: '~损坏' },
    { thing: /围/, fault: /./, as: '~破损' },
    { fault: /电瓶|电池/, as: '电瓶被盗' },
    { fault: /车.*(?:偷|盗|撬)|(?:偷|盗|撬).*车/, as: '车辆被盗' },
    { fault: /快递/, as: '快递被拿' },
    { fault: /偷|盗|撬|贼|丢了|顺走/, as: '被盗' },
  ],
  parking: [
    { thing: /闸|杆/, fault: /不抬|抬不|不起|坏|不动/, as: '~不抬杆' },
    { thing: /车位|位子/, fault: /被占|遭占|占了|占到|占用|霸占|抢|又遭/, as: '车位被占' },
    { thing: /车|位|库/, fault: /收费|涨|贵|乱收|加价/, as: '停车收费争议' },
    { thing: /车位/, fault: /不够|不足|少|没有|紧张|难/, as: '车位不够' },
    { fault: /堵|挡|横|出不|进不|过不|开不|挪|移车/, as: '车辆堵路' },
    { fault: /乱停|违停|乱放|停满|停到|停在|停起/, as: '车辆乱停' },
  ],
  noise: [
    { thing: /装修|施工|工地|电钻|冲击钻|电锤|钻|敲墙|打孔|打桩|挖/, fault: /./, as: '装修施工噪音' },
    { thing: /麻将|打牌/, fault: /./, as: '麻将噪音扰民' },
    { thing: /舞/, fault: /./, as: '广场舞扰民' },
    { thing: /烧烤|ktv|酒吧|夜宵|大排档|火锅|餐|茶|健身房|门面|商铺|超市|学校|幼儿园|球场|水泵|风机|外机|变压器|洗车|发电机|抽油烟机|钢琴|架子鼓|喇叭|音响/, fault: /./, as: '~噪音扰民' },
    { thing: /楼上|楼下|隔壁|对面|楼高头/, fault: /./, as: '~噪音扰民' },
    { fault: /./, as: '噪音扰民' },
  ],
  pets: [
    { fault: /不牵|没牵|不拴|没拴|不栓|没栓|绳/, as: '遛狗不牵绳' },
    { fault: /咬|扑|追/, as: '狗咬人伤人' },
    { fault: /鸡|鸭|鹅|鸽/, as: '养家禽扰民' },
    { fault: /屎|尿|粪/, as: '宠物粪便' },
    { fault: /叫|吠|嚎/, as: '犬吠扰民' },
    { fault: /流浪猫|野猫|喂猫/, as: '流浪猫聚集' },
    { fault: /流浪狗|野狗/, as: '流浪狗出没' },
  ],
  greenery: [
    { thing: /树|枝|丫/, fault: /倒|歪/, as: '树木倒伏' },
    { thing: /树|枝|丫/, fault: /断|掉|砸/, as: '断枝要掉' },
    { thing: /树|枝|丫/, fault: /枯|死/, as: '树木枯死' },
    { thing: /树|枝|丫|竹/, fault: /挡|遮|伸|剪|修|密|高|戳/, as: '树枝需修剪' },
    { thing: /树/, fault: /砍/, as: '树木被砍' },
    { fault: /种菜|栽葱|栽菜|葱|蒜/, as: '毁绿种菜' },
    { fault: /占|圈|毁|铲|改|停车|硬化|破坏|挖/, as: '绿化被占被毁' },
    { fault: /枯|死|秃|荒|杂草|草长|没浇/, as: '绿化失养' },
  ],
  'falling-objects': [{ fault: /烟头|烟锅巴|烟灰/, as: '高空抛烟头' }],
  renovation: [{ fault: /装个?电梯|安个?电梯|加个?电梯|加装电梯|增设电梯|加梯|装电梯/, as: '加装电梯' }],
};

/** Where the words of danger name no thing of the lexicon. */
export const emergencyTitles: Readonly<Record<EmergencyKind, string>> = {
  'lift-trapped': '电梯困人',
  fire: '起火',
  gas: '疑似燃气泄漏',
  electric: '漏电隐患',
  medical: '有人急病受伤',
  violence: '有人打架行凶',
  flood: '水淹',
  structure: '垮塌隐患',
  falling: '高空坠物',
  drowning: '有人落水',
  suicide: '有人要轻生',
  missing: '有人走失',
  'blocked-escape': '救援通道被堵',
};

/** Where nothing better is known: what the group calls a matter of this category. */
export const categoryTitles: Readonly<Record<Category, string>> = {
  lift: '电梯问题',
  water: '供水问题',
  power: '供电问题',
  gas: '燃气问题',
  'drainage-leak': '排水渗漏',
  'building-safety': '房屋安全问题',
  'fire-safety': '消防隐患',
  parking: '停车问题',
  noise: '噪音扰民',
  sanitation: '卫生问题',
  'illegal-building': '违建',
  greenery: '绿化问题',
  'lights-roads': '设施损坏',
  security: '安防问题',
  'property-fees': '物业服务收费',
  'committee-affairs': '业委会事务',
  neighbours: '邻里纠纷',
  pets: '宠物扰民',
  'falling-objects': '高空抛物',
  renovation: '改造问题',
  other: '居民反映的问题',
};
