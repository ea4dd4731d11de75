/** docs/states.md: the life of an issue, printed from the table of transitions. */

import { endStates, openStates } from '../../src/core/issue/issue';
import { transitions } from '../../src/core/issue/transitions';
import { eventNames, stateNames } from '../../src/wording/names';
import type { GeneratedDocument } from './document';
import { code, table } from './table';

type State = keyof typeof stateNames;
type EventType = keyof typeof transitions;
type Row = { readonly event: EventType; readonly from: readonly State[]; readonly to: State | 'same' | 'restored' };

const rows: readonly Row[] = Object.entries(transitions).map(([event, { from, to }]) => ({ event: event as EventType, from, to }));

const opening = `# 问题的一生 · The life of an issue

由 \`npm run docs\` 从 \`src/core/issue/transitions.ts\` 生成，勿手改。表里没有的步子走不了，机器人会说为什么、该发什么。
「不变」：状态不变，只记一笔。「还原」：回到被撤销那一步之前的状态。
Printed from the table of transitions; a step that is not in it is refused in words.
`;

export const states: GeneratedDocument = {
  file: 'docs/states.md',
  render: () => [opening, '```mermaid', diagram(), '```', '', stateList(), '', eventList(), ''].join('\n'),
};

/** Steps that change the state; those with the same ends share an arrow, and one that leaves every open state leaves their frame. */
function diagram(): string {
  const arrows = new Map<string, string[]>();
  for (const { event, from, to } of rows) {
    if (to === 'same' || to === 'restored') continue;
    for (const start of startsOf(from)) {
      const arrow = `${start} --> ${nodeOf(to)}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), eventNames[event]]);
    }
  }
  const nodes = (states: readonly State[], indent: string): string[] =>
    states.map((state) => `${indent}state "${stateNames[state]}" as ${nodeOf(state)}`);
  const frame = ['  state "在办" as open {', ...nodes(openStates, '    '), '  }'];
  const lines = [...arrows].map(([arrow, names]) => `  ${arrow} : ${names.join(' / ')}`);
  return ['stateDiagram-v2', ...frame, ...nodes(endStates, '  '), ...lines].join('\n');
}

function startsOf(from: readonly State[]): string[] {
  if (from.length === 0) return ['[*]'];
  if (!openStates.every((state) => from.includes(state))) return from.map(nodeOf);
  return ['open', ...from.filter((state) => !(openStates as readonly State[]).includes(state)).map(nodeOf)];
}

/** Mermaid's names hold no dash. */
const nodeOf = (state: State): string => state.replaceAll('-', '_');

const stateList = (): string =>
  table(
    ['状态', '代码'],
    Object.entries(stateNames).map(([state, name]) => [name, code(state)]),
  );

function eventList(): string {
  const everywhere = Object.keys(stateNames).length;
  const named = (from: readonly State[]): string => {
    if (from.length === 0) return '（新登记）';
    return from.length === everywhere ? '任何状态' : from.map((state) => stateNames[state]).join('、');
  };
  const target = { same: '不变', restored: '还原' } as const;
  const nameOf = (to: Row['to']): string => (to === 'same' || to === 'restored' ? target[to] : stateNames[to]);
  return table(
    ['发生了什么', '代码', '从', '到'],
    rows.map(({ event, from, to }) => [eventNames[event], code(event), named(from), nameOf(to)]),
  );
}
