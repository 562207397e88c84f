import { contract } from '../../../../generated/contract.ts';
import { checkedBaseUrl } from '../../../client/base-url.ts';
import { ContractError } from '../../../contract/contract-error.ts';
import type { CheckRequest } from '../registered-check.ts';
import type { DriftOptions } from './drift-check.ts';

/** @throws {ContractError} if there is no file, or the address is wrong. */
export const readDriftOptions = ({ documents, options }: CheckRequest): DriftOptions => {
  if (documents.length === 0)
    throw new ContractError('drift needs a HAR file: wsapi-contract drift traffic.har');
  const { baseUrl = '' } = options as { readonly baseUrl?: string }; // safe: as commander parsed it
  try {
    return {
      contract,
      files: documents,
      baseUrl: baseUrl === '' ? undefined : checkedBaseUrl(baseUrl),
    };
  } catch (error) {
    throw new ContractError(error instanceof Error ? error.message : String(error));
  }
};
