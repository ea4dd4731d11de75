/** Departments (部门) that whistles go to: the community's own entries over the usual ones, and those that a name is near to. */

export type Department = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it is responsible for, in a few words. */
  readonly duty: string;
  readonly phone: string | null;
  /** The community's own entry; else one of the usual list, which is mere custom (参考). */
  readonly own: boolean;
};

/** An entry of the community's: the latest of a name is in force; `removed` also hides a usual one. */
export type OwnEntry = Omit<Department, 'own'> & { readonly removed: boolean };

/** The community's own first, each part in its order. @param entries oldest first. */
export function directoryOf(usual: readonly Omit<Department, 'own' | 'phone'>[], entries: readonly OwnEntry[]): readonly Department[] {
  const latest = new Map(entries.map((entry) => [entry.name, entry]));
  const own = [...latest.values()].filter(({ removed }) => !removed);
  return [
    ...own.map(({ removed: _, ...entry }) => ({ ...entry, own: true })),
    ...usual.filter(({ name }) => !latest.has(name)).map((entry) => ({ ...entry, phone: null, own: false })),
  ];
}

const wordsOf = ({ name, aliases }: Department): readonly string[] => [name, ...aliases];

/** Those that share with the typed word what few departments have in their names, aliases and duties: that all end in 局 tells nothing. */
export function nearestDepartments(all: readonly Department[], typed: string): readonly Department[] {
  const texts = all.map((department) => ({ department, names: wordsOf(department).join(' '), duty: department.duty }));
  const wanted = [...new Set(typed.replace(/\s/g, ''))].map((character) => {
    const having = texts.filter(({ names, duty }) => names.includes(character) || duty.includes(character)).length;
    return { character, weight: having > all.length / rare ? 0 : 1 / Math.max(having, 1) };
  });
  const likeness = (text: string): number =>
    wanted.reduce((sum, { character, weight }) => sum + (text.includes(character) ? weight : 0), 0);
  return texts
    .map(({ department, names, duty }) => ({ department, score: 2 * likeness(names) + likeness(duty) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, offered)
    .map(({ department }) => department);
}

const offered = 3;
/** A character that every so many-th department has says nothing. */
const rare = 4;
