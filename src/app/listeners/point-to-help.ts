/** Spoken to by name, or alone, and nothing understood: one line that says what can be said. */

import { readReply } from '../../understanding/reply';
import { notUnderstoodWords } from '../../wording/answers';
import { defineListener } from '../define-listener';
import { answer } from '../occasion';

export const pointToHelp = defineListener<true>({
  name: 'point-to-help',
  summary: '点名叫我又没听懂的，告诉怎么说',
  when: ({ message, room }, line) => {
    if (message.kind !== 'message' || message.text.trim() === '') return null;
    const addressed = room === null || message.mentionsBot || (line.kind === 'unknown' && line.addressed);
    return addressed && !['thanks', 'receipt', 'yes', 'no'].includes(readReply(message.text).kind) ? true : null;
  },
  take: (spoken) => answer(spoken, notUnderstoodWords()),
});
