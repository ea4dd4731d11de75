/** A picture that was chosen or pasted and waits to be sent with the next Enter; and the button that chooses one. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Complaint } from '../wire';
import { Icon } from './icons';
import { labels } from './labels';

/** The server's limit, told before ten megabytes are sent for nothing. */
const largest = 10 * 1024 * 1024;

type Pending = { readonly file: File; readonly url: string };
type Picture = {
  readonly pending: Pending | null;
  readonly put: (file: File | null) => void;
  readonly paste: (event: ClipboardEvent) => void;
};

export function usePicture(complain: (complaint: Complaint) => void): Picture {
  const [pending, setPending] = useState<Pending | null>(null);
  useEffect(() => {
    if (pending !== null) return () => URL.revokeObjectURL(pending.url);
    return undefined;
  }, [pending]);
  const put = (file: File | null) => {
    if (file === null) setPending(null);
    else if (file.size > largest) complain('too-large');
    else setPending({ file, url: URL.createObjectURL(file) });
  };
  const paste = (event: ClipboardEvent) => {
    const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (file === undefined) return;
    event.preventDefault();
    put(file);
  };
  return { pending, put, paste };
}

export function PendingPicture({ picture: { pending, put } }: { readonly picture: Picture }) {
  if (pending === null) return null;
  return (
    <p class="pending-picture">
      <img src={pending.url} alt={labels.pendingPicture} />
      <button type="button" class="plain" aria-label={labels.removePicture} onClick={() => put(null)}>
        <Icon name="close" />
      </button>
    </p>
  );
}

export function PictureButton({ choose, disabled }: { readonly choose: (file: File | null) => void; readonly disabled: boolean }) {
  const file = useRef<HTMLInputElement>(null);
  const take = () => {
    choose(file.current?.files?.[0] ?? null);
    // Or the same file could not be chosen again.
    if (file.current !== null) file.current.value = '';
  };
  return (
    <>
      <button
        type="button"
        class="plain picture-button"
        aria-label={labels.sendPicture}
        title={labels.sendPicture}
        disabled={disabled}
        onClick={() => file.current?.click()}
      >
        <Icon name="picture" />
      </button>
      <input
        ref={file}
        class="hidden-text"
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp"
        tabIndex={-1}
        aria-hidden="true"
        onChange={take}
      />
    </>
  );
}
