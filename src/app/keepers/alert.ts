/** Promises about an alert: the steps towards those who have not answered, the strip, and the 复盘. */

import { type Alert, unanswered } from '../../core/alert/alert';
import { type AlertPromise, isStep, planAlert } from '../../core/alert/plan';
import type { Issue } from '../../core/issue/issue';
import type { AlertStep } from '../../core/manners/manners';
import { convenorOf, secretaryOf } from '../../core/roster/in-charge';
import { findAlert } from '../../store/find-alert';
import { findIssue } from '../../store/find-issue';
import { headWords, leadAlertWords } from '../../wording/alert';
import { convenorStepWords, leadAgainWords, reportDueWords, type StepFacts, secretaryStepWords } from '../../wording/alert-steps';
import { applyToAlert } from '../alert/apply-to-alert';
import { askForDebrief } from '../alert/debrief';
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
  const person = alert.leader ?? convenorOf(known.officers)?.id;
  // What was taken back teaches nothing.
  if (person === undefined || (issue.state === 'void' && alert.ending === 'with-issue')) return;
  await askForDebrief(occasion, issue, alert, known.compound, person);
}

/** One step upwards: those told by it hear of the end as well. */
async function take(occasion: Occasion, issue: Issue, alert: Alert, step: AlertStep, known: Around): Promise<void> {
  const letters = await lettersOf(occasion, issue, alert, step, known);
  await applyToAlert(occasion, issue.number, { type: 'step', step, told: [...letters.keys()], by: null, at: occasion.at });
  for (const [person, text] of letters) {
    await tellPerson(occasion, person, text, {
      issues: [issue.number],
      urgency: 'alert',
      onlyWhile: { silent: unanswered(alert), number: issue.number },
    });
  }
}

type Letters = ReadonlyMap<number, string>;

async function lettersOf(occasion: Occasion, issue: Issue, alert: Alert, step: AlertStep, known: Around): Promise<Letters> {
  if (step === 'deputy') return toDeputies(occasion, issue, alert, known);
  // After a stop several fall due at once: the convenor reads the last of them alone.
  const last = planAlert(alert, occasion.manners).find(({ promise }) => promise === 'report-due');
  if (step === 'convenor' && last !== undefined && last.dueAt <= occasion.at) return new Map();
  return upwards(occasion, issue, alert, step, known);
}

async function toDeputies(occasion: Occasion, issue: Issue, alert: Alert, known: Around): Promise<Letters> {
  const facts = await alertFacts(occasion, issue, known);
  const step = stepFacts(occasion, issue, alert, known);
  const letters = new Map<number, string>();
  for (const { party, lead, deputy } of step.silent) {
    const instead = lead === null ? null : { name: lead.name, waited: step.waited };
    if (deputy !== null) letters.set(deputy.id, leadAlertWords(facts, party, instead));
    else if (lead !== null) letters.set(lead.id, leadAgainWords(step));
  }
  return letters;
}

type Upwards = Exclude<AlertStep, 'deputy'>;

async function upwards(occasion: Occasion, issue: Issue, alert: Alert, step: Upwards, known: Around): Promise<Letters> {
  const facts = stepFacts(occasion, issue, alert, known);
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

const stepFacts = ({ at }: Occasion, issue: Issue, alert: Alert, { officers, compound }: Around): StepFacts => ({
  issue,
  compound,
  silent: silentOf(alert, officers, unanswered(alert)),
  convenor: convenorOf(officers),
  waited: at - alert.raisedAt,
});
