/** A photo without a report: it belongs to the issue quoted or named, or to what its sender just reported or has in hand. */

import { isOpen } from '../../core/issue/issue';
import { later, minutes } from '../../kernel/instant';
import { findIssuesByNumber, findOpenIssues } from '../../store/find-issues';
import { bindPhotos } from '../../store/issue-photos';
import { photoBoundWords } from '../../wording/answers';
import { defineListener } from '../define-listener';
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
    const [quoted] = await findIssuesByNumber(transaction, compound, await quotedIssues(spoken));
    if (quoted !== undefined && isOpen(quoted)) return { number: quoted.number, told: true };
    const open = await findOpenIssues(transaction, compound);
    const reported = open.find((issue) => issue.reporter === speaker.id && issue.registeredAt >= later(at, -near));
    return reported === undefined ? null : { number: reported.number, told: false };
  },
  take: async (spoken, { number, told }) => {
    const { transaction, compound, message, speaker, at, led } = spoken;
    await bindPhotos(transaction, { compound, number }, message.photos, speaker.id, at);
    led.issues.add(number);
    led.followed = true;
    if (told) await answer(spoken, photoBoundWords(number), { issues: [number] });
  },
});
