/** The text box: Enter sends, Shift+Enter begins a new line, @ suggests the members; it grows with what is in it. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { labels } from './labels';
import { type Input, useMention } from './use-mention';
import type { Page } from './use-page';

const tallest = 140;

type InputProps = {
  readonly page: Page;
  readonly disabled: boolean;
  readonly paste: (event: ClipboardEvent) => void;
  readonly send: () => void;
};

export function TextInput({ page, disabled, paste, send }: InputProps) {
  const { where, draft } = page.state;
  const input = useRef<HTMLTextAreaElement>(null);
  const mention = useMention(page, input);
  useTallEnough(input, draft.text);

  const onKey = (event: KeyboardEvent) => {
    // While an input method is composing Chinese, Enter takes its candidate (Safari tells it by the key code alone).
    if (event.isComposing || event.keyCode === 229 || mention.onKey(event)) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <div class="input-frame">
      {mention.list}
      <textarea
        ref={input}
        id="input"
        rows={1}
        maxLength={4000}
        aria-label={labels.input}
        placeholder={where !== null && 'room' in where ? labels.inputHint : labels.inputHintPrivate}
        value={draft.text}
        disabled={disabled}
        onInput={(event) => {
          page.doings.draft({ text: event.currentTarget.value });
          mention.look();
        }}
        onKeyDown={onKey}
        onKeyUp={mention.look}
        onClick={mention.look}
        onPaste={paste}
        {...mention.attributes}
      />
    </div>
  );
}

function useTallEnough(input: Input, text: string): void {
  useLayoutEffect(() => {
    if (input.current === null) return;
    input.current.style.height = 'auto';
    input.current.style.height = `${Math.min(input.current.scrollHeight + 2, tallest)}px`;
  }, [text]);
}
