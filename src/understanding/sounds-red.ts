/** Whether a message, before anything is done about it, reads like one of the four major classes: then its room goes first. */

import { understand } from './understand';

export function soundsRed(text: string): boolean {
  const { severity, emergency } = understand(text);
  return severity === 'red' || emergency !== null;
}
