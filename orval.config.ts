import { defineConfig } from 'orval';
import { withNamesInTexts } from './scripts/generate/named-texts.ts';
import { operationFunctionsConfig } from './scripts/generate/operation-functions.ts';
import { responseSet, zodSchemasConfig } from './scripts/generate/zod-schemas.ts';
import { planOperations } from './src/contract/operations/operation-plan.ts';
import { methodNames } from './src/contract/operations/route-mentions.ts';
import { loadMergedContract } from './src/contract/overlay/merged-contract.ts';

/** For `npx orval`. `npm run generate` uses the same two configurations, and generates the other files as well. */
export default defineConfig(async () => {
  const document = await loadMergedContract();
  const plans = planOperations(document);
  const named = withNamesInTexts(document, methodNames(plans));
  return {
    api: operationFunctionsConfig({
      document,
      plans,
      folder: 'generated',
      source: '../src',
      format: true,
    }),
    schemas: zodSchemasConfig(named, plans, 'generated', responseSet, true),
  };
});
