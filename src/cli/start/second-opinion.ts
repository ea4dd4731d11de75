/** The second opinion of a start: off unless the operator has named an address and a model; then it is said where words go. */

import { type SecondOpinion, secondOpinion } from '../../app/opinion/second-opinion';
import type { Config } from '../../config';
import { openAiOpinion } from '../../opinion/openai';
import type { OutsideReader } from '../../wording/doctor';
import { outsideWords } from '../../wording/second-opinion';

export const outsideReader = ({ opinionUrl, opinionModel }: Config): OutsideReader | null =>
  opinionUrl === null || opinionModel === null ? null : { where: opinionUrl, model: opinionModel };

/** @param tell hears one line where it is on. */
export function openSecondOpinion(config: Config, tell: (line: string) => void): SecondOpinion | null {
  const reader = outsideReader(config);
  if (reader === null) return null;
  tell(outsideWords(reader.where, reader.model));
  return secondOpinion(openAiOpinion({ baseUrl: reader.where, model: reader.model, apiKey: config.opinionKey }));
}
