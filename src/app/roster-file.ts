/** The roster as it comes from outside (JSON): compounds with their room and people, and the community above them. */

import { z } from 'zod';
import { roles } from '../core/roster/role';

const person = z.object({ name: z.string().trim().min(1), roles: z.array(z.enum(roles)) });
const compound = z.object({ room: z.string().min(1), name: z.string().min(1), people: z.array(person).default([]) });
/** `compounds`: which of them the community leads; all where it does not say. */
const community = z.object({ name: z.string().min(1), people: z.array(person).default([]), compounds: z.array(z.string()).optional() });

/** Keys that it does not name are let through unread. */
export const rosterFile = z.object({ compounds: z.array(compound), community: community.optional() });
export type RosterFile = z.infer<typeof rosterFile>;
export type RosterPerson = z.infer<typeof person>;
