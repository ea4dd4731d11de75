/** What a title leaves out, how it says where, and what it says where the matter itself must not be named. */

/** Greetings, titles of people and filler at the head of a message or of a clause. */
export const opening =
  /^(?:(?:[早晚今]?[上晨午天]?|刚才|刚刚)巡[查逻](?:中|时|途中)?发现[,:，：]?|尊敬的[^,:，：]{0,12}[,:，：]?|各位[^,:，：]{0,8}[,:，：]?|@\S{1,12}\s*|您好|你好|领导|书记|大家好|早上好|下午好|晚上好|打扰一下|打扰了|请问|麻烦|那个|哎呀|哎|唉|喂|嘿|我说|我想问一下|我想反映|想反映|反映一下|反映哈|反映个问题|反映|投诉|举报|报修|求助|急急急|急急|紧急|我是[^,，。\s]{1,12}(?:业主|住户|居民|的)|我们小区|我们|又是|这个|刚刚|刚才|昨晚上?|今天早上|今天|昨天|现在|好像|怎么又?|又|[\s\p{P}\p{S}])+/u;

/** Endings that a title can do without. */
export const closing = /(?:了嘛|了哦|了哈|了呀|了啊|了哟|了嘞|得很|惨了|得起劲|[了啊呀哦哟嘛嘞哈呢吧\s\p{P}\p{S}])+$/u;

/** A line that ends so is not finished. */
export const dangling =
  /(?:没人?|没有|没得|(?<!路灯|灯)不|[的在了过把被给让跟和与或从向就又还都也很太好再要想起得是有着地几两个这那请将为由于对以]|几天|[一两三四五六七八九十半\d]+[天月年个次])$/;

/** What the speaker calls his own is told as the compound would. */
export const placeForms: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ''],
  [/[（(].*?[)）]/g, ''],
  [/^我们?(?:这|那)?[一个]{0,2}(?=[栋层])/, '本'],
  [/^我们?(?:这|那)?个?(?=单元)/, '本'],
  [/^我们楼(?=道)/, '楼'],
  [/^我们?楼$/, '本栋'],
  [/^(?:我们?(?:们?屋头?|家里?|屋)?|屋头|家里)的?(?=楼上|楼下|楼高头|高头|隔壁|对[面门]|门口|窗|后面|前面|阳台|厨房|厕所|卫生间)/, ''],
  [/楼?高头$/, '楼上'],
  [/(?<=[栋幢楼层元期区边面口上下前后旁])的/g, ''],
];

/** Heads of evidence that are no thing a title could name. */
export const noThing =
  /^(?:养.|喂.|维修|修|清.|满.?|臭|没人|爆满|增.|私自|擅自|违.|非法|偷偷|强行|下雨|小区|业主|住户|居民|村民|家里|屋头|我家|房子|水|车|电|声音|声|动静|响声|那家|那家人|有人|有个.+|环境|路|管子|袋子|梯子)$/;

export const privateTitle = '私密事项';
export const plainTitle = '居民反映的问题';
