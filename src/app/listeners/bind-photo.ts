/** A photo without a report: it belongs to the issue quoted or named, or to what its sender just reported or whistled for. */

import { isOpen } from '../../core/issue/issue';
import { later, minutes } from '../../kernel/instant';
import { findOpenIssues } from '../../store/find-issues';
import { bindPhotos } from '../../store/issue-photos';
import { photoBoundWords } from '../../wording/answers';
import { defineListener } from '../define-listener';
import { whereItIs } from '../follow-merge';
import { answer } from '../occasion';
import { quotedIssues } from '../quoted';

const near = minutes(5);

/** `told`: it was put there by quoting, and the sender is told so; of itself the bot binds silently. */
type Evidence = { readonly number: number; readonly told: boolean };

export const bindPhoto = defineListener<Evidence>({
  name: 'bind-photo',
  summary: '报问题前后5分钟的照片归到那件问题',
  when: async (spoken) => {
    const { message, transaction, compound, speaker, at } = spoken;
    if (message.photos.length === 0 || message.text.trim() !== '') return null;
    const [named] = await quotedIssues(spoken);
    const quoted = named === undefined ? null : await whereItIs(spoken, named);
    if (quoted !== null && isOpen(quoted)) return { number: quoted.number, told: true };
    const open = await findOpenIssues(transaction, compound);
    const since = later(at, -near);
    const told = open.find(
      ({ reporter, registeredAt, whistle }) =>
        (reporter === speaker.id && registeredAt >= since) || (whistle?.by === speaker.id && whistle.calledAt >= since),
    );
    return told === undefined ? null : { number: told.number, told: false };
  },
  take: async (spoken, { number, told }) => {
    const { transaction, compound, message, speaker, at, led } = spoken;
    await bindPhotos(transaction, { compound, number }, message.photos, speaker.id, at);
    led.issues.add(number);
    led.followed = true;
    if (told) await answer(spoken, photoBoundWords(number), { issues: [number] });
  },
});
