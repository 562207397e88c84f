/**
 * A time of the gateway as a `Date`, or undefined where it is not known: then the gateway writes the year 1,
 * `0001-01-01T00:00:00Z`, or leaves the field out. Dates hold milliseconds, the gateway's times up to nanoseconds:
 * what is finer is cut off.
 *
 * @example knownTime(event.eventData.lastSeen)?.toLocaleString() ?? 'never seen'
 */
export const knownTime = (time: string | undefined): Date | undefined => {
  if (time === undefined || time.startsWith('0001-')) return undefined;
  // JavaScript promises to read three digits of a second's fraction, and no more.
  const date = new Date(time.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(date.getTime()) ? undefined : date;
};
