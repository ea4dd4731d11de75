/** The form of a keeper: it keeps the promises about one kind of thing, after asking again whether they still are. */

import type { DueReminder } from '../store/save-reminders';
import type { Occasion } from './occasion';

/** @returns false where it is no longer promised: then nothing was said or changed. */
export type Keeper = (occasion: Occasion, reminder: DueReminder) => Promise<boolean>;
