import { keyHider } from '../../errors/hide-key.ts';
import { hideNumbers } from '../../errors/hide-numbers.ts';
import type { CheckResult, Finding } from './finding.ts';
import { printable } from './printable.ts';

/** Hides secrets and phone numbers in a text that is shown. */
export type Mask = (text: string) => string;

const hidden = '•••';

/** `"apiKey": "…"`, `X-Api-Key: …`, `?token=…`: the name stays, and says what was hidden. */
const namedSecret =
  /((?:api[-_]?key|signing[-_]?secret|secret|password|token|authorization)["']?\s*[:=]\s*(?:bearer\s+|basic\s+)?)("[^"\n]*"|'[^'\n]*'|[^\s"',;&}\])]+)/gi;
/** `https://user:password@host` */
const credentials = /(\w+:\/\/)[^\s/?#@]+@/g;

/** Replaces known secrets. Texts under four characters are not treated as secrets: they occur in any word. */
export const hideSecrets = (text: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret.length >= 4)
    // The longest first: one may be the beginning of another.
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => keyHider(secret, hidden)(rest), text);

/**
 * Hides the given secrets, values that are named like secrets, credentials in URLs, and phone numbers except for their
 * first three digits. All checks use this mask.
 */
export const makeMask =
  (secrets: readonly string[] = []): Mask =>
  (text) =>
    hideNumbers(
      hideSecrets(text, secrets)
        .replace(credentials, `$1${hidden}@`)
        .replace(namedSecret, `$1${hidden}`),
    );

/** The option values whose names say that they are secrets. */
export const secretsAmong = (values: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    /(?:key|secret|token|password)s?$/i.test(name) && typeof value === 'string' ? [value] : [],
  );

/**
 * The secrets in environment variables. Variables named `WSAPI_…` are ours; of others, only values that look like a
 * secret count (eight characters or more, not a plain word): `CACHE_KEY=groups` would hide "groups" everywhere.
 */
export const secretsOfEnvironment = (variables: Readonly<NodeJS.ProcessEnv>): string[] => {
  const isPlainWord = (value: string): boolean =>
    /^\p{L}?\p{Ll}{0,15}(?:[ _-]\p{L}?\p{Ll}{0,15})*$/u.test(value);
  const given = Object.entries(variables).filter(
    ([name, value = '']) => name.startsWith('WSAPI_') || (value.length >= 8 && !isPlainWord(value)),
  );
  return secretsAmong(Object.fromEntries(given));
};

/** A result with masked texts. Places, rules and operation ids are the contract's; `curl` was made without secrets. */
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
  ...(finding.curl !== undefined && { curl: printable(finding.curl) }),
});
