/** How far the sandbox's clock was pushed ahead of the system's, in milliseconds; kept, so that it never goes back. */

import { z } from 'zod';
import { readSetting, writeSetting } from '../store/settings';
import type { Transaction } from '../store/transaction';

const key = 'clock-offset';

export const readClockOffset = async (transaction: Transaction): Promise<number> => (await readSetting(transaction, key, z.number())) ?? 0;
export const keepClockOffset = (transaction: Transaction, ahead: number): Promise<void> => writeSetting(transaction, key, ahead);
