/** Where the migrations lie: in the checkout, beside dist/. */

import { join } from 'node:path';

/** dist/ and src/cli/ lie at different depths; the program runs from dist/, tests from src/. */
export const migrationsFolder = join(import.meta.dirname, import.meta.dirname.endsWith('cli') ? '../..' : '..', 'prisma', 'migrations');
