/** Words on the page's board. */

import type { Instant } from '../kernel/instant';
import { lengthWords, momentWords } from './moment';

export const dueWords = (due: Instant, now: Instant): string =>
  due < now ? `已超${lengthWords(now - due)}` : `${momentWords(due, now)}前`;
