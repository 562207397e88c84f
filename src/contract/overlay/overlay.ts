import {
  BaseResolver,
  bundleDocument,
  createConfig,
  ResolveError,
  Source,
  type Config,
  type Document,
  type YamlParseError,
} from '@redocly/openapi-core';
import { isDeepStrictEqual } from 'node:util';
import { ContractError } from '../contract-error.ts';
import { singleTargets } from './overlay-targets.ts';
import { targetOf } from '../json-pointer.ts';
import { valueAt, type OpenApi } from '../openapi.ts';
import { withListsAsSets } from './lists-as-sets.ts';

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
  /** A path of the contract. If the contract has it, the whole overlay is left out. */
  readonly 'x-unless-path'?: string;
  readonly actions: readonly OverlayAction[];
}

/** An overlay with its name in reports: its path in the project. */
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
   * `unnecessary`: the contract has this correction already. `unmatched`: it no longer has what the action corrects.
   * `broken`: the action cannot be applied.
   */
  readonly how: 'unnecessary' | 'unmatched' | 'broken';
  readonly reason: string;
}

export interface OverlaidDocument {
  readonly document: OpenApi;
  /**
   * Actions that match nothing, change nothing or cannot be applied: the contract has changed since. If an action names
   * several places, each place that does not fit is one entry.
   */
  readonly stale: readonly StaleAction[];
  /** Overlays that were left out, because the contract has their path already. */
  readonly leftOut: readonly string[];
}

/**
 * Applies OpenAPI Overlays (1.1, RFC 9535 paths) with Redocly's engine, one action at a time. The engine does not
 * report an action that matches nothing or changes nothing, so it would go unnoticed that the published contract has
 * adopted a correction, or has changed what it corrects. Lists are merged as sets.
 *
 * An action that refers to a component which does not exist is stale as well.
 *
 * The given document is not changed.
 */
export const applyOverlays = async (
  document: OpenApi,
  overlays: readonly NamedOverlay[],
): Promise<OverlaidDocument> => {
  const config = await createConfig({});
  const dangling = new Set<OverlayAction>();
  // Another action may refer to what an action that is left out would have added.
  for (;;) {
    const result = await applyAll(document, overlays, dangling, config);
    const more = result.applied.filter((action) =>
      referencesOf(action.update).some(
        (reference) => valueAt(result.document, targetOf(reference)) === undefined,
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
        const reason = 'refers to a component that the contract does not have';
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

/** Resolves the overlay of a single action, which exists in memory only, and nothing else. */
class InMemoryResolver extends BaseResolver {
  readonly #overlay: Overlay;

  constructor(config: Config, overlay: Overlay) {
    super(config.resolve);
    this.#overlay = overlay;
  }

  override resolveDocument<T>(
    _base: string | null,
    ref: string,
  ): Promise<Document<T> | ResolveError | YamlParseError> {
    if (ref !== overlayPath)
      return Promise.resolve(new ResolveError(new Error('Nothing else is opened.')));
    return Promise.resolve({ source: new Source(overlayPath, ''), parsed: this.#overlay as T }); // safe: of this path
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
  // The engine does not say whether the target exists. If removing it changes nothing, it does not.
  const [action] = overlay.actions;
  const removal = { ...overlay, actions: [{ target: action?.target ?? '', remove: true }] };
  const { changed: without } = await applyWhole(document, removal, config);
  return {
    changed: document,
    problem: isDeepStrictEqual(without, document)
      ? { how: 'unmatched', reason: 'matches nothing' }
      : { how: 'unnecessary', reason: 'changes nothing: the contract has this already' },
  };
};

const applyWhole = async (
  document: OpenApi,
  overlay: Overlay,
  config: Config,
): Promise<{ changed: OpenApi; error?: string }> => {
  // The engine copies the nodes that it changes and shares the rest, so only the root is copied here.
  const { bundle, problems } = await bundleDocument({
    document: { source: new Source('/contract.yaml', ''), parsed: { ...document } },
    config,
    overlays: [overlayPath],
    externalRefResolver: new InMemoryResolver(config, overlay),
    // Applying an overlay needs no walk through the contract. This type ends it at the root: an action takes 1 ms
    // instead of 40, and there are some 300.
    types: { Root: { properties: {}, additionalProperties: { resolvable: false } } },
  });
  // The engine returns the document that it was given, with appended lists. An item that the contract has already would
  // occur twice in them.
  const changed = withListsAsSets(document, bundle.parsed as OpenApi);
  const [error] = problems.filter(({ ruleId }) => ruleId === 'overlay');
  return error === undefined ? { changed } : { changed, error: error.message };
};

/** A line for each stale action, for a person. */
export const describeStale = (stale: readonly StaleAction[]): string[] =>
  stale.map(
    ({ overlay, number, target, reason }) => `${overlay}, action ${number}, ${target}: ${reason}`,
  );

/** @throws {ContractError} if the data is not an overlay with actions. */
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
  return { name, overlay: data as unknown as Overlay }; // safe: Redocly's engine checks the actions one by one
};
