/** The whole page: the bar on top; conversations and personas, the chat, the board side by side, or one at a time where it is narrow. */

import { useState } from 'preact/hooks';
import { Board } from './board';
import { Chat } from './chat';
import { Conversations } from './conversations';
import { labels } from './labels';
import { Personas } from './personas';
import { Sheet } from './sheet';
import { TopBar } from './top-bar';
import { useMedia } from './use-media';
import { type Page, usePage } from './use-page';
import type { View } from './view';

/** The same widths as in layout.css. */
const onePane = '(max-width: 720px)';
const noBoard = '(max-width: 1120px)';

export function SandboxPage() {
  const page = usePage();
  const narrow = useMedia(onePane);
  const boardAside = !useMedia(noBoard);
  const [pane, setPane] = useState<'list' | 'chat'>('chat');
  const [sheet, setSheet] = useState<'personas' | 'board' | null>(null);
  if (page.state.snapshot === null) return <p class="loading">{labels.loading}</p>;

  const closeSheet = () => setSheet(null);
  const view: View = {
    onePane: narrow,
    showList: () => setPane('list'),
    showPersonas: () => setSheet('personas'),
    showBoard: boardAside ? null : () => setSheet('board'),
  };
  return (
    <div class="page">
      <TopBar page={page} />
      {(!narrow || pane === 'list') && <Side page={page} chosen={() => setPane('chat')} />}
      {(!narrow || pane === 'chat') && <Chat page={page} view={view} />}
      {boardAside && <Board page={page} chosen={() => {}} />}
      {sheet === 'personas' && (
        <Sheet title={labels.switchMe} from="bottom" close={closeSheet}>
          <Personas page={page} chosen={closeSheet} />
        </Sheet>
      )}
      {sheet === 'board' && !boardAside && (
        <Sheet title={labels.board} from="right" close={closeSheet}>
          <Board page={page} chosen={closeSheet} />
        </Sheet>
      )}
    </div>
  );
}

const Side = ({ page, chosen }: { readonly page: Page; readonly chosen: () => void }) => (
  <aside class="side">
    <Conversations page={page} chosen={chosen} />
    <Personas page={page} chosen={chosen} />
  </aside>
);
