/**
 * A character that is neither a letter nor a digit, as a server may echo it: raw, percent-encoded, or escaped for HTML
 * or JSON.
 */
const symbol = String.raw`(?:%(?:25)?[\da-f]{2}|&#?\w{1,8};|\\u[\da-f]{4}|[^a-z\d])`;

/**
 * Returns a function that hides a key in a text from outside, in any spelling: in any case, since host names are in
 * lower case, and with its symbols encoded or replaced.
 */
export const keyHider = (key: string, hidden: string): ((text: string) => string) => {
  const runs = key.match(/[a-z\d]+|[^a-z\d]+/gi) ?? [];
  const isWord = (run: string): boolean => /^[a-z\d]/i.test(run);
  // With fewer letters and digits the pattern would match almost any text.
  if (runs.filter(isWord).join('').length < 4) return (text) => text.replaceAll(key, hidden);
  const pattern = new RegExp(
    runs.map((run) => (isWord(run) ? run : `${symbol}{0,${2 * run.length}}`)).join(''),
    'gi',
  );
  return (text) => text.replace(pattern, hidden);
};
