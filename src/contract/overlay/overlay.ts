import {
  BaseResolver,
  bundleDocument,
  createConfig,
  Source,
  type Config,
  type Document,
  type ResolveError,
  type YamlParseError,
} from '@redocly/openapi-core';
import { isDeepStrictEqual } from 'node:util';
import { ContractError } from '../contract-error.ts';
import { singleTargets } from './overlay-targets.ts';
import { valueAt, type OpenApi } from '../openapi.ts';

export interface OverlayAction {
  readonly target: string;
  readonly description?: string;
  readonly update?: unknown;
  readonly remove?: boolean;
  readonly copy?: string;
}

export interface Overlay {
  readonly overlay: string;
  readonly info: { readonly title: string; readonly version: string };
  /** A path of the contract; where it has that path by itself, the whole overlay is left out. */
  readonly 'x-unless-path'?: string;
  readonly actions: readonly OverlayAction[];
}

/** An overlay with the name by which problems are reported: its path in the project. */
export interface NamedOverlay {
  readonly name: string;
  readonly overlay: Overlay;
}

export interface StaleAction {
  readonly overlay: string;
  /** Counted from 1. */
  readonly number: number;
  readonly target: string;
  /**
   * `unnecessary`: the contract says by itself what the action corrects. `unmatched`: it has no longer what the
   * action speaks of. `broken`: the action cannot be applied.
   */
  readonly how: 'unnecessary' | 'unmatched' | 'broken';
  readonly reason: string;
}

export interface OverlaidDocument {
  readonly document: OpenApi;
  /**
   * Actions that match nothing, change nothing or cannot be applied: what they correct is no longer so. Of an
   * action that names several places, each that does not fit is one.
   */
  readonly stale: readonly StaleAction[];
  /** Overlays that were left out, because the contract has their path by itself. */
  readonly leftOut: readonly string[];
}

/**
 * Applies OpenAPI Overlays (1.1, RFC 9535 paths) by Redocly's engine, one action at a time, for the engine
 * is silent about an action that matches nothing and about one that changes nothing: so a correction that
 * the published contract has made itself, or has moved away from, would never be noticed.
 *
 * An action that refers to a component which neither the contract nor another action has is stale as well.
 *
 * The given document is left as it is.
 */
export const applyOverlays = async (
  document: OpenApi,
  overlays: readonly NamedOverlay[],
): Promise<OverlaidDocument> => {
  const config = await createConfig({});
  const dangling = new Set<OverlayAction>();
  // An action that is left out may leave another one without what it refers to.
  for (;;) {
    const result = await applyAll(document, overlays, dangling, config);
    const more = result.applied.filter((action) =>
      referencesOf(action.update).some(
        (reference) => valueAt(result.document, reference) === undefined,
      ),
    );
    if (more.length === 0) return result;
    for (const action of more) dangling.add(action);
  }
};

const applyAll = async (
  document: OpenApi,
  overlays: readonly NamedOverlay[],
  dangling: ReadonlySet<OverlayAction>,
  config: Config,
): Promise<OverlaidDocument & { applied: OverlayAction[] }> => {
  const stale: StaleAction[] = [];
  const leftOut: string[] = [];
  const applied: OverlayAction[] = [];
  let current = document;
  for (const { name, overlay } of overlays) {
    const unlessPath = overlay['x-unless-path'];
    if (unlessPath !== undefined && current.paths?.[unlessPath] !== undefined) {
      leftOut.push(name);
      continue;
    }
    for (const [index, action] of overlay.actions.entries()) {
      const place = { overlay: name, number: index + 1 };
      if (dangling.has(action)) {
        const reason = 'refers to what the contract does not have';
        stale.push({ ...place, target: action.target, how: 'unmatched', reason });
        continue;
      }
      applied.push(action);
      for (const target of singleTargets(action.target)) {
        const single = { ...overlay, actions: [{ ...action, target }] };
        const { changed, problem } = await applyAction(current, single, config);
        if (problem !== undefined) stale.push({ ...place, target, ...problem });
        current = changed;
      }
    }
  }
  return { document: current, stale, leftOut, applied };
};

/** The references that an update would put into the document. */
const referencesOf = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : referencesOf(value),
  );
};

const overlayPath = '/overlay.yaml';

/** Hands out the overlay of a single action, which exists in memory only. */
class InMemoryResolver extends BaseResolver {
  readonly #overlay: Overlay;

  constructor(config: Config, overlay: Overlay) {
    super(config.resolve);
    this.#overlay = overlay;
  }

  override async resolveDocument<T>(
    base: string | null,
    ref: string,
    isRoot = false,
  ): Promise<Document<T> | ResolveError | YamlParseError> {
    if (ref !== overlayPath) return super.resolveDocument<T>(base, ref, isRoot);
    return { source: new Source(overlayPath, ''), parsed: this.#overlay as T }; // the engine asks for an overlay by this path
  }
}

const applyAction = async (
  document: OpenApi,
  overlay: Overlay,
  config: Config,
): Promise<{ changed: OpenApi; problem?: Pick<StaleAction, 'how' | 'reason'> }> => {
  const { changed, error } = await applyWhole(document, overlay, config);
  if (error !== undefined) return { changed: document, problem: { how: 'broken', reason: error } };
  if (!isDeepStrictEqual(changed, document)) return { changed };
  // The engine does not say which it was. What is there can be removed, and what is not there cannot.
  const [action] = overlay.actions;
  const removal = { ...overlay, actions: [{ target: action?.target ?? '', remove: true }] };
  const { changed: without } = await applyWhole(document, removal, config);
  return {
    changed: document,
    problem: isDeepStrictEqual(without, document)
      ? { how: 'unmatched', reason: 'matches nothing' }
      : { how: 'unnecessary', reason: 'changes nothing: the contract says so by itself' },
  };
};

const applyWhole = async (
  document: OpenApi,
  overlay: Overlay,
  config: Config,
): Promise<{ changed: OpenApi; error?: string }> => {
  // The engine changes copies of the nodes on its way and shares the rest, so the root alone is copied here.
  const { bundle, problems } = await bundleDocument({
    document: { source: new Source('/contract.yaml', ''), parsed: { ...document } },
    config,
    overlays: [overlayPath],
    externalRefResolver: new InMemoryResolver(config, overlay),
    // No part of the contract has to be walked to apply an overlay. This type ends the walk at the root,
    // which makes an action take 1 ms instead of 40.
    types: { Root: { properties: {}, additionalProperties: { resolvable: false } } },
  });
  const changed = bundle.parsed as OpenApi; // the engine hands back the document that it was given
  const [error] = problems.filter(({ ruleId }) => ruleId === 'overlay');
  return error === undefined ? { changed } : { changed, error: error.message };
};

/** The lines that name each stale action, for a person. */
export const describeStale = (stale: readonly StaleAction[]): string[] =>
  stale.map(
    ({ overlay, number, target, reason }) => `${overlay}, action ${number}, ${target}: ${reason}`,
  );

/** @throws {ContractError} where what was read is not an overlay with actions. */
export const asOverlay = (data: unknown, name: string): NamedOverlay => {
  const isOverlay =
    typeof data === 'object' &&
    data !== null &&
    'overlay' in data &&
    'actions' in data &&
    Array.isArray(data.actions);
  if (!isOverlay)
    throw new ContractError(
      `${name} is not an overlay: it needs "overlay: 1.1.0" and a list of "actions".`,
    );
  return { name, overlay: data as unknown as Overlay }; // Redocly's engine judges the actions one by one
};
