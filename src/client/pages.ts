import type { Client, Page, PagePromise, RequestOptions } from '../pipeline/client-interface.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { checkCall, type Route, type RouteArguments } from '../pipeline/route.ts';

/** The part of a paged list's query that is read here. JavaScript callers may pass the text of a URL's query. */
interface PageQuery {
  readonly pageNumber?: number | string;
  readonly pageSize?: number | string;
}

/**
 * Requests a page, and makes its promise iterable over the items of that page and all following ones. Each page is a
 * call of its own with the same options.
 */
export const requestPages = <P extends Page>(
  client: Pick<Client, 'request'>,
  route: Route,
  args: RouteArguments,
  options: RequestOptions | undefined,
): PagePromise<P> => {
  checkCall(route, args);
  const first = client.request<P>(route, args, options);
  const { pageNumber = 1, pageSize }: PageQuery = args.query ?? {};
  const firstNumber = Number(pageNumber);

  type Item = NonNullable<P['items']>[number];

  async function* items(): AsyncGenerator<Item> {
    const skipped = firstNumber === 1 ? 0 : (firstNumber - 1) * Number(pageSize);
    let passed = 0;
    let call = first;
    let before: string | undefined;
    for (let pageNumber = firstNumber; ; pageNumber += 1) {
      const { data, status, attempts } = await call.withResponse();
      // The data was not checked against the contract: it may be anything.
      const { items: found, totalCount } = (data as P | null) ?? {};
      if (!Array.isArray(found))
        throw new InvalidResponseError('the body is not a page of a list', {
          operationId: route.id,
          status,
          attempts,
        });
      // Past the end, a gateway may return the last page again.
      const same = JSON.stringify(found);
      if (found.length === 0 || same === before) return;
      before = same;
      for (const item of found as readonly Item[]) yield item; // safe: as the contract says
      passed += found.length;
      // Without a count, or after skipping pages of unknown length, only an empty page marks the end.
      if (totalCount !== undefined && skipped + passed >= totalCount) return;
      const query = { ...args.query, pageNumber: pageNumber + 1 };
      call = client.request<P>(route, { ...args, query }, options);
    }
  }

  return Object.assign(first, { [Symbol.asyncIterator]: items });
};
