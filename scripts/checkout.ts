/** Where the project lies: for scripts that read or write its files. */

import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
