/** Whether a path of Redocly's leads into a webhook: an event, which callers receive. */
export const isInEvent = (path: string): boolean => path.startsWith('#/webhooks/');

/** Whether a path of Redocly's leads into what callers send. For an event, that is the response. */
export const isInRequest = (path: string): boolean => {
  const section = sectionOf(path);
  return isInEvent(path)
    ? section === 'responses'
    : section !== undefined && section !== 'responses';
};

/** Whether a path of Redocly's leads into a parameter. Parameters are matched by name, as their indices may differ. */
export const isInParameter = (path: string): boolean => sectionOf(path) === 'parameters';

/** The part of the operation, of the path item or of the components. A field may have the same name, further below. */
const sectionOf = (path: string): string | undefined =>
  /^#\/(?:(?:paths|webhooks|components\/pathItems)\/[^/]+(?:\/[^/]+)?|components)\/(parameters|requestBod(?:y|ies)|responses)\//.exec(
    path,
  )?.[1];
