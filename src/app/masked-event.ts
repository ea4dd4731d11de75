/** What was said with an event, to be read again in a group: a telephone number in it need not be. */

import type { IssueEvent } from '../core/issue/event';
import { maskPersonal } from '../understanding/mask';

export const maskedEvent = (event: IssueEvent): IssueEvent =>
  event.words?.note === undefined ? event : ({ ...event, words: { ...event.words, note: maskPersonal(event.words.note) } } as IssueEvent);
