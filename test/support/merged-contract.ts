/** The merged contract as it is committed: what the client was generated from. */
export { contract as mergedContract } from '../../generated/contract.ts';
