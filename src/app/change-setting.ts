/** A setting of a compound is changed: on record, told once in the group, and every promise that runs there planned anew, in the same transaction. */

import { planAlert } from '../core/alert/plan';
import { decideSetting, type SettingChange, type SettingRefusal } from '../core/manners/change-setting';
import type { Manners } from '../core/manners/manners';
import { settingOf } from '../core/manners/setting';
import { planMeeting } from '../core/meeting/plan';
import { planReminders, stepDue } from '../core/reminder/plan';
import { accepted, type Result } from '../kernel/result';
import { findRunningAlerts } from '../store/find-alert';
import { findOpenIssues } from '../store/find-issues';
import { findManners } from '../store/find-manners';
import { findLiveMeetings } from '../store/find-meeting';
import { compoundName } from '../store/know-compound';
import { saveReminders } from '../store/save-reminders';
import { holdSettings, saveSetting } from '../store/save-setting';
import { settingChangedAloneWords, settingChangedWords } from '../wording/settings';
import { answer, type Occasion, type Spoken, tellGroup } from './occasion';

export async function changeSetting(spoken: Spoken, change: SettingChange): Promise<Result<null, SettingRefusal>> {
  const { transaction, compound, setup, speaker, at } = spoken;
  await holdSettings(transaction, compound);
  const before = await findManners(transaction, compound, setup.manners);
  const decision = decideSetting(before, setup.manners, change);
  if (!decision.ok) return decision;
  const after = { ...spoken, manners: decision.value };
  await saveSetting(transaction, compound, { ...change, by: speaker.id, at });
  await tellOfIt(after, before, change, await planAnew(after, before));
  return accepted(null);
}

async function tellOfIt(after: Spoken, before: Manners, { key, value }: SettingChange, moved: number): Promise<void> {
  const { read } = settingOf(key);
  const to = read(after.manners);
  await tellGroup(after, settingChangedWords(after.speaker.name, key, read(before), to, value === null, moved));
  if (after.room?.id === after.group?.id) return;
  await answer(after, settingChangedAloneWords(await compoundName(after.transaction, after.compound), key, to));
}

/** @returns how many open issues are due at another time now. */
async function planAnew({ transaction, compound, manners, at }: Occasion, before: Manners): Promise<number> {
  const issues = await findOpenIssues(transaction, compound);
  for (const issue of issues) await saveReminders(transaction, { kind: 'issue', ...issue }, planReminders(issue, manners, at));
  for (const alert of await findRunningAlerts(transaction, compound))
    await saveReminders(transaction, { kind: 'alert', compound, number: alert.number }, planAlert(alert, manners));
  for (const meeting of await findLiveMeetings(transaction, compound))
    await saveReminders(transaction, { kind: 'meeting', compound, number: meeting.number }, planMeeting(meeting, manners));
  return issues.filter((issue) => stepDue(issue, manners) !== stepDue(issue, before)).length;
}
