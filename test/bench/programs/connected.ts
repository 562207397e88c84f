import type { Connect } from '../clients/clients.ts';

const id = '3EB0C767D097B7C41F9A';

/** The response to every call. */
export const answerText = JSON.stringify({ id });

/**
 * Connects a client and makes its first call.
 *
 * @throws {Error} if the result is not the response: the client would do something else than the others.
 */
export const connected = async (
  module: string,
  url: string,
  fetch?: typeof globalThis.fetch,
): Promise<(text: string) => Promise<unknown>> => {
  const { connect } = (await import(module)) as { connect: Connect }; // as all of them
  const send = connect(url, fetch);
  const answer = (await send('The first.')) as { id?: unknown } | undefined; // what it has to be
  if (answer?.id !== id) throw new Error(`${module} answers ${JSON.stringify(answer)}.`);
  return send;
};
