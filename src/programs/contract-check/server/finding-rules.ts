/** The rules of findings, as reports and known deviations name them. */
export const rules = [
  'unexpected-status',
  'undocumented-status',
  'refused-for-another-reason',
  'missing-field',
  'wrong-value',
  'undocumented-field',
  'content-type',
  'header',
  'not-json',
  'unexpected-body',
  'error-body',
  'upstream-failure',
  'pairing-first',
  'connection-lost',
  'no-answer',
] as const;

export type Rule = (typeof rules)[number];
