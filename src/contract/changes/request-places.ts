/** Whether a path of Redocly's leads into what callers send. What a webhook's request holds is what they receive. */
export const isInRequest = (path: string): boolean =>
  path.includes('/parameters/') ||
  (path.includes('/requestBody/') !== path.startsWith('#/webhooks/') &&
    !path.includes('/responses/'));
