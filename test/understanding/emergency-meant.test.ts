/** A word of danger calls for help where the line, or the clause that tells of it, sounds as if it were so. */

import { expect, test } from 'vitest';
import { understand } from '../../src/understanding/understand';

test.each([
  ['7栋电梯困人了，我在现场', 'yes', 'lift-trapped'],
  ['3栋着火了，我在楼下', 'yes', 'fire'],
  ['我老公晕倒了，快来人', 'yes', 'medical'],
  ['我妈走丢了', 'ask', null],
  ['你这是道德绑架', 'no', null],
])('%s', (text, report, emergency) => expect(understand(text)).toMatchObject({ report, emergency }));
