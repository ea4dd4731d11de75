/** A sheet over the page, from the bottom or the right: a modal dialog, so Escape, focus and screen readers come with it. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';
import { labels } from './labels';

type SheetProps = {
  readonly title: string;
  readonly from: 'bottom' | 'right' | 'middle';
  readonly close: () => void;
  readonly children: ComponentChildren;
};

export function Sheet({ title, from, close, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // A click on the dialog itself, not on what is in it, is one on the backdrop.
  const onBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key
    <dialog ref={dialog} class={`sheet from-${from}`} aria-label={title} onClose={close} onClick={onBackdrop}>
      <div class="sheet-body">
        <header class="sheet-head">
          <h2>{title}</h2>
          <button type="button" class="plain" aria-label={labels.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
