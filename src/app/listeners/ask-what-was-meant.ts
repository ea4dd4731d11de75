/** A misspelt command, and nothing else in the line: is that what was meant? Everyday words too, which are offered for no other slip. */

import { plain } from '../../understanding/plain';
import { readReply } from '../../understanding/reply';
import { unknownVerbWords } from '../../wording/answers';
import { commandMissed } from '../commands/near-miss';
import { commands } from '../commands/registry';
import { defineListener } from '../define-listener';
import { answer } from '../occasion';

export const askWhatWasMeant = defineListener<string>({
  name: 'ask-what-was-meant',
  summary: '整句就是打错一个字的命令，问一声',
  when: ({ message, speaker }, line) => {
    if (message.kind !== 'message' || message.quote !== null || line.kind === 'command') return null;
    if (line.kind === 'unknown' && line.numbers.length > 0) return null;
    if (readReply(message.text).kind !== 'none') return null;
    const theirs = commands.filter(({ allow }) => allow(speaker)).map(({ name }) => name);
    return commandMissed(line.kind === 'unknown' ? line.rest : plain(message.text), theirs);
  },
  take: (spoken, meant) => answer(spoken, unknownVerbWords(meant, [])),
});
