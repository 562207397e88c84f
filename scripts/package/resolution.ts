import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { PackedPackage } from './packed-package.ts';

/** What publint has to say of the package. */
export const publintProblems = async ({ tarball }: PackedPackage): Promise<string[]> => {
  // A Buffer may share its memory with others.
  const copy = new Uint8Array(tarball).buffer;
  const { messages, pkg } = await publint({ pack: { tarball: copy } });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
};

/**
 * What are-the-types-wrong has to say of it. Node 10's resolution is not served, and that `require` finds a module is
 * meant: every Node from 20.19 on can do it.
 */
export const typesProblems = async ({ tarball }: PackedPackage): Promise<string[]> => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  if (!result.types) return ['The package has no types.'];
  return result.problems.flatMap((problem) => {
    if (problem.kind === 'CJSResolvesToESM') return [];
    if ('resolutionKind' in problem && problem.resolutionKind === 'node10') return [];
    return `${problem.kind}: ${JSON.stringify(problem)}`;
  });
};
