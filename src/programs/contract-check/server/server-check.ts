import type { OpenApi } from '../../../contract/openapi.ts';
import type { Check, CheckResult, Finding } from '../finding.ts';
import { makeMask } from '../mask.ts';
import { counted } from '../report/counts.ts';
import { applyDeviations, type Deviations } from './known-deviations.ts';
import { Exchange, NoAnswer } from './http-exchange.ts';
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
  /** Whether calls that change state may be made. */
  readonly allowWrites: boolean;
  /** Who may be sent to: a phone number in digits. */
  readonly sendTo: string | undefined;
  readonly pacing: Pacing;
  /** Milliseconds for one answer. */
  readonly timeoutMs: number;
  /** The ids of the operations to ask; all where there are none. */
  readonly operations: readonly string[];
  readonly deviations: Deviations;
  /** Told how many requests are done of how many that are known of. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Asks a live server whether it keeps to the contract. */
export const serverCheck =
  (options: ServerCheckOptions): Check =>
  async (): Promise<CheckResult> => {
    const exchange = new Exchange(options.baseUrl, options.timeoutMs);
    try {
      return await check(options, new PacedExchange(exchange, options.pacing));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return unchecked(`${options.baseUrl} cannot be asked: ${error.message}.`);
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
  const orientation = await preflight(context, all, (request) => exchange.send(request));
  if (orientation.kind === 'unchecked')
    return unchecked(`${options.baseUrl} cannot be checked. ${orientation.reason}`);
  const { paired } = orientation;
  const run = new ProbeRun({ ...context, paired }, exchange, {
    mask: makeMask([...Object.values(keys), ...(sendTo === undefined ? [] : [sendTo])]),
    onProgress: options.onProgress,
  });
  const asked =
    options.operations.length === 0 ? all : all.filter(({ id }) => options.operations.includes(id));
  const missing = missingKeys(context, asked);
  const { findings, unanswered, skipped, fullyChecked, seenToWork, gone } = await run.ask(
    asked,
    all,
  );
  const { left, accepted } = applyDeviations(findings, deviations, {
    profile,
    paired,
    operations: asked.map(({ id }) => id),
    fullyChecked,
    routesAsked: unanswered === 0 && gone === undefined,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const summary = [
    `${counted(asked.length, 'operation', 'operations')} asked, ${seenToWork} seen to work`,
    ...missing.kinds.map(({ count, variable }) => `${count} without a key (${variable})`),
    `${exchange.sent.toLocaleString('en')} requests in ${seconds} s`,
    `${profile}, ${{ true: 'paired', false: 'not paired', undefined: 'pairing not known' }[String(paired) as 'true' | 'false' | 'undefined']}`, // these are all the texts that it can be
    ...(gone === undefined ? [] : [`the server went away: ${gone}`]),
    ...(accepted > 0 ? [counted(accepted, 'known deviation', 'known deviations')] : []),
    ...(skipped > 0
      ? [`${counted(skipped, 'question', 'questions')} left out that could do harm`]
      : []),
  ].join('; ');
  const told = [...left, ...missing.notes];
  if (left.some(({ kind }) => kind === 'broken'))
    return { check: 'server', outcome: 'broken', findings: told, summary };
  if (gone !== undefined)
    return unchecked(`${options.baseUrl} went away while it was asked: ${gone}.`, told);
  if (missing.isAll)
    return unchecked(
      `There is no key for any of what was asked, so nothing but the refusals was seen: give ${missing.kinds.map(({ variable }) => variable).join(' or ')}.`,
      left,
    );
  if (unanswered > 0)
    return unchecked(`${unanswered} of ${exchange.sent} requests got no answer.`, told);
  return { check: 'server', outcome: 'kept', findings: told, summary };
};
