/** What a category brings with it by default: who is sent it, how urgent it is, whether it is a dispute. Defaults of ours (参考) unless a basis is named. */

import type { Category, Party, Severity } from './vocabulary';

type Rule = {
  /** Null: nobody by default, the convenor is asked. */
  readonly owner: Party | null;
  readonly severity: Severity;
  readonly dispute: boolean;
  /** What the owner's duty rests on; 参考 is mere custom. */
  readonly basis: string;
};

const rule = (owner: Party | null, severity: Severity, basis = '参考', dispute = false): Rule => ({ owner, severity, dispute, basis });

export const categoryRules: Readonly<Record<Category, Rule>> = {
  lift: rule('property', 'orange', '特种设备安全法 第38条'),
  water: rule('property', 'orange'),
  power: rule('property', 'orange'),
  gas: rule('property', 'orange'),
  'drainage-leak': rule('property', 'yellow'),
  'building-safety': rule('property', 'yellow'),
  'fire-safety': rule('property', 'yellow', '消防法 第46条'),
  parking: rule('property', 'yellow'),
  noise: rule('grid', 'yellow'),
  sanitation: rule('property', 'yellow'),
  'illegal-building': rule('grid', 'yellow'),
  greenery: rule('property', 'yellow'),
  'lights-roads': rule('property', 'yellow'),
  security: rule('property', 'yellow'),
  'property-fees': rule('committee', 'yellow', '参考', true),
  'committee-affairs': rule('grid', 'yellow', '参考', true),
  neighbours: rule('grid', 'yellow', '参考', true),
  pets: rule('grid', 'yellow'),
  'falling-objects': rule('property', 'yellow', '民法典 第1254条'),
  renovation: rule('committee', 'yellow'),
  other: rule(null, 'yellow'),
};
