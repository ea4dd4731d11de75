/** What can be done with a message: quote it, copy it, recall one's own. Arrow keys move, Escape closes. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SandboxMessage } from '../../chat/wechaty/sandbox/message';
import { labels } from './labels';
import type { Page } from './use-page';

type MenuProps = { readonly page: Page; readonly message: SandboxMessage; readonly own: boolean; readonly close: () => void };

export function MessageMenu({ page: { doings }, message, own, close }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    menu.current?.querySelector('button')?.focus();
    const outside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') close();
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  const then = (action: () => void) => () => {
    close();
    action();
  };
  const quote = () => {
    doings.draft({ quote: message });
    document.getElementById('input')?.focus();
  };
  return (
    <div ref={menu} class="menu" role="menu" aria-label={labels.menu} onKeyDown={onKey}>
      <Item name={labels.quote} choose={then(quote)} />
      {message.picture === null && message.document === undefined && (
        <Item name={labels.copy} choose={then(() => void navigator.clipboard?.writeText(message.text).catch(() => {}))} />
      )}
      {own && <Item name={labels.recall} choose={then(() => void doings.recall(message.id))} />}
    </div>
  );
}

const Item = ({ name, choose }: { readonly name: string; readonly choose: () => void }) => (
  <button type="button" role="menuitem" tabIndex={-1} onClick={choose}>
    {name}
  </button>
);
