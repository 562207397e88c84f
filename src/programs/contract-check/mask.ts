import { hideNumbers } from '../../errors/hide-numbers.ts';
import type { CheckResult, Finding } from './finding.ts';
import { printable } from './printable.ts';

/** Hides what is nobody's business in a text that is going to be read in a log. */
export type Mask = (text: string) => string;

const hidden = '•••';

/** `"apiKey": "…"`, `X-Api-Key: …`, `?token=…`: the name stays, and says what was hidden. */
const namedSecret =
  /((?:api[-_]?key|signing[-_]?secret|secret|password|token|authorization)["']?\s*[:=]\s*(?:bearer\s+|basic\s+)?)("[^"\n]*"|'[^'\n]*'|[^\s"',;&}\])]+)/gi;
/** `https://user:password@host` */
const credentials = /(\w+:\/\/)[^\s/?#@]+@/g;

/**
 * The one masking of the checks: the given secrets wherever they are, values that are named like secrets, credentials
 * in addresses, and phone numbers, of which the first three digits stay.
 *
 * @param secrets texts that must not be shown; those under four characters are no secrets, and stand in any word.
 */
export const makeMask = (secrets: readonly string[] = []): Mask => {
  // The longest first: one may be the beginning of another.
  const known = secrets.filter((secret) => secret.length >= 4).sort((a, b) => b.length - a.length);
  return (text) => {
    const withoutKnown = known.reduce((rest, secret) => rest.replaceAll(secret, hidden), text);
    return hideNumbers(
      withoutKnown.replace(credentials, `$1${hidden}@`).replace(namedSecret, `$1${hidden}`),
    );
  };
};

/** The values among options that are secrets by their names. */
export const secretsAmong = (values: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    /(?:key|secret|token|password)s?$/i.test(name) && typeof value === 'string' ? [value] : [],
  );

/**
 * The same of the environment, where others' variables are as well. Ours are secrets as given; of the others those that
 * look like one: eight characters or more, and no plain word, as in `CACHE_KEY=groups`, which would hide "groups" in
 * every finding.
 */
export const secretsOfEnvironment = (variables: Readonly<NodeJS.ProcessEnv>): string[] => {
  const isPlainWord = (value: string): boolean =>
    /^\p{L}?\p{Ll}{0,15}(?:[ _-]\p{L}?\p{Ll}{0,15})*$/u.test(value);
  const given = Object.entries(variables).filter(
    ([name, value = '']) => name.startsWith('WSAPI_') || (value.length >= 8 && !isPlainWord(value)),
  );
  return secretsAmong(Object.fromEntries(given));
};

/** A result whose every text is masked, and can be shown anywhere. Places, rules and operation ids are the contract's own, and stay. */
export const maskResult = (result: CheckResult, hide: Mask): CheckResult => {
  const mask: Mask = (text) => printable(hide(text));
  const findings = result.findings.map((finding) => maskFinding(finding, mask));
  return result.outcome === 'unchecked'
    ? { ...result, findings, reason: mask(result.reason) }
    : { ...result, findings, summary: mask(result.summary) };
};

const maskFinding = (finding: Finding, mask: Mask): Finding => ({
  ...finding,
  message: mask(finding.message),
  ...(finding.expected !== undefined && { expected: mask(finding.expected) }),
  ...(finding.seen !== undefined && { seen: mask(finding.seen) }),
});
