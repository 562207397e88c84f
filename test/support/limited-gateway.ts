import { startServer } from './local-server.ts';

/** A gateway that counts what reaches it. */
export interface LimitedGateway {
  readonly url: string;
  readonly requests: number;
  readonly refused: number;
  /** How often each text was taken. */
  readonly accepted: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** Admits so many requests in each second, and tells the others to come back in the next. */
export const startLimitedGateway = async (perSecond: number): Promise<LimitedGateway> => {
  let second = -1;
  let admitted = 0;
  const counts = { requests: 0, refused: 0 };
  const accepted = new Map<string, number>();
  const server = await startServer(async (context) => {
    const { text } = await context.req.json<{ text: string }>();
    counts.requests += 1;
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) [second, admitted] = [now, 0];
    if (admitted >= perSecond) {
      counts.refused += 1;
      return context.json({ status: 429, detail: 'too many requests' }, 429, {
        'Retry-After': '1',
      });
    }
    admitted += 1;
    accepted.set(text, (accepted.get(text) ?? 0) + 1);
    return context.json({ id: '3EB0' }, 201);
  });
  return {
    url: server.url,
    accepted,
    close: () => server.close(),
    get requests() {
      return counts.requests;
    },
    get refused() {
      return counts.refused;
    },
  };
};
