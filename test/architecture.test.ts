/** The house holds to its rules; and each rule is shown to fail on a sample that breaks it, and to let a good one pass. */

import { describe, expect, test } from 'vitest';
import { cases } from './support/house-rule-cases';
import type { HouseRule } from './support/house-rules';
import { type ProjectFile, projectFiles } from './support/project-files';

const files = projectFiles();
const complaintsAbout = (rule: HouseRule, { path, text }: ProjectFile) => rule({ path, text }).map((complaint) => `${path}: ${complaint}`);

describe.each(Object.entries(cases))('%s', (_name, { rule, bad, good }) => {
  test('in the project', () => {
    expect(files.flatMap((file) => complaintsAbout(rule, file))).toEqual([]);
  });

  test.each(bad)('fails on %s %j', (path, text) => {
    expect(rule({ path, text })).not.toEqual([]);
  });

  test.each(good)('passes %s %j', (path, text) => {
    expect(rule({ path, text })).toEqual([]);
  });
});

test('the project was really read', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['package-lock.json', '.npmrc', 'src/config.ts', 'prisma/schema.prisma']));
  expect(paths.filter((path) => /(^|\/)(node_modules|generated)\//.test(path))).toEqual([]);
});
