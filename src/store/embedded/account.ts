/** Whom the server runs as: PostgreSQL refuses root, so root hands it to nobody; anybody else runs it as themselves. */

import { chown } from 'node:fs/promises';

export type Account = { readonly uid: number; readonly gid: number };

const nobody: Account = { uid: 65534, gid: 65534 };

/** Null: the bot's own account. */
export const serverAccount = (uid = process.getuid?.()): Account | null => (uid === 0 ? nobody : null);

export async function giveTo(account: Account | null, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}

/** Nothing of the caller's environment may reach the server: PGDATA, PGPORT or a library path would mislead it. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = process.platform === 'win32' ? ['PATH', 'SystemRoot', 'SystemDrive', 'TEMP', 'TMP', 'ComSpec'] : ['PATH'];
  const environment: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const name of kept) if (process.env[name] !== undefined) environment[name] = process.env[name];
  return environment;
}
