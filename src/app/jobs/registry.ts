/** All jobs. To add one: its file, and a line here. */

import type { Job } from '../define-job';
import { forget } from './forget';
import { weeklyCheck } from './weekly-check';
import { weeklyDigest } from './weekly-digest';
import { weeklyDigestSecretary } from './weekly-digest-secretary';

export const jobs: readonly Job[] = [forget, weeklyCheck, weeklyDigest, weeklyDigestSecretary];
