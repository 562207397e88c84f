import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder that has the contracts: this one, or one above it. */
const projectAround = (folder: string): string | undefined => {
  if (existsSync(join(folder, 'openapi', 'sources.json'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : projectAround(above);
};

/** This module's own: the project of these scripts, or the package that they were bundled into. */
const ownFolder = dirname(fileURLToPath(import.meta.url));
const ownProject = projectAround(ownFolder) ?? ownFolder;
const givenProject = /[\\/]node_modules[\\/]/.test(ownFolder)
  ? projectAround(process.cwd())
  : ownProject;

/** The folder of this package, installed or not. */
export const packageFolder = ownProject;

/** Whether there is no project to work on: a program of the installed package runs outside of one. */
export const isInstalledAlone = givenProject === undefined;

/**
 * The project's folder, without a slash at the end. For a program of the installed package it is the project that it
 * is run in; where that has no contracts, the package itself, which has brought its own.
 */
export const projectFolder = givenProject ?? ownProject;

export const inProject = (...path: string[]): string => join(projectFolder, ...path);

/** Where downloads are remembered: it may be deleted at any time. */
export const cacheFolder = inProject('node_modules', '.cache', 'wsapi-client');

/** The same as an option; a package that is installed leaves its own folder as it is, and remembers nothing. */
export const downloadsFolder: { readonly cacheFolder?: string } = isInstalledAlone
  ? {}
  : { cacheFolder };

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
export const editions = ['cloud', 'self-hosted', 'events'] as const;
export type Edition = (typeof editions)[number];

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

/** Whether the client is generated from an edition's contract; another edition is only compared. */
export const isGeneratedFrom = (edition: Edition, { api, events, published }: Sources): boolean =>
  [api.contract, events.contract].includes(published[edition].contract);

export const readSources = async (): Promise<Sources> =>
  JSON.parse(await readFile(inProject('openapi', 'sources.json'), 'utf8')) as Sources; // safe: the project's own file
