import { hideNumbers } from '../../../src/errors/hide-numbers.ts';

/** Longer than this, nothing that a server says is repeated. */
const longest = 300;

/** Takes keys, phone numbers and what would disturb a terminal out of a text that came from a server. */
export const masking =
  (secrets: readonly (string | undefined)[]): ((text: string) => string) =>
  (text) => {
    const known = secrets.flatMap((secret) =>
      secret === undefined || secret === '' ? [] : secret,
    );
    const hidden = known
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, secret) => rest.replaceAll(secret, '•••'), text);
    const quiet = hideNumbers(hidden).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
    return quiet.length > longest ? `${quiet.slice(0, longest)}…` : quiet;
  };
