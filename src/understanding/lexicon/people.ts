/** Words for who is meant: neighbours one reports for, and matters that must not be read out in the group. */

import type { PrivateMatter } from '../understanding';

export const relaying =
  '帮邻居 帮楼上 帮楼下 帮隔壁 代邻居 替邻居 帮婆婆 帮大爷 帮王 帮李 帮张 代为反映 代为报 代报 代反映 帮忙反映 帮反映 帮他反映 帮她反映 帮他报 帮她报 替他报 替她报 帮人报 业主反映 住户反映 居民反映 邻居反映 群众反映 有业主说 有住户说 有居民说 有业主反映 有住户反映 有居民反映 接到业主 接居民 接业主 接到居民 接住户 业主来电 居民来电 住户来电 婆婆说 大爷说 爷爷说 奶奶说 嬢嬢说 老人说 邻居说 住户说 业主说 居民说 让我帮 喊我帮 托我 叫我帮 请我帮 不会打字 不会用微信 不会发 不得打字 没得微信 没有微信 不会用手机 入户走访 走访时 走访中 替他说 替她说 帮他说 帮她说 帮忙说';

type PrivateWords = { readonly matter: PrivateMatter; readonly words: string; readonly with?: string; readonly within?: number; readonly why: string };

export const privateWords: readonly PrivateWords[] = [
  { matter: 'violence', words: '家暴 打老婆 打婆娘 打媳妇 打妻子 打他老婆 家庭暴力 被老公打 遭老公打 遭男人打 老公打我 男人打我 男的打女的 男人打女人 打父母 打老人 虐待 性骚扰 强奸 猥亵 性侵', why: '涉及家暴或侵害' },
  { matter: 'violence', words: '老公 男人 丈夫 男的 老汉 前夫 男朋友', with: '打我 打她 打女 又打 动手 打得 往死里', within: 6, why: '涉及家暴或侵害' },
  { matter: 'minor', words: '未成年 留守儿童 打娃儿 打孩子 打小孩 虐童 拐卖 拐小孩 虐待孩子 校园欺凌 霸凌 娃儿遭打 孩子被打 摸小女孩', why: '涉及未成年人' },
  { matter: 'minor', words: '娃儿 孩子 小孩 小朋友 女娃儿 男娃儿 学生 初中生 小学生 女儿 儿子 小女孩 小男孩', with: '打 遭打 挨打 被打 欺负 猥亵 摸 虐待 没人管 没人带 一个人在家 独自在家 关在屋头 锁在家 拐 走丢 走失 不见了 失踪 辍学 不上学 抑郁 自残 哭得 骂 离家出走 恐吓 骚扰', within: 8, why: '涉及未成年人' },
  { matter: 'petitioner', words: '上访 信访 进京 到市里头告 去北京告 访民 信访局 上访户 缠访 越级访 集体访 举报人 匿名 不要说是我 别说是我 莫说是我 请保密 为我保密 不要透露 莫透露 不要公开我 保密', why: '涉及信访或举报人' },
  { matter: 'illness', words: '精神病 精神病人 精神障碍 精神分裂 抑郁症 艾滋 乙肝 肺结核 癌 癌症 尿毒症 老年痴呆 痴呆 重病 瘫痪在床 卧病在床 化疗 糖尿病 犯病 发病 传染病 新冠 阳性 吸毒 戒毒 残疾 癫痫 透析 白血病 自闭症 中风', why: '涉及病情' },
  { matter: 'illness', words: '要跳楼 想跳楼 轻生 自杀 割腕 不想活', why: '涉及个人境况' },
];
