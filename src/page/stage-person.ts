/** Somebody whom a visitor of the page can be. */

/** Under which heading the page's switch of personas lists somebody; `resident` also takes building leads, volunteers and the rest. */
export const personaGroups = ['grid', 'property', 'committee', 'convenor', 'secretary', 'resident'] as const;
export type PersonaGroup = (typeof personaGroups)[number];

export type StagePerson = {
  /** The contact's id in the sandbox's world. */
  readonly id: string;
  /** The name shown in that room. */
  readonly name: string;
  readonly group: PersonaGroup;
  /** The role in Chinese, as the page prints it under the name: 物业经理, 网格长, 居民. */
  readonly role: string;
};
