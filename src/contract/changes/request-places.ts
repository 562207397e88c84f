/** Whether a path of Redocly's leads into a webhook: an event, which callers receive. */
export const isInEvent = (path: string): boolean => path.startsWith('#/webhooks/');

/** Whether a path of Redocly's leads into what callers send. For an event that is the answer. */
export const isInRequest = (path: string): boolean => {
  const isInResponse = path.includes('/responses/');
  if (isInEvent(path)) return isInResponse;
  return !isInResponse && (path.includes('/parameters/') || path.includes('/requestBody/'));
};
