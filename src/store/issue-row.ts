/** Between an issue and its row. */

import type { Issue, IssueState, Stop } from '../core/issue/issue';
import type { Category, MajorClass, Party, Severity } from '../core/issue/vocabulary';
import type { Whistle } from '../core/issue/whistle';
import { Prisma } from './generated/client';
import { moment, momentOrNull, stamp, stampOrNull } from './moments';

type Row = Prisma.IssueGetPayload<object>;

export function issueOf(row: Row): Issue {
  const { compoundId, handlerId, reporterId, ...same } = row;
  return {
    ...same,
    compound: compoundId,
    category: row.category as Category,
    severity: row.severity as Severity,
    majorClass: row.majorClass as MajorClass | null,
    raisedAt: momentOrNull(row.raisedAt),
    state: row.state as IssueState,
    since: moment(row.since),
    owner: row.owner as Party | null,
    handler: handlerId,
    reporter: reporterId,
    registeredAt: moment(row.registeredAt),
    dispatchedAt: momentOrNull(row.dispatchedAt),
    receivedAt: momentOrNull(row.receivedAt),
    wordAt: momentOrNull(row.wordAt),
    finishedAt: momentOrNull(row.finishedAt),
    closedAt: momentOrNull(row.closedAt),
    resumeAt: momentOrNull(row.resumeAt),
    dueAt: momentOrNull(row.dueAt),
    stops: row.stops as unknown as readonly Stop[],
    followupAskedAt: momentOrNull(row.followupAskedAt),
    followup: row.followup as Issue['followup'],
    whistle: row.whistle as unknown as Whistle | null,
  };
}

export function rowOf(issue: Issue): Prisma.IssueUncheckedCreateInput {
  const { compound, handler, reporter, ...same } = issue;
  return {
    ...same,
    compoundId: compound,
    handlerId: handler,
    reporterId: reporter,
    since: stamp(issue.since),
    raisedAt: stampOrNull(issue.raisedAt),
    supporters: [...issue.supporters],
    checked: [...issue.checked],
    whistle: issue.whistle === null ? Prisma.DbNull : { ...issue.whistle },
    registeredAt: stamp(issue.registeredAt),
    dispatchedAt: stampOrNull(issue.dispatchedAt),
    receivedAt: stampOrNull(issue.receivedAt),
    wordAt: stampOrNull(issue.wordAt),
    finishedAt: stampOrNull(issue.finishedAt),
    closedAt: stampOrNull(issue.closedAt),
    resumeAt: stampOrNull(issue.resumeAt),
    dueAt: stampOrNull(issue.dueAt),
    stops: issue.stops.map((stop) => ({ ...stop })),
    followupAskedAt: stampOrNull(issue.followupAskedAt),
  };
}
