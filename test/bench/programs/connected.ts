import type { Connect } from '../clients/clients.ts';

const id = '3EB0C767D097B7C41F9A';

/** What every call is answered with. */
export const answerText = JSON.stringify({ id });

/**
 * Connects a client, and makes its first call.
 *
 * @throws {Error} where it does not give back what it was answered: it would be measured at something else.
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
