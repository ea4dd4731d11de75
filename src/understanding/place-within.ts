/** The place of a later part of a message, in the building that an earlier part named: 3栋2单元门坏了，楼道堆满杂物. */

import { buildingOf } from './place-key';

/** 3栋2单元 of 3栋2单元501. */
const address = /^.*(?:栋|幢|座|号楼|单元|#)/;
/** What every building has; 车库 and 东门 are the compound's. */
const insideBuilding =
  /^(?:楼道|楼梯|过道|走廊|电梯|单元|大厅|大堂|门厅|楼顶|天台|顶楼|屋顶|架空层|一楼|底楼|负|[\d一二三四五六七八九十]+[楼层])/;

/** @param earlier as the message put it; null where no earlier part named a place. */
export function placeWithin(own: string | null, earlier: string | null): string | null {
  const building = earlier === null || buildingOf(earlier) === null ? null : (address.exec(earlier)?.[0] ?? null);
  if (building === null || (own !== null && buildingOf(own) !== null)) return own;
  if (own === null) return building;
  return insideBuilding.test(own) ? `${building}${own}` : own;
}
