/** Of which red matters the group reads only that there is one: private ones, and all of petition and stability (DOMAIN: private matters). */

import type { Issue } from '../issue/issue';

export const isDiscreet = ({ private: hidden, majorClass }: Pick<Issue, 'private' | 'majorClass'>): boolean =>
  hidden || majorClass === 'petition-stability';
