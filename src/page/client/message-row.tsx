/** One message: a bubble with its avatar, name, quotation and menu, or a grey line. */

import { useRef, useState } from 'preact/hooks';
import type { SandboxMessage } from '../../chat/wechaty/sandbox/message';
import { Avatar } from './avatar';
import { DocumentBubble } from './document-bubble';
import { contactName } from './find';
import { Icon } from './icons';
import { labels } from './labels';
import { MessageMenu } from './message-menu';
import { PictureBubble } from './picture-bubble';
import type { Page } from './use-page';

type RowProps = { readonly page: Page; readonly message: SandboxMessage; readonly grown: () => void };

export function MessageRow({ page, message, grown }: RowProps) {
  const { snapshot, me } = page.state;
  const [menu, setMenu] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (snapshot === null) return null;
  const own = message.from === me;
  if (message.recalled) return <p class="notice">{own ? labels.recalledByMe : labels.recalledBy(message.name)}</p>;
  if (message.kind === 'notice') return <p class="notice">{message.text}</p>;

  const bot = message.from === snapshot.bot.id;
  const openMenu = (event: Event) => {
    event.preventDefault();
    setMenu(true);
  };
  const closeMenu = () => {
    setMenu(false);
    opener.current?.focus();
  };
  return (
    <article class={`message ${own ? 'own' : 'other'} ${bot ? 'by-bot' : ''}`} data-message={message.id}>
      <Avatar id={message.from} name={contactName(snapshot, message.from)} bot={bot} />
      <div class="message-body">
        {message.room !== null && !own && <span class="message-name">{message.name}</span>}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a short cut to the button beside it */}
        <div class="bubble-line" onContextMenu={openMenu}>
          <Said page={page} message={message} grown={grown} />
          <button
            ref={opener}
            type="button"
            class="plain more"
            aria-label={labels.menu}
            aria-haspopup="menu"
            aria-expanded={menu}
            onClick={openMenu}
          >
            <Icon name="more" />
          </button>
          {menu && <MessageMenu page={page} message={message} own={own} close={closeMenu} />}
        </div>
        {message.quote !== null && <Quotation page={page} quote={message.quote} />}
      </div>
    </article>
  );
}

function Said({ page, message, grown }: RowProps) {
  const { picture, document, text } = message;
  if (document !== undefined) return <DocumentBubble {...document} />;
  return picture === null ? <TextBubble page={page} text={text} /> : <PictureBubble message={message} picture={picture} grown={grown} />;
}

/** In what is said, every #number can be clicked: it asks about that issue. */
const TextBubble = ({ page, text }: { readonly page: Page; readonly text: string }) => (
  <p class="bubble">
    {text.split(/(#\d{1,6})/).map((part, index) =>
      index % 2 === 0 ? (
        part
      ) : (
        <button key={index} type="button" class="issue-link" onClick={() => askAbout(page, part)}>
          {part}
        </button>
      ),
    )}
  </p>
);

function askAbout({ doings }: Page, number: string): void {
  doings.draft({ text: labels.query(Number(number.slice(1))), quote: null });
  document.getElementById('input')?.focus();
}

function Quotation({ page: { state }, quote }: { readonly page: Page; readonly quote: NonNullable<SandboxMessage['quote']> }) {
  const gone =
    quote.text === '' || Object.values(state.messages).some((list) => list.some(({ id, recalled }) => id === quote.id && recalled));
  return (
    <blockquote class="quotation">
      <span>{gone ? labels.quotedGone : labels.quoted(quote.name, quote.text)}</span>
    </blockquote>
  );
}
