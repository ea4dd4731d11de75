/** All listeners; the first that finds something to do takes the message. To add one: its file, and a line here. */

import type { AnyListener } from '../define-listener';
import { answerChase } from './answer-chase';
import { answerDebrief } from './answer-debrief';
import { answerFollowup } from './answer-followup';
import { answerQuestion } from './answer-question';
import { askAboutRecall } from './ask-about-recall';
import { askForText } from './ask-for-text';
import { askWhatWasMeant } from './ask-what-was-meant';
import { bindPhoto } from './bind-photo';
import { hearDuty } from './hear-duty';
import { hearReport } from './hear-report';
import { noteUpdate } from './note-update';
import { pointToHelp } from './point-to-help';

export const listeners: readonly AnyListener[] = [
  askAboutRecall,
  answerQuestion,
  answerDebrief,
  answerFollowup,
  answerChase,
  bindPhoto,
  askWhatWasMeant,
  hearDuty,
  noteUpdate,
  hearReport,
  askForText,
  pointToHelp,
];
