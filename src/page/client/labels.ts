/** Every Chinese word that the page itself shows. What the bot says, and the names of states and roles, come from the server. */

import type { PersonaGroup } from '../stage-person';
import type { ClockStep, Complaint } from '../wire';

const groups: Readonly<Record<PersonaGroup, string>> = {
  grid: '网格',
  property: '物业',
  committee: '业委会',
  convenor: '召集人',
  secretary: '书记',
  resident: '居民',
};

const steps: Readonly<Record<ClockStep, string>> = {
  'five-minutes': '＋5分钟',
  'one-hour': '＋1小时',
  'tomorrow-8': '明早8点',
  'sunday-18': '周日18点',
};

const complaints: Readonly<Record<Complaint, string>> = {
  'not-own': '这个地址不对，请用启动时打印的地址打开',
  'bad-request': '没看懂这个请求，刷新页面再试',
  'too-large': '太大了：图片最大 10 MB，文字最多 4000 字',
  'not-a-picture': '这不是图片，可发 PNG、JPG、GIF、WebP',
  unknown: '找不到了，刷新页面再试',
  'not-allowed': '这个身份不能这么做',
  'already-pushing': '钟正在拨，等它走完',
  failed: '沙盒出错了，看启动它的那个窗口',
};

export const labels = {
  groups,
  steps,
  complaints,

  sandbox: '演示沙盒',
  sandboxTells: '不连微信，人和事都是假的，随便试',
  loading: '正在连接…',
  offline: '连不上沙盒，正在重连…',
  close: '关闭',
  back: '返回',

  clock: '机器人的钟',
  pushing: '正在拨钟…',
  pushHelp: '把机器人的钟往前拨，看它到时候会说什么',
  pushed: (from: string, to: string) => `${from} → ${to}`,
  pushedSaid: (count: number) => (count === 0 ? '这段时间机器人没有说话' : `这段时间机器人说了 ${count} 句`),
  pushedPrivate: (name: string) => `私信 ${name}`,

  yesterday: '昨天',
  shortWeekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  date: (month: number, date: number) => `${month}月${date}日`,
  fullDate: (year: number, month: number, date: number) => `${year}年${month}月${date}日`,

  chats: '聊天',
  privateChat: (bot: string) => `${bot}（私聊）`,
  nothingSaid: '还没有消息',
  unread: '有新消息',
  picture: '[图片]',
  document: (name: string) => `[文件]${name}`,
  download: (name: string) => `下载 ${name}`,
  members: (count: number) => `（${count}）`,

  me: '我是',
  /** What names in such a group begin with before the name itself comes: a building and unit, a role, a familiar 老. */
  beforeName:
    /^(?:\d+[栋幢号楼座]?|[A-Za-z]+|[单元室户#\s·—_-]|居民|业主|物业|管家|维修|经理|网格[员长]?|业委会|主任|书记|老(?=.)|小(?=.)|阿(?=.))+/,
  switchMe: '换个身份',
  switchMeHelp: '点一个人，就以他的身份说话',
  gotPrivate: '收到私信',
  speakingAs: (name: string, role: string) => `以 ${name}（${role}）的身份说话`,
  notInRoom: (name: string) => `${name} 不在这个群里，换个身份再说`,

  messages: '消息',
  earlier: '查看更早的消息',
  newBelow: '有新消息 ↓',
  recalledByMe: '你撤回了一条消息',
  recalledBy: (name: string) => `“${name}”撤回了一条消息`,
  quoted: (name: string, text: string) => `${name}：${text}`,
  quotedGone: '引用的内容已撤回',
  saidBy: (name: string, line: string) => `${name}：${line}`,
  menu: '消息操作',
  quote: '引用',
  copy: '复制',
  recall: '撤回',
  openPicture: (name: string) => `看大图，${name} 发的`,

  input: '输入消息',
  inputHint: '说一句试试，回车发送',
  inputHintPrivate: '和机器人单独说，回车发送',
  send: '发送',
  sendPicture: '发图片',
  pendingPicture: '要发的图片',
  removePicture: '不发这张图片',
  mention: '@某人',
  mentionList: '可以@的人',
  replyingTo: (name: string) => `回复 ${name}：`,
  cancelQuote: '取消引用',
  query: (number: number) => `查 #${number}`,

  board: '问题看板',
  boardOf: (topic: string) => `${topic} 的问题`,
  boardEmpty: '这个群还没有登记的问题',
  boardEmptyHint: '以居民的身份说一件事，这里就会出现',
  boardOpen: (count: number) => `${count} 件在办`,
  boardEnded: '最近了结',
  boardOlder: (count: number) => `更早了结的 ${count} 件`,
  ask: (number: number, title: string) => `查 ${number} 号：${title}`,
  noOwner: '还没有人负责',
  supporters: (count: number) => `${count} 户也反映`,
  recent: '今天有动静',

  hintTitle: '先试三件事',
  hints: [
    { does: '报一件事', how: '以居民的身份说一句大白话', words: '3栋2单元电梯坏了，按了没反应' },
    { does: '换成物业来办', how: '发「签收」，办好了发「办结 已修好」', words: '签收' },
    { does: '把钟拨快一小时', how: '看看没人管的事，机器人会提醒谁', words: '' },
  ],
} as const;
