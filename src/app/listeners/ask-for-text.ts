/** A voice message or a card said to the bot cannot be read: it asks for a line of text. */

import { textPleaseWords } from '../../wording/answers';
import { defineListener } from '../define-listener';
import { answer } from '../occasion';

export const askForText = defineListener<true>({
  name: 'ask-for-text',
  summary: '语音读不了，请打一行字',
  when: ({ message, room }) => (message.unreadable && (room === null || message.mentionsBot || message.quote !== null) ? true : null),
  take: (spoken) => answer(spoken, textPleaseWords()),
});
