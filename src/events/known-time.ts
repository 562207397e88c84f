/**
 * One of the gateway's times as a `Date`. Undefined if the time is not known: then the gateway sends the year 1,
 * `0001-01-01T00:00:00Z`, or leaves the field out. A `Date` holds milliseconds, so the gateway's nanoseconds are cut
 * off.
 *
 * @example knownTime(event.eventData.lastSeen)?.toLocaleString() ?? 'never seen'
 */
export const knownTime = (time: string | undefined): Date | undefined => {
  if (typeof time !== 'string' || time.startsWith('0001-')) return undefined;
  // The language only guarantees three digits after the second.
  const date = new Date(time.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(date.getTime()) ? undefined : date;
};
