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

export const commands: readonly AnyCommand[] = [
  register,
  receive,
  finish,
  progress,
  show,
  list,
  mine,
  catchUp,
  followUp,
  dispatch,
  handBack,
  pause,
  resume,
  reopen,
  voidIssue,
  merge,
  split,
  reclassify,
  undo,
  explain,
  check,
  whistle,
  checkInWhistle,
  handleWhistle,
  clearWhistle,
  returnWhistle,
  judgeWhistle,
  slip,
  departments,
  why,
  digest,
  silence,
  falseAlarm,
  standDown,
  reportToStreet,
  lead,
  debrief,
  profile,
  drill,
  jointMeeting,
  topic,
  comeToMeeting,
  leave,
  backFromLeave,
  duty,
  signIn,
  resolution,
  adjourn,
  urgentMeeting,
  showRoster,
  appointPerson,
  dismissPerson,
  whyDue,
  settings,
  nameOfCompound,
  renameCompound,
  partyCover,
  becomeConvenor,
  becomeSecretary,
  becomeEnforcement,
  moveRoom,
  rebind,
  eraseMine,
  helpOn(() => commands),
];

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
