/** What the bot said while the clock was pushed, line by line, each leading to its conversation. */

import type { SandboxMessage } from '../../chat/wechaty/sandbox/message';
import type { Instant } from '../../kernel/instant';
import type { Pushed } from '../wire';
import { oneLine, whereIs } from './conversation';
import { contactName, roomOf } from './find';
import { Icon } from './icons';
import { labels } from './labels';
import { fullTime, separatorTime } from './show-time';
import type { Page } from './use-page';

export function PushedSaid({ page: { state, doings }, pushed }: { readonly page: Page; readonly pushed: Pushed }) {
  const { snapshot } = state;
  if (snapshot === null) return null;
  const place = ({ room, with: person }: SandboxMessage) =>
    room === null ? labels.pushedPrivate(contactName(snapshot, person ?? '')) : (roomOf(snapshot, room)?.topic ?? '');
  const go = (message: SandboxMessage) => () => doings.open(whereIs(message));
  return (
    <section class="pushed" role="status" aria-label={labels.pushedSaid(pushed.said.length)}>
      <header>
        <strong>{labels.pushedSaid(pushed.said.length)}</strong>
        <small>{labels.pushed(fullTime(pushed.from), fullTime(pushed.to))}</small>
        <button type="button" class="plain" aria-label={labels.close} onClick={doings.closePushed}>
          <Icon name="close" />
        </button>
      </header>
      {pushed.said.length > 0 && (
        <ol>
          {pushed.said.map((message) => (
            <li key={message.id}>
              <button type="button" onClick={go(message)}>
                <span class="pushed-when">{separatorTime(Date.parse(message.at) as Instant, pushed.to)}</span>
                <span class="pushed-where">{place(message)}</span>
                <span class="pushed-text">
                  {message.picture === null && message.document === undefined ? message.text : oneLine(message)}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
