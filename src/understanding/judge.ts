/** Judges a message: a linear model weighs how it sounds and what the rules found; the words that told are named. */

import type { Category } from '../core/issue/vocabulary';
import { namedCategory } from './category';
import { cluesOf } from './clues';
import { type Emergency, emergencyIn } from './emergency';
import { type Heard, reportScore } from './model/score';
import type { Reading, Span } from './read';
import { namedMajorClass } from './severity';
import { type Weighing, weigh } from './weigh';

export type Judgement = Weighing & {
  /** How surely it is a report, in log odds. */
  readonly score: number;
  readonly heard: Heard;
  readonly emergency: Emergency | null;
  /** What the words alone name; null where they name nothing. */
  readonly named: Category | null;
};

/** The same for the training run, which has no score yet. */
export function hear(reading: Reading, place: Span | null): Omit<Judgement, 'score'> {
  const weighing = weigh(reading, place !== null);
  const emergency = emergencyIn(reading);
  const named = weighing.weighed.length === 0 ? null : namedCategory(reading.text, weighing.weighed, place);
  const majorClass = namedMajorClass(reading.text, named, weighing.weighed, emergency);
  return {
    ...weighing,
    emergency,
    named,
    heard: { ...reading.sound, clues: cluesOf(weighing, reading.text.length, { category: named, majorClass, emergency }) },
  };
}

export function judge(reading: Reading, place: Span | null): Judgement {
  const heard = hear(reading, place);
  return { ...heard, score: reportScore(heard.heard) };
}
