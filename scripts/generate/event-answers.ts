import { resolve, type OpenApi, type RequestBody } from '../../src/contract/openapi.ts';
import type { AnsweredOperation } from './zod-schemas.ts';

/** The events as if each were the response of an operation, because the zod schemas of both are written in the same way. */
export const eventsAsAnswers = (
  document: OpenApi,
): { readonly document: OpenApi; readonly answered: readonly AnsweredOperation[] } => {
  const answered = Object.entries(document.webhooks ?? {}).flatMap(
    ([type, { post }]): AnsweredOperation[] => {
      if (post?.requestBody === undefined) return [];
      const { content } = resolve<RequestBody>(document, post.requestBody);
      const responses = { 200: { description: '', content } };
      return [
        { id: type, name: type, answer: 'json', operation: { operationId: type, responses } },
      ];
    },
  );
  const paths = Object.fromEntries(
    answered.map(({ id, operation }) => [`/${id}`, { get: operation }]),
  );
  return { document: { ...document, paths }, answered };
};
