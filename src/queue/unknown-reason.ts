/** How the reason of a job begins whose outcome is unknown. */
const beginning = 'Outcome unknown: ';

export const unknownReason = (why: string): string => `${beginning}${why}`;

export const isUnknownReason = (reason: string): boolean => reason.startsWith(beginning);
