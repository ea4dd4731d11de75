/** All commands. To add one: its file, and a line here. */

import type { Vocabulary } from '../../understanding/command-line';
import type { AnyCommand } from '../define-command';
import { appointPerson, dismissPerson } from './appoint';
import { comeToMeeting, signIn } from './attendance';
import { moveRoom, rebind } from './bind';
import { catchUp } from './catch-up';
import { check } from './check';
import { becomeConvenor, becomeEnforcement, becomeSecretary } from './claim-post';
import { debrief } from './debrief';
import { departments } from './department';
import { digest } from './digest';
import { dispatch } from './dispatch';
import { drill } from './drill';
import { duty } from './duty';
import { eraseMine } from './erase';
import { explain } from './explain';
import { falseAlarm } from './false-alarm';
import { finish } from './finish';
import { followUp } from './follow-up';
import { handBack } from './hand-back';
import { helpOn } from './help';
import { judgeWhistle } from './judge-whistle';
import { lead } from './lead';
import { backFromLeave, leave } from './leave';
import { list } from './list';
import { jointMeeting, urgentMeeting } from './meeting';
import { merge } from './merge';
import { mine } from './mine';
import { nameOfCompound, renameCompound } from './name-compound';
import { pause } from './pause';
import { profile } from './profile';
import { progress } from './progress';
import { receive } from './receive';
import { reclassify } from './reclassify';
import { register } from './register';
import { reopen } from './reopen';
import { adjourn, resolution } from './resolution';
import { resume } from './resume';
import { partyCover, showRoster } from './roster';
import { settings } from './settings';
import { show } from './show';
import { silence } from './silence';
import { split } from './split';
import { standDown } from './stand-down';
import { reportToStreet } from './street-report';
import { topic } from './topic';
import { undo } from './undo';
import { voidIssue } from './void';
import { whistle } from './whistle';
import { slip } from './whistle-slip';
import { checkInWhistle, clearWhistle, handleWhistle, returnWhistle } from './whistle-stages';
import { why } from './why';
import { whyDue } from './why-due';

/** What belongs together; a group goes by its first command (帮助 会议). */
const groups: readonly (readonly AnyCommand[])[] = [
  [register, show, mine, list, catchUp, undo, silence, digest, profile, helpOn(() => groups)],
  [receive, finish, followUp, progress, dispatch, handBack, pause, resume, reopen, explain],
  [reclassify, voidIssue, merge, split, check, why, whyDue],
  [standDown, falseAlarm, lead, reportToStreet, debrief, drill],
  [whistle, checkInWhistle, handleWhistle, clearWhistle, returnWhistle, judgeWhistle, slip, departments],
  [jointMeeting, urgentMeeting, topic, comeToMeeting, signIn, resolution, adjourn],
  [showRoster, appointPerson, dismissPerson, duty, leave, backFromLeave, partyCover],
  [settings, nameOfCompound, renameCompound, moveRoom, becomeConvenor, becomeSecretary, becomeEnforcement, rebind, eraseMine],
];

export const commands: readonly AnyCommand[] = groups.flat();

const wordsOf = (command: AnyCommand): readonly string[] => [command.name, ...command.aliases, ...(command.casual ?? [])];
const byWord = new Map(commands.flatMap((command) => wordsOf(command).map((word) => [word, command] as const)));

export const commandNamed = (word: string): AnyCommand | null => byWord.get(word) ?? null;

/** What the reader of command lines has to know. Behind 登记 the report may follow at once. */
export const vocabulary = (botNames: readonly string[]): Vocabulary => ({
  verbs: [...byWord.keys()],
  greedy: [register.name],
  glued: commands.flatMap(({ glued }) => glued ?? []),
  everyday: commands.filter(({ everyday }) => everyday).map(({ name }) => name),
  botNames,
});
