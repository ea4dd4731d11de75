/** Draws the page into its document. */

import { render } from 'preact';
import { labels } from './labels';
import { SandboxPage } from './sandbox-page';

document.title = labels.sandbox;
const place = document.getElementById('page');
if (place !== null) render(<SandboxPage />, place);
