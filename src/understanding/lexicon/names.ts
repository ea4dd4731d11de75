/** How people are called: surnames, what follows them, and the words in a group's nicknames that name nobody. */

/** Those that most people bear; a rare one is masked where its owner is known. */
export const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';

/** 王经理, 张姐, 李婆婆. */
export const addresses =
  '经理 主任 书记 师傅 老师 医生 队长 所长 站长 网格员 网格长 网格 管家 委员 会计 律师 老板 总 工 姐姐 姐 哥哥 哥 叔叔 叔 伯伯 伯 爷爷 爷 婆婆 婆 奶奶 奶 阿姨 姨 孃孃 孃 嬢嬢 嬢 妈 爸 大爷 大妈 大姐 大哥 大嫂 嫂子 嫂 先生 女士 太太 老头 某某 某';

/** In 物业-王强 and 3栋业主 these tell the post, not the person: a report needs them. */
export const postWords =
  '物业公司 物业 物管 业委会 社区 街道 居委会 网格员 网格长 网格 管家 经理 主任 书记 委员 楼栋长 楼长 召集人 保安 保洁 客服 前台 维修 师傅 工程部 志愿者 党员 业主 居民 住户 租户 租客 房东 助手 群主 管理员';
