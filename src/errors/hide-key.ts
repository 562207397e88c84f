/** How a server may write a character of a key that is not a letter or digit: as it is, for a URL, for HTML, in JSON. */
const symbol = String.raw`(?:%(?:25)?[\da-f]{2}|&#?\w{1,8};|\\u[\da-f]{4}|[^a-z\d])`;

/**
 * Returns a function that hides a key in a text from outside, in any spelling: in any case, since host names are in
 * lower case, and with its symbols encoded or replaced.
 */
export const keyHider = (key: string, hidden: string): ((text: string) => string) => {
  const runs = key.match(/[a-z\d]+|[^a-z\d]+/gi) ?? [];
  const isWord = (run: string): boolean => /^[a-z\d]/i.test(run);
  // A key of symbols would be found everywhere.
  if (runs.filter(isWord).join('').length < 4) return (text) => text.replaceAll(key, hidden);
  const pattern = new RegExp(
    runs.map((run) => (isWord(run) ? run : `${symbol}{0,${2 * run.length}}`)).join(''),
    'gi',
  );
  return (text) => text.replace(pattern, hidden);
};
