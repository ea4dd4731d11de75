/** What became of a second opinion on a message that the rules were not sure of: the rules lean to its being a report. */

/** `agreed`: it is a report. `disagreed`: it is none. `failed`: no usable answer. `timed-out`: none in time. */
export const opinions = ['agreed', 'disagreed', 'unsure', 'failed', 'timed-out'] as const;
export type Opinion = (typeof opinions)[number];

/** Behind an issue: where the answer was that it is no report, the bot kept silent, and none came of it. */
export const opinionsBehind = ['agreed', 'unsure', 'failed', 'timed-out'] as const satisfies readonly Opinion[];
export type OpinionBehind = (typeof opinionsBehind)[number];
