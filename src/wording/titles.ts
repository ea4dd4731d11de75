/** Titles that are the bot's own. */

/** A private matter in the group: only the building where helpers must go. */
export const privateTitle = (building: string | null): string => `${building ?? ''}一件不公开的事`;
