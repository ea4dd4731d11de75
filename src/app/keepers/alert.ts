/** Promises about an alert: the steps towards those who have not answered, the strip, and the 复盘. */

import { type Alert, unanswered } from '../../core/alert/alert';
import { type AlertPromise, isStep, planAlert } from '../../core/alert/plan';
import { type Issue, openStates } from '../../core/issue/issue';
import type { AlertStep } from '../../core/manners/manners';
import { convenorOf, secretaryOf } from '../../core/roster/in-charge';
import { findAlert } from '../../store/find-alert';
import { findIssue } from '../../store/find-issue';
import { headWords, leadAlertWords } from '../../wording/alert';
import {
  convenorStepWords,
  debriefQuestionWords,
  leadAgainWords,
  reportDueWords,
  type StepFacts,
  secretaryStepWords,
} from '../../wording/alert-steps';
import { applyToAlert } from '../alert/apply-to-alert';
import { type Around, alertFacts, around, silentOf } from '../alert/facts';
import { showStrip } from '../alert/show-strip';
import type { Keeper } from '../define-keeper';
import { type Occasion, tellPerson } from '../occasion';

export const keepAlertPromise: Keeper = async (occasion, { number, promise, countsFrom }) => {
  const alert = await findAlert(occasion.transaction, occasion.compound, number);
  const planned = alert === null ? [] : planAlert(alert, occasion.manners);
  const still = planned.find((one) => one.promise === promise && one.countsFrom === countsFrom);
  const issue = still === undefined ? null : await findIssue(occasion.transaction, occasion.compound, number);
  if (alert === null || issue === null || still === undefined) return false;
  await keep(occasion, issue, alert, still.promise);
  return true;
};

async function keep(occasion: Occasion, issue: Issue, alert: Alert, promise: AlertPromise): Promise<void> {
  if (promise === 'strip') return showStrip(occasion, issue, alert, true);
  const known = await around(occasion);
  if (isStep(promise)) return take(occasion, issue, alert, promise, known);
  const convenor = convenorOf(known.officers);
  // What was taken back teaches nothing.
  if (convenor === null || (issue.state === 'void' && alert.ending === 'with-issue')) return;
  await tellPerson(occasion, convenor.id, debriefQuestionWords(issue, known.compound, alert), { issues: [issue.number], unasked: true });
}

/** One step upwards: those told by it hear of the end as well. */
async function take(occasion: Occasion, issue: Issue, alert: Alert, step: AlertStep, known: Around): Promise<void> {
  const letters = step === 'deputy' ? await toDeputies(occasion, issue, alert, known) : await upwards(occasion, issue, alert, step, known);
  await applyToAlert(occasion, issue.number, { type: 'step', step, told: [...letters.keys()], by: null, at: occasion.at });
  for (const [person, text] of letters) {
    await tellPerson(occasion, person, text, {
      issues: [issue.number],
      urgency: 'alert',
      onlyWhile: { number: issue.number, states: openStates.filter((state) => state !== 'awaiting-followup') },
    });
  }
}

type Letters = ReadonlyMap<number, string>;

async function toDeputies(occasion: Occasion, issue: Issue, alert: Alert, known: Around): Promise<Letters> {
  const facts = await alertFacts(occasion, issue, known);
  const step = stepFacts(issue, alert, known);
  const letters = new Map<number, string>();
  for (const { party, lead, deputy } of step.silent) {
    if (deputy !== null) letters.set(deputy.id, leadAlertWords(facts, party, lead?.name ?? null));
    else if (lead !== null) letters.set(lead.id, leadAgainWords(step));
  }
  return letters;
}

type Upwards = Exclude<AlertStep, 'deputy'>;

async function upwards(occasion: Occasion, issue: Issue, alert: Alert, step: Upwards, known: Around): Promise<Letters> {
  const facts = stepFacts(issue, alert, known);
  const secretary = secretaryOf(known.officers);
  // Where one of the two is missing, the other hears it.
  const convenor = facts.convenor ?? secretary;
  const above = secretary ?? facts.convenor;
  switch (step) {
    case 'convenor':
      return lettersTo([convenor?.id], convenorStepWords(facts));
    case 'secretary': {
      const knows = above === null || alert.told.includes(above.id);
      return lettersTo([above?.id], secretaryStepWords(facts, knows ? [] : headWords(await alertFacts(occasion, issue, known))));
    }
    case 'report-due':
      return lettersTo([convenor?.id, above?.id], reportDueWords(facts));
  }
}

const lettersTo = (people: readonly (number | undefined)[], text: string): Letters =>
  new Map(people.flatMap((person) => (person === undefined ? [] : [[person, text] as const])));

const stepFacts = (issue: Issue, alert: Alert, { officers, compound }: Around): StepFacts => ({
  issue,
  compound,
  silent: silentOf(alert, officers, unanswered(alert)),
  convenor: convenorOf(officers),
});
