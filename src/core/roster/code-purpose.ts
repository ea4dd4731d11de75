/** What a code of the operator's is for. */

/** `move`: a new group for a compound. `rebind`: a new account for a person. The others are roles. */
export const codePurposes = ['convenor', 'secretary', 'enforcement', 'move', 'rebind'] as const;
export type CodePurpose = (typeof codePurposes)[number];
