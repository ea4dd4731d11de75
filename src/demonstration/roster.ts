/** Who plays in the demonstration: two invented compounds of one invented community, their people called as people call themselves in groups. */

import type { RosterFile } from '../app/roster-file';

type Person = RosterFile['compounds'][number]['people'][number];

const people = (roles: Person['roles'], ...names: readonly string[]): Person[] => names.map((name) => ({ name, roles: [...roles] }));

export const redTown = '拓新红城三方协作组工作群';
export const begoniaGarden = '望棠苑三方协作组工作群';

export const demonstrationRoster: RosterFile = {
  compounds: [
    {
      room: redTown,
      name: '拓新红城',
      people: [
        ...people(['convenor'], '社区李敏'),
        ...people(['grid-lead'], '网格长周明芳'),
        ...people(['grid-full-time'], '网格员小何'),
        ...people(['property-manager'], '物业王强'),
        ...people(['steward'], '管家小刘'),
        ...people(['repair'], '维修老邓'),
        ...people(['committee-chair'], '业委会赵主任'),
        ...people(['committee-member'], '业委会孙姐'),
        ...people(['building-lead'], '5栋楼长老唐', '2栋楼长谢嬢嬢'),
        ...people(['party-member'], '党员老罗'),
        ...people(
          ['resident'],
          '3-2-501陈姐',
          '3-2-601老吴',
          '5栋老周',
          '1-1-302小米妈妈',
          '2-1-1202阿杰',
          '6栋王孃孃',
          '4-2-801平安是福',
          '4-1-203李老师',
        ),
      ],
    },
    {
      room: begoniaGarden,
      name: '望棠苑',
      people: [
        ...people(['convenor'], '社区张海燕'),
        ...people(['grid-lead'], '网格长吴秀兰'),
        ...people(['grid-part-time'], '网格员小彭'),
        ...people(['property-manager'], '物业何经理'),
        ...people(['steward'], '管家小蒋'),
        ...people(['repair'], '水电老姚'),
        ...people(['committee-chair'], '业委会冯主任'),
        ...people(['committee-member'], '业委会老秦'),
        ...people(['building-lead'], '2栋楼长刘嬢嬢'),
        ...people(['party-member'], '党员小曾'),
        ...people(['resident'], '2-1-703悠悠妈', '1栋老田', '2-1-402钟姐', '3-2-901大刘', '1-2-104杨婆婆', '3栋夜猫子', '4-1-1502静待花开'),
      ],
    },
  ],
  community: { name: '红棠社区', people: people(['secretary'], '红棠社区陈书记') },
};

/** Everybody in a room: those of its compound, and the community's. */
export const membersOf = (room: string): readonly string[] =>
  [
    ...(demonstrationRoster.compounds.find((compound) => compound.room === room)?.people ?? []),
    ...(demonstrationRoster.community?.people ?? []),
  ].map(({ name }) => name);
