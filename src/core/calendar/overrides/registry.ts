/** The years typed in by hand. Empty as long as the package knows every year that has been announced. */

import type { YearOverride } from '../override';

export const overrides: readonly YearOverride[] = [];
