/** Reads what is to be noted of a department: 供水公司 职责 管网、水压 电话 023-46220000 别名 水厂. */

export type DepartmentEntry = {
  readonly name: string;
  readonly duty: string | null;
  /** Null: none is named. */
  readonly phone: string | 'none-that-is-one' | null;
  readonly aliases: readonly string[];
};

const fields = /(?:^|[\s,，;；])(职责|电话|别名)[\s:：为是]*/;
/** Short numbers (12319), landlines and mobiles, also with an extension. */
const phone = /^[\d+][\d\s\-转#、/]{1,40}$/;

export function readEntry(text: string): DepartmentEntry {
  const [name = '', ...parts] = text.split(fields);
  const told = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) told.set(parts[at] ?? '', (parts[at + 1] ?? '').trim());
  const number = told.get('电话')?.replace(/[－—–]/g, '-') ?? null;
  return {
    name: name.trim(),
    duty: told.get('职责')?.slice(0, 40) || null,
    phone: number === null ? null : phone.test(number) ? number : 'none-that-is-one',
    aliases: (told.get('别名') ?? '').split(/[\s、,，]+/).filter((alias) => alias !== ''),
  };
}
