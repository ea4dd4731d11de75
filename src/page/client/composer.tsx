/** What one says next: the input, a picture, a quotation above, and as whom one says it. */

import type { SandboxMessage } from '../../chat/wechaty/sandbox/message';
import { contactName, isMember, personOf, roomOf } from './find';
import { Icon } from './icons';
import { labels } from './labels';
import { PendingPicture, PictureButton, usePicture } from './pending-picture';
import { TextInput } from './text-input';
import type { Page } from './use-page';

export function Composer({ page }: { readonly page: Page }) {
  const { state, doings } = page;
  const { snapshot, where, me, draft } = state;
  const picture = usePicture(doings.complain);
  if (snapshot === null || where === null) return null;

  const inside = !('room' in where) || isMember(roomOf(snapshot, where.room), me);
  const ready = inside && (draft.text.trim() !== '' || picture.pending !== null);
  const send = async () => {
    if (!ready) return;
    const { pending } = picture;
    picture.put(null);
    if (!(await doings.send(pending?.file ?? null)) && pending !== null) picture.put(pending.file);
  };
  return (
    <footer class="composer">
      <Complaint page={page} />
      {draft.quote !== null && <Quoting quote={draft.quote} cancel={() => doings.draft({ quote: null })} />}
      <PendingPicture picture={picture} />
      <div class="composer-row">
        <PictureButton choose={picture.put} disabled={!inside} />
        <TextInput page={page} disabled={!inside} paste={picture.paste} send={() => void send()} />
        <button type="button" class="send" disabled={!ready} onClick={() => void send()}>
          {labels.send}
        </button>
      </div>
      <SpeakingAs page={page} inside={inside} />
    </footer>
  );
}

function Complaint({ page: { state } }: { readonly page: Page }) {
  if (state.complaint === null) return null;
  return (
    <p class="complaint" role="alert">
      {state.complaint === 'offline' ? labels.offline : labels.complaints[state.complaint]}
    </p>
  );
}

function SpeakingAs({ page: { state }, inside }: { readonly page: Page; readonly inside: boolean }) {
  const { snapshot, me, room } = state;
  if (snapshot === null) return null;
  const name = contactName(snapshot, me);
  return <p class="speaking-as">{inside ? labels.speakingAs(name, personOf(snapshot, me, room)?.role ?? '') : labels.notInRoom(name)}</p>;
}

const Quoting = ({ quote, cancel }: { readonly quote: SandboxMessage; readonly cancel: () => void }) => (
  <p class="quoting">
    <span>
      {labels.replyingTo(quote.name)}
      {quote.picture === null ? quote.text : labels.picture}
    </span>
    <button type="button" class="plain" aria-label={labels.cancelQuote} onClick={cancel}>
      <Icon name="close" />
    </button>
  </p>
);
