/** Numbers with 号 that are no dates: 3号楼, 5号线, 白沙路10号. */

/** What a number with 号 counts when it is not a date: 3号楼, 5号线. */
const numberedThing = new RegExp(
  `^(?:${[
    '[a-zA-Z]?[0-9一二三四五六七八九十]*[栋幢座]',
    '[楼栋幢座院线门梯桩房室岗位家铺店井泵表块厅库口亭厂管厨棚台哨桶厕路变配箱码称召文商宅仓柜机杆段球桌铁公]',
    '单元|电梯|电表|停车|下水|出[口入]|业主|住户|[东西南北][栋门]|车[位库]|水[表泵管箱]|地[块库下铁]|充电|配电|消防|大[楼门]',
  ].join('|')})`,
);
/** A house number: 白沙路10号. */
export const endsAddress = (sign: string): boolean => /[路街道巷弄村段坊苑园城组队栋庭湾府]/.test(sign);

export const isNumberedThing = (text: string, after: number): boolean => numberedThing.test(text.slice(after, after + 4));
