/** The live board of a room's issues: cards by state, the open ones first; a click asks the bot about one. */

import type { BoardIssue } from '../board-issue';
import { roomOf } from './find';
import { IssueCard } from './issue-card';
import { byState, isEnded } from './issue-order';
import { labels } from './labels';
import type { Page } from './use-page';

export function Board({ page: { state, doings }, chosen }: { readonly page: Page; readonly chosen: () => void }) {
  const { board, snapshot, room } = state;
  const open = board.filter((issue) => !isEnded(issue));
  const ended = board.filter(isEnded);
  const older = ended.filter((issue) => !issue.recent);
  const ask = (issue: BoardIssue) => {
    doings.draft({ text: labels.query(issue.number), quote: null });
    chosen();
    // After a sheet has closed and given the focus back to the button that opened it.
    setTimeout(() => document.getElementById('input')?.focus(), 0);
  };
  return (
    <aside class="board" aria-label={labels.boardOf((snapshot && roomOf(snapshot, room)?.topic) ?? '')}>
      <header class="board-head">
        <h2>{labels.board}</h2>
        <span>{labels.boardOpen(open.length)}</span>
      </header>
      {board.length === 0 && (
        <p class="board-empty">
          {labels.boardEmpty}
          <small>{labels.boardEmptyHint}</small>
        </p>
      )}
      {byState(open).map((issues) => (
        <Column key={issues[0]?.state.code} name={issues[0]?.state.name ?? ''} issues={issues} ask={ask} />
      ))}
      <Column name={labels.boardEnded} issues={ended.filter((issue) => issue.recent)} ask={ask} />
      {older.length > 0 && (
        <details class="board-older">
          <summary>{labels.boardOlder(older.length)}</summary>
          <Cards issues={older} ask={ask} />
        </details>
      )}
    </aside>
  );
}

type ColumnProps = { readonly issues: readonly BoardIssue[]; readonly ask: (issue: BoardIssue) => void };

const Column = ({ name, issues, ask }: ColumnProps & { readonly name: string }) =>
  issues.length === 0 ? null : (
    <section class="board-column">
      <h3>
        {name}
        <span class="count">{issues.length}</span>
      </h3>
      <Cards issues={issues} ask={ask} />
    </section>
  );

const Cards = ({ issues, ask }: ColumnProps) => (
  <ul>
    {issues.map((issue) => (
      // A card whose state changed is a new one: it comes in anew, and the eye follows.
      <li key={`${issue.number}-${issue.state.code}`}>
        <IssueCard issue={issue} ended={isEnded(issue)} ask={ask} />
      </li>
    ))}
  </ul>
);
