/** Answers in one room as the bot would, by heart: registers, dispatches to 王强, receives, finishes, asks back, closes. */

import { botId, type World } from '../../src/chat/wechaty/sandbox/world';
import type { BoardIssue } from '../../src/page/board-issue';

const states = { 'awaiting-receipt': '待签收', 'in-hand': '办理中', 'awaiting-followup': '待回访', closed: '办结' } as const;
type State = keyof typeof states;
type Known = { readonly number: number; readonly title: string; readonly reporter: string; state: State; owner: string };

type Desk = {
  readonly world: World;
  readonly room: string;
  readonly issues: Known[];
  readonly show: (issues: readonly BoardIssue[]) => void;
};
type Spoken = { readonly text: string; readonly from: string; readonly name: string };

const say = ({ world, room }: Desk, text: string) => world.say({ room }, botId, text);

async function register(desk: Desk, { text, from, name }: Spoken): Promise<void> {
  const number = desk.issues.length + 1;
  const title = text.slice(0, 14);
  desk.issues.push({ number, title, reporter: name, state: 'awaiting-receipt', owner: '物业' });
  desk.show(desk.issues.toReversed().map(card));
  await say(desk, `已登记 #${number} ${title}\n→ 物业，请在 4 个工作小时内签收`);
  if (from !== 'wang') await desk.world.say({ with: 'wang' }, botId, `派给你们 #${number} ${title}\n在群里回「签收」就行`);
}

/** Moves the last issue that is in a state on to the next, and says so. */
const move =
  (from: State, to: State, words: (issue: Known, spoken: Spoken) => string) =>
  async (desk: Desk, spoken: Spoken): Promise<void> => {
    const issue = desk.issues.findLast(({ state }) => state === from);
    if (issue === undefined) return;
    issue.state = to;
    if (to === 'in-hand') issue.owner = `物业 ${spoken.name}`;
    desk.show(desk.issues.toReversed().map(card));
    await say(desk, words(issue, spoken));
  };

const answers: readonly (readonly [RegExp, (desk: Desk, spoken: Spoken) => Promise<void>])[] = [
  [/坏了|漏水|停电/, register],
  [/^签收/, move('awaiting-receipt', 'in-hand', ({ number }, { name }) => `#${number} 已签收，${name} 在办`)],
  [/^办结/, move('in-hand', 'awaiting-followup', ({ number, reporter }) => `@${reporter}\u2005#${number} 说是办完了：解决了吗？满意吗？`)],
  [/^解决了/, move('awaiting-followup', 'closed', ({ number }) => `#${number} 办结，谢谢`)],
];

export function scriptedAnswerer(world: World, room: string, show: Desk['show']) {
  const desk: Desk = { world, room, issues: [], show };
  const end = world.watch((change) => {
    if (change.kind !== 'message') return;
    const { message } = change;
    if (message.from === botId || message.kind !== 'said' || message.room !== room) return;
    const answer = answers.find(([pattern]) => pattern.test(message.text))?.[1];
    // The bot never answers within the same breath.
    if (answer !== undefined) setTimeout(() => void answer(desk, message), 20);
  });
  const remind = async () => {
    const waiting = desk.issues.filter(({ state }) => state === 'awaiting-receipt');
    for (const { number } of waiting) await say(desk, `#${number} 还等签收，@物业王强\u2005看一下`);
  };
  return { end, remind };
}

const card = ({ number, title, state, owner }: Known): BoardIssue => ({
  number,
  title,
  state: { code: state, name: states[state] },
  severity: { code: 'orange', name: '橙' },
  category: '电梯',
  place: '3栋2单元',
  owner,
  due: state === 'closed' ? null : '明天 09:05 前',
  supporters: 0,
  recent: true,
});
