export function caseNames(without?: readonly string[]): string[];
