import type { Client, Page, PagePromise, RequestOptions } from '../client-interface.ts';
import type { Route, RouteArguments } from '../route.ts';

/** The query of a paged list, as far as it is read here. */
interface PageQuery {
  readonly pageNumber?: number;
}

/** Calls for a page, and makes its promise iterable over the items of that page and all that follow. */
export const requestPages = <P extends Page>(
  client: Pick<Client, 'request'>,
  route: Route,
  args: RouteArguments,
  options: RequestOptions | undefined,
): PagePromise<P> => {
  const first = client.request<P>(route, args, options);
  const { pageNumber: firstNumber = 1 } = (args.query ?? {}) as PageQuery; // the generated types say so

  type Item = NonNullable<P['items']>[number];

  async function* items(): AsyncGenerator<Item> {
    let passed = 0;
    let page = await first;
    for (let pageNumber = firstNumber; ; pageNumber += 1) {
      const found: readonly Item[] = page.items ?? [];
      for (const item of found) yield item;
      passed += found.length;
      // Without a count, or where pages were skipped, only an empty page tells the end.
      const known = firstNumber === 1 && page.totalCount !== undefined;
      if (found.length === 0 || (known && passed >= (page.totalCount ?? 0))) return;
      page = await client.request<P>(
        route,
        { ...args, query: { ...args.query, pageNumber: pageNumber + 1 } },
        options,
      );
    }
  }

  return Object.assign(first, { [Symbol.asyncIterator]: items });
};
