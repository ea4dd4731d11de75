/** Who is on duty when, said without the command: 明天小何值班. Taken where the whole line is names and days, and the speaker may enter it. */

import { isOfParty } from '../../core/roster/role';
import { dutySaid, type Shift } from '../../understanding/duty-words';
import { plain } from '../../understanding/plain';
import { defineListener } from '../define-listener';
import { decideShifts, enterShifts, type NotEntered, type Placed } from '../duty';
import { isAddressed } from '../meeting/near';
import { answer } from '../occasion';

type Evidence = { readonly kind: 'placed'; readonly placed: readonly Placed[] } | { readonly kind: 'refused'; readonly text: string };

export const hearDuty = defineListener<Evidence>({
  name: 'hear-duty',
  summary: '说哪天谁值班的，记到排班上',
  when: async (spoken, line) => {
    const { message, speaker } = spoken;
    if (message.kind !== 'message' || message.quote !== null || line.kind === 'command' || !isOfParty(speaker)) return null;
    const shifts = dutySaid(line.kind === 'unknown' ? line.rest : plain(message.text), spoken.at, spoken.manners.quiet.to);
    if (shifts === null) return null;
    const placed = await decideShifts(spoken, shifts);
    if (placed.ok) return { kind: 'placed', placed: placed.value };
    const { refusal } = placed;
    return isAddressed(spoken) || concernsUs(refusal, shifts) ? { kind: 'refused', text: refusal.text } : null;
  },
  take: async (spoken, evidence) => answer(spoken, evidence.kind === 'placed' ? await enterShifts(spoken, evidence.placed) : evidence.text),
});

/** What was said to people is answered only where the roster of duties says otherwise; not where it is said once more. */
const concernsUs = ({ refusal }: NotEntered, shifts: readonly Shift[]): boolean =>
  refusal?.kind === 'away-then' || (refusal?.kind === 'duty-overlaps' && !shifts.some(({ names }) => names.includes(refusal.name)));
