import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at the end. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

export const inProject = (...path: string[]): string => join(projectFolder, ...path);

/** Where downloads are remembered: it may be deleted at any time. */
export const cacheFolder = inProject('node_modules', '.cache', 'wsapi-client');

/** A contract of the project: what is committed of it, and what is laid over that. */
export interface ContractSource {
  /** The committed contract, a path in the project. */
  readonly contract: string;
  /** The overlays in the order of their application. */
  readonly overlays: readonly string[];
  /** The merged document's name in `generated/`. */
  readonly merged: string;
}

/** The editions in which the contract is published. */
export type Edition = 'cloud' | 'self-hosted' | 'events';

/** Where an edition is published, and which file of the project keeps it. */
export interface PublishedContract {
  readonly contract: string;
  /** The address of the document. */
  readonly url?: string;
  /** The page that offers it, where the document has no address of its own. */
  readonly offeredAt?: string;
}

/** `openapi/sources.json`: the contracts that the client is made of, and where they come from. */
export interface Sources {
  readonly api: ContractSource;
  readonly events: ContractSource;
  readonly published: Readonly<Record<Edition, PublishedContract>>;
}

export const readSources = async (): Promise<Sources> =>
  JSON.parse(await readFile(inProject('openapi', 'sources.json'), 'utf8')) as Sources; // the project's own file
