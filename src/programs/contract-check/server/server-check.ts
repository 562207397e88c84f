import type { OpenApi } from '../../../contract/openapi.ts';
import type { Check, CheckResult, Finding } from '../finding.ts';
import { makeMask } from '../hide-secrets.ts';
import { counted } from '../report/counts.ts';
import { curlCommand } from './curl-command.ts';
import { applyDeviations, type Deviations } from './known-deviations.ts';
import { Exchange, NoResponse } from './http-exchange.ts';
import { KnownIds } from './known-ids.ts';
import { missingKeys } from './missing-keys.ts';
import { preflight } from './preflight.ts';
import { PacedExchange, type Pacing } from './paced-exchange.ts';
import { ProbeRun } from './probe-run.ts';
import { probedOperations } from './probed-operations.ts';
import type { Profile } from './profiles.ts';
import type { ProbeKeys, ProbeContext } from './probe-context.ts';

export interface ServerCheckOptions {
  /** The merged contract. */
  readonly contract: OpenApi;
  /** Without a slash at the end; a path in front of the gateway's own is kept. */
  readonly baseUrl: string;
  readonly profile: Profile;
  readonly keys: ProbeKeys;
  readonly instanceId: string | undefined;
  /** Whether calls that change state are allowed. */
  readonly allowWrites: boolean;
  /** The phone number, in digits, that messages may be sent to. */
  readonly sendTo: string | undefined;
  readonly pacing: Pacing;
  /** Milliseconds for one response. */
  readonly timeoutMs: number;
  /** The ids of the operations to check; all if empty. */
  readonly operations: readonly string[];
  readonly deviations: Deviations;
  /** Called with the number of finished requests and of those known so far. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Checks whether a live server follows the contract. */
export const serverCheck =
  (options: ServerCheckOptions): Check =>
  async (): Promise<CheckResult> => {
    const exchange = new Exchange(options.baseUrl, options.timeoutMs);
    try {
      return await check(options, new PacedExchange(exchange, options.pacing));
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error;
      return unchecked(`${options.baseUrl} cannot be reached: ${error.message}.`);
    } finally {
      exchange.close();
    }
  };

const unchecked = (reason: string, findings: readonly Finding[] = []): CheckResult => ({
  check: 'server',
  outcome: 'unchecked',
  findings,
  reason,
});

const check = async (
  options: ServerCheckOptions,
  exchange: PacedExchange,
): Promise<CheckResult> => {
  const started = performance.now();
  const { contract, profile, keys, instanceId, allowWrites, sendTo, deviations } = options;
  const all = probedOperations(contract);
  const context: ProbeContext = {
    document: contract,
    profile,
    keys,
    instanceId,
    paired: undefined,
    open: new Set(),
    knownIds: new KnownIds({ 'id instance': instanceId }),
    allowWrites,
    sendTo,
  };
  const start = await preflight(context, all, (request) => exchange.send(request));
  if (start.kind === 'unchecked')
    return unchecked(`${options.baseUrl} cannot be checked. ${start.reason}`);
  const { paired } = start;
  const run = new ProbeRun({ ...context, paired }, exchange, {
    mask: makeMask([...Object.values(keys), ...(sendTo === undefined ? [] : [sendTo])]),
    curl: (request) => curlCommand(options.baseUrl, context, request),
    onProgress: options.onProgress,
  });
  const selected =
    options.operations.length === 0 ? all : all.filter(({ id }) => options.operations.includes(id));
  const missing = missingKeys(context, selected);
  const { findings, unanswered, skipped, fullyChecked, seenToWork, lost } = await run.run(
    selected,
    all,
  );
  const { left, accepted } = applyDeviations(findings, deviations, {
    profile,
    paired,
    operations: selected.map(({ id }) => id),
    fullyChecked,
    routesChecked: unanswered === 0 && lost === undefined,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const summary = [
    `${counted(selected.length, 'operation', 'operations')} checked, ${seenToWork} seen to work`,
    ...missing.kinds.map(({ count, variable }) => `${count} without a key (${variable})`),
    `${exchange.sent.toLocaleString('en')} requests in ${seconds} s`,
    `${profile}, ${pairingText(paired)}`,
    ...(lost === undefined ? [] : [`the server stopped responding: ${lost}`]),
    ...(accepted > 0 ? [counted(accepted, 'known deviation', 'known deviations')] : []),
    ...(skipped > 0 ? [`${counted(skipped, 'case', 'cases')} skipped as unsafe`] : []),
  ].join('; ');
  const reported = [...left, ...missing.notes];
  if (left.some(({ kind }) => kind === 'broken'))
    return { check: 'server', outcome: 'broken', findings: reported, summary };
  if (lost !== undefined)
    return unchecked(
      `${options.baseUrl} stopped responding while it was checked: ${lost}.`,
      reported,
    );
  if (missing.isAll)
    return unchecked(
      `Without a key only refusals could be checked: set ${missing.kinds.map(({ variable }) => variable).join(' or ')}.`,
      left,
    );
  if (unanswered > 0)
    return unchecked(`${unanswered} of ${exchange.sent} requests got no response.`, reported);
  return { check: 'server', outcome: 'kept', findings: reported, summary };
};

const pairingText = (paired: boolean | undefined): string => {
  if (paired === undefined) return 'pairing unknown';
  return paired ? 'paired' : 'not paired';
};
