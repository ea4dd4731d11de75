/** One issue on the board: severity, number, title, place, who answers for it and until when. */

import type { BoardIssue } from '../board-issue';
import { labels } from './labels';

type CardProps = { readonly issue: BoardIssue; readonly ended: boolean; readonly ask: (issue: BoardIssue) => void };

export const IssueCard = ({ issue, ended, ask }: CardProps) => (
  <button
    type="button"
    class={`card severity-${issue.severity.code} ${ended ? 'card-ended' : ''}`}
    title={labels.ask(issue.number, issue.title)}
    data-issue={issue.number}
    onClick={() => ask(issue)}
  >
    <span class="card-head">
      <span class="card-number">#{issue.number}</span>
      <span class="severity">{issue.severity.name}</span>
      <span class="card-category">{issue.category}</span>
      {ended && <span class="card-state">{issue.state.name}</span>}
      {issue.recent && !ended && <span class="recent" title={labels.recent} />}
    </span>
    <span class="card-title">{issue.title}</span>
    {issue.place !== null && !issue.title.includes(issue.place) && <span class="card-place">{issue.place}</span>}
    <span class="card-foot">
      <span>{issue.owner ?? labels.noOwner}</span>
      {issue.supporters > 0 && <span class="card-supporters">{labels.supporters(issue.supporters)}</span>}
      {issue.due !== null && !ended && <span class="card-due">{issue.due}</span>}
    </span>
  </button>
);
