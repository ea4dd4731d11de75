/** A picture in a bubble, and whole in a sheet when clicked. */

import { useState } from 'preact/hooks';
import type { SandboxMessage } from '../../chat/wechaty/sandbox/message';
import { labels } from './labels';
import { Sheet } from './sheet';

type PictureProps = { readonly message: SandboxMessage; readonly picture: string; readonly grown: () => void };

export function PictureBubble({ message, picture, grown }: PictureProps) {
  const [whole, setWhole] = useState(false);
  const source = `/pictures/${encodeURIComponent(picture)}`;
  return (
    <>
      <button type="button" class="picture" aria-label={labels.openPicture(message.name)} onClick={() => setWhole(true)}>
        <img src={source} alt={labels.picture} onLoad={grown} />
      </button>
      {whole && (
        <Sheet title={labels.openPicture(message.name)} from="middle" close={() => setWhole(false)}>
          <img class="whole-picture" src={source} alt={labels.picture} />
        </Sheet>
      )}
    </>
  );
}
