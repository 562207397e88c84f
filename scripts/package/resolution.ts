import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { PackedPackage } from './packed-package.ts';

/** The problems that publint finds. */
export const publintProblems = async ({ tarball }: PackedPackage): Promise<string[]> => {
  // A Buffer may share its memory with others.
  const copy = new Uint8Array(tarball).buffer;
  const { messages, pkg } = await publint({ pack: { tarball: copy } });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
};

/**
 * The problems that are-the-types-wrong finds. One is accepted: `require` gets an ES module, which every Node since 20.19
 * supports.
 */
export const typesProblems = async ({ tarball }: PackedPackage): Promise<string[]> => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  if (!result.types) return ['The package has no types.'];
  return result.problems.flatMap((problem) => {
    if (problem.kind === 'CJSResolvesToESM') return [];
    return `${problem.kind}: ${JSON.stringify(problem)}`;
  });
};
