/** A document in a bubble: its name is a link that hands it over to be kept. */

import { Icon } from './icons';
import { labels } from './labels';

type DocumentProps = { readonly name: string; readonly file: string };

export const DocumentBubble = ({ name, file }: DocumentProps) => (
  <a class="bubble document" href={`/documents/${file}/${encodeURIComponent(name)}`} download={name} aria-label={labels.download(name)}>
    <Icon name="file" />
    <span>{name}</span>
  </a>
);
