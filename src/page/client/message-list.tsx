/** The messages of the open conversation, with the time between them; stays at the end unless one has scrolled up. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SandboxMessage } from '../../chat/wechaty/sandbox/message';
import type { Instant } from '../../kernel/instant';
import { keyOf } from './conversation';
import { labels } from './labels';
import { pageOfMessages } from './load';
import { MessageRow } from './message-row';
import { separatorTime } from './show-time';
import type { Page } from './use-page';

/** WeChat's: a pause this long gets a time of its own. */
const pause = 5 * 60_000;
/** Nearer to the end than this counts as being there. */
const nearEnd = 80;

export function MessageList({ page }: { readonly page: Page }) {
  const { state, doings } = page;
  const { where } = state;
  const key = where === null ? '' : keyOf(where);
  const messages = state.messages[key] ?? [];
  const { list, atEnd, toEnd, scrolled } = useEnd(key, messages.at(-1), state.me);
  return (
    <div class="messages-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <div ref={list} class="messages" role="log" aria-label={labels.messages} tabIndex={0} onScroll={scrolled}>
        {where !== null && state.fromStart[key] === false && (
          <button type="button" class="earlier" onClick={() => void doings.earlier(where, messages.length + pageOfMessages)}>
            {labels.earlier}
          </button>
        )}
        {messages.map((message, index) => (
          <Timed key={message.id} message={message} before={messages[index - 1]} now={state.clock.now}>
            <MessageRow page={page} message={message} grown={toEnd} />
          </Timed>
        ))}
      </div>
      {!atEnd && (
        <button type="button" class="new-below" onClick={() => toEnd(true)}>
          {labels.newBelow}
        </button>
      )}
    </div>
  );
}

type TimedProps = {
  readonly message: SandboxMessage;
  readonly before: SandboxMessage | undefined;
  readonly now: Instant;
  readonly children: preact.ComponentChildren;
};

function Timed({ message, before, now, children }: TimedProps) {
  const at = Date.parse(message.at) as Instant;
  const paused = before === undefined || at - Date.parse(before.at) > pause;
  return (
    <>
      {paused && (
        <p class="separator">
          <time dateTime={message.at}>{separatorTime(at, now)}</time>
        </p>
      )}
      {children}
    </>
  );
}

/** Follows the end of the list, and goes there with what one says oneself. `atEnd` is false while something new stands below. */
function useEnd(key: string, last: SandboxMessage | undefined, me: string) {
  const list = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = (anyway = false) => {
    if (!anyway && !following.current) return;
    following.current = true;
    list.current?.scrollTo({ top: list.current.scrollHeight });
    setAtEnd(true);
  };
  const scrolled = () => {
    const { current } = list;
    if (current === null) return;
    following.current = current.scrollHeight - current.scrollTop - current.clientHeight < nearEnd;
    if (following.current) setAtEnd(true);
  };
  useLayoutEffect(() => toEnd(true), [key]);
  useLayoutEffect(() => {
    if (following.current || last?.from === me) toEnd(true);
    else setAtEnd(false);
  }, [last?.id]);
  // The keyboard of a phone, a hint that closes, the input that grows: the end stays the end.
  useEffect(() => {
    if (list.current === null) return;
    const observer = new ResizeObserver(() => toEnd());
    observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  return { list, atEnd, toEnd, scrolled };
}
