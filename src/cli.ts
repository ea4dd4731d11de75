/** The command `sanfang`: one subcommand a file under cli/, loaded only when it is called. */

import { Command } from 'commander';
import type { CodeOptions } from './cli/code';
import type { EraseOptions } from './cli/erase';
import type { LinesIn } from './cli/json-lines';

const program = new Command('sanfang')
  .description("三方协作机器人：小区工作群里不忘事的那个成员\n(sanfang: the member of a compound's work group who forgets nothing)")
  .version('0.1.0')
  .showHelpAfterError('（用法发 sanfang --help · try sanfang --help）');

const streams = (): LinesIn => {
  process.stdin.setEncoding('utf8');
  return {
    stdin: process.stdin,
    stdout: (line) => void process.stdout.write(`${line}\n`),
    stderr: (line) => void process.stderr.write(`${line}\n`),
  };
};

/** What a subcommand returns is the process's exit code. */
const ends =
  <Args extends readonly unknown[]>(run: (...args: Args) => Promise<number>) =>
  async (...args: Args): Promise<void> => {
    process.exitCode = await run(...args);
  };

program
  .command('start')
  .description('启动机器人和演示网页 (run the bot, and the sandbox page)')
  .action(ends(async () => (await import('./cli/start/start')).start()));

program
  .command('chat')
  .description('在终端里和机器人聊：换人、拨钟 (the terminal as a chat: personas, a clock that can be pushed)')
  .action(ends(async () => (await import('./cli/chat')).chat()));

program
  .command('replay')
  .argument('<file>', '对话记录，一行一条 JSON (a transcript, a JSON line a message)')
  .option('--roster <file>', '名册 JSON (who is who)')
  .option('--until <instant>', '一直走到这个时刻，如 2026-11-30T18:00:00+08:00 (go on until then)')
  .option('--json', '输出就是 JSON 行，写不写都一样 (JSON lines are what it prints in any case)')
  .description('把一段对话放给机器人，看它说什么 (play a transcript on a temporary database)')
  .action(async (file: string, options: { roster?: string; until?: string }) => {
    process.exitCode = await (await import('./cli/replay')).replay(file, options, streams());
  });

program
  .command('code')
  .requiredOption('--community <name>', '社区的名字 (the community)')
  .option('--for <purpose>', '给谁用：convenor、secretary、enforcement、move（换群）、rebind（换号） (what it is for)', 'convenor')
  .option('--compound <name>', '换群：哪个小区 (move: which compound)')
  .option('--person <name>', '换号：谁，姓名或编号 (rebind: who)')
  .description('发一个码，只能用一次，24 小时有效 (a code of one use, for a day; beside a running bot, too)')
  .action(async (options: CodeOptions) => {
    process.exitCode = await (await import('./cli/code')).code(options, streams());
  });

const roster = program.command('roster').description('名册的表格：模板、导入 (the roster as a spreadsheet)');
roster
  .command('template')
  .argument('[file]', '写到 .xlsx 或 .csv；不写就在终端打印 CSV (where to; absent: CSV on the terminal)')
  .description('写一张空名册 (the empty roster file)')
  .action(async (file: string | undefined) => {
    process.exitCode = await (await import('./cli/roster/roster')).rosterTemplate(file, streams());
  });
roster
  .command('import')
  .argument('<file>', '填好的 .xlsx 或 .csv (the filled file)')
  .option('--dry-run', '只看会改什么，不写进去 (only says what would change)')
  .description('导入名册：有一处错就一行也不导入，再导只改变了的 (whole or not at all; changes only what changed)')
  .action(async (file: string, options: { dryRun?: boolean }) => {
    process.exitCode = await (await import('./cli/roster/roster')).rosterImport(file, options, streams());
  });

const whistles = program
  .command('whistles')
  .description('吹过的哨：导出给智治平台，导回平台的办理 (whistles out to the platform, and back)');
whistles
  .command('export')
  .argument('<file>', '写到 .json 或 .csv (where to)')
  .option('--format <form>', 'json 或 csv；不写看文件名 (json or csv; absent: by the ending)')
  .option('--since <day>', '只要这以后有新动静的，如 2026-11-01 (only what is new since then)')
  .description('导出吹过的哨，不带报的人和电话 (no reporter, no telephone)')
  .action(async (file: string, options: { format?: string; since?: string }) => {
    process.exitCode = await (await import('./cli/whistles/whistles')).whistlesExport(file, options, streams());
  });
whistles
  .command('import')
  .argument('<file>', "平台给的 .json 或 .csv (the platform's file)")
  .option('--dry-run', '只看会记什么，不写进去 (only says what would be taken over)')
  .description('记下平台的报到、处置、销哨、退哨、评哨；同一个号只记一次 (the same id once)')
  .action(async (file: string, options: { dryRun?: boolean }) => {
    process.exitCode = await (await import('./cli/whistles/whistles')).whistlesImport(file, options, streams());
  });

program
  .command('erase')
  .requiredOption('--person <name>', '谁，姓名或编号 (who)')
  .option('--yes', '真的删；不写只看会删多少 (really do it)')
  .description("抹掉一个人说过的原话，编号和经过留着 (erases a person's own words)")
  .action(async (options: EraseOptions) => {
    process.exitCode = await (await import('./cli/erase')).erase(options, streams());
  });

program
  .command('doctor')
  .description('体检：哪里不对、怎么办；都好退出码 0 (what needs doing, and how)')
  .action(ends(async () => (await import('./cli/doctor/doctor')).doctor(streams().stdout)));

program
  .command('understand')
  .description('读标准输入的 {"id","text"}，一行一个判断 (what is understood of each line of standard input)')
  .action(ends(async () => (await import('./cli/understand')).understandLines(streams())));

program
  .command('when')
  .argument('[text...]', '一句带时间的话；不写就读标准输入的 {"text","reference"} (a text, or JSON lines from standard input)')
  .option('--reference <instant>', '说话的时刻 (when it was said)')
  .description('一句话里说的是什么时候 (the time that a text names)')
  .action(async (words: string[], options: { reference?: string }) => {
    const args = [...(options.reference === undefined ? [] : ['--reference', options.reference]), ...words];
    process.exitCode = await (await import('./cli/when')).whenCommand({ args, ...streams() });
  });

await program.parseAsync();
