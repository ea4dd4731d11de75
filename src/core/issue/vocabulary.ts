/** The codes of an issue: category, severity, major class, party. Their Chinese names are in wording/names.ts. */

export const categories = [
  'lift',
  'water',
  'power',
  'gas',
  'drainage-leak',
  'building-safety',
  'fire-safety',
  'parking',
  'noise',
  'sanitation',
  'illegal-building',
  'greenery',
  'lights-roads',
  'security',
  'property-fees',
  'committee-affairs',
  'neighbours',
  'pets',
  'falling-objects',
  'renovation',
  'other',
] as const;
export type Category = (typeof categories)[number];

/** Red: the four major classes. Orange: urgent for people. Yellow: ordinary. Blue: a suggestion, need or wish. */
export const severities = ['red', 'orange', 'yellow', 'blue'] as const;
export type Severity = (typeof severities)[number];

export const majorClasses = ['major-dispute', 'public-safety', 'emergency', 'petition-stability'] as const;
export type MajorClass = (typeof majorClasses)[number];

/** What threatens life now; the safety line is chosen by it. */
const emergencyKinds = [
  'lift-trapped',
  'fire',
  'gas',
  'electric',
  'medical',
  'violence',
  'flood',
  'structure',
  'falling',
  'drowning',
  'suicide',
  'missing',
  'blocked-escape',
] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

export const parties = ['grid', 'property', 'committee'] as const;
export type Party = (typeof parties)[number];
