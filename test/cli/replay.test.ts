/** `sanfang replay`: the exact forms that scripts rely on. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../src/cli/replay';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replay-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const line = (id: string, at: string, from: string, text: string, more: object = {}) =>
  JSON.stringify({ id, at: `2026-11-24T${at}:00+08:00`, room: '红城群', from, text, ...more });

const roster = JSON.stringify({
  compounds: [
    {
      room: '红城群',
      name: '拓新红城',
      households: 800,
      people: [
        { name: '王强', roles: ['property-manager'] },
        { name: '李敏', roles: ['convenor'] },
        { name: '周姐', roles: ['grid-lead'] },
      ],
    },
  ],
  community: { name: '红城社区', people: [{ name: '陈书记', roles: ['secretary'] }], compounds: ['拓新红城'] },
});

async function run(transcript: string, more: { roster?: string; until?: string } = {}) {
  const file = join(folder, 'transcript.jsonl');
  await writeFile(file, transcript);
  const rosterFile = join(folder, 'roster.json');
  if (more.roster !== undefined) await writeFile(rosterFile, more.roster);
  const out: string[] = [];
  const err: string[] = [];
  const options = {
    ...(more.roster === undefined ? {} : { roster: rosterFile }),
    ...(more.until === undefined ? {} : { until: more.until }),
  };
  const code = await replay(file, options, { stdout: (text) => out.push(text), stderr: (text) => err.push(text) });
  return { code, out, err, said: out.slice(0, -1).map((text) => JSON.parse(text)), issues: JSON.parse(out.at(-1) ?? 'null')?.issues };
}

test('what was said, to a room or to a person, and at the end every issue with its history', async () => {
  const { code, err, said, issues } = await run(
    [
      line('1', '09:00', '陈姐', '5栋楼道灯不亮', { photo: 'none.jpg', more: 1 }),
      line('1', '09:00', '陈姐', '5栋楼道灯不亮'),
      line('2', '09:10', '王强', '签收'),
      line('3', '09:40', '王强', '办结 #1 换了灯泡', { quote: '1' }),
      line('4', '09:50', '老周', '4栋垃圾没人收，臭得很'),
      line('5', '09:51', '老周', '', { recall: '4' }),
    ].join('\n'),
    { roster, until: '2026-11-27T09:00:00+08:00' },
  );
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(said).toEqual([
    { at: '2026-11-24T09:00:00+08:00', room: '红城群', text: '已登记 #1 5栋楼道灯不亮（黄·路灯道路）→ 物业 @王强 请今天15:00前签收' },
    { at: '2026-11-24T09:10:00+08:00', room: '红城群', text: '#1 王强签收了，12月1日18:00前办完' },
    { at: '2026-11-24T09:40:00+08:00', room: '红城群', text: '#1 办完了，等陈姐回音' },
    {
      at: '2026-11-24T09:40:00+08:00',
      to: '陈姐',
      text: '#1 5栋楼道灯不亮，物业说：换了灯泡。解决了吗？已解决回 1，没解决回 2',
    },
    { at: '2026-11-24T09:50:00+08:00', room: '红城群', text: expect.stringMatching(/^已登记 #2 4栋垃圾没人收/) },
    { at: '2026-11-24T09:51:00+08:00', room: '红城群', text: '刚才那条撤回了，#2 要作废吗？要就回 1，不回就照办' },
    { at: '2026-11-24T16:30:00+08:00', to: '王强', text: expect.stringMatching(/^提醒一下：#2 .*等您签收/) },
    { at: '2026-11-25T09:40:00+08:00', to: '陈姐', text: expect.stringMatching(/^再问一声：#1/) },
    { at: '2026-11-26T09:40:00+08:00', room: '红城群', text: expect.stringMatching(/^#1 没等到回音/) },
  ]);
  expect(issues[0]).toEqual({
    number: 1,
    room: '红城群',
    title: '5栋楼道灯不亮',
    category: 'lights-roads',
    severity: 'yellow',
    majorClass: null,
    state: 'closed',
    place: '5栋',
    private: false,
    owner: 'property',
    reporter: '陈姐',
    supporters: [],
    recurrenceOf: null,
    events: [
      { type: 'registered', at: '2026-11-24T09:00:00+08:00', by: '陈姐' },
      { type: 'dispatched', at: '2026-11-24T09:00:00+08:00', by: null },
      { type: 'received', at: '2026-11-24T09:10:00+08:00', by: '王强' },
      { type: 'finished', at: '2026-11-24T09:40:00+08:00', by: '王强' },
      { type: 'followup-asked', at: '2026-11-24T09:40:00+08:00', by: null },
      { type: 'closed-unanswered', at: '2026-11-26T09:40:00+08:00', by: null },
    ],
  });
}, 60_000);

test('without a roster everybody is a resident, and nobody is sent anything', async () => {
  const { code, issues } = await run(line('1', '09:00', '陈姐', '5栋楼道灯不亮'));
  expect(code).toBe(0);
  expect(issues).toMatchObject([{ number: 1, state: 'awaiting-dispatch', owner: null }]);
}, 60_000);

test.each([
  ['no JSON', 'hello', /line 1: expected .*got no JSON/],
  ['a missing field', '{"id":"1"}', /line 1: expected .*at: /],
  [
    'an instant without its offset',
    '{"id":"1","at":"2026-11-24T09:00:00","room":"r","from":"a","text":"b"}',
    /line 1: .*at: ISO 8601 with an offset/,
  ],
  ['a step back in time', `${line('1', '09:00', 'a', 'b')}\n${line('2', '08:00', 'a', 'b')}`, /line 2: expected ascending "at"/],
  ['a quote of nothing', line('1', '09:00', 'a', 'b', { quote: 'x' }), /line 1: expected "quote" to be the id of an earlier message/],
])('%s ends it with the line and what was expected', async (_what, transcript, said) => {
  const { code, out, err } = await run(transcript);
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err.join('\n')).toMatch(said);
});

test('a role that is none, and an instant that is none, are told', async () => {
  const wrong = await run(line('1', '09:00', 'a', 'b'), {
    roster: '{"compounds":[{"room":"r","name":"r","people":[{"name":"x","roles":["king"]}]}]}',
  });
  expect(wrong.err.join()).toMatch(/compounds\.0\.people\.0\.roles\.0/);
  expect((await run(line('1', '09:00', 'a', 'b'), { until: 'tomorrow' })).err.join()).toMatch(/--until: expected ISO 8601/);
});
