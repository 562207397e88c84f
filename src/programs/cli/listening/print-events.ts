import { eventTypes } from '../../../../generated/event-types.ts';
import { didYouMean } from '../../../errors/did-you-mean.ts';
import type { ConnectionFlags } from '../connection/connection-options.ts';
import { interruption } from '../interruption.ts';
import { say } from '../output/output.ts';
import { terminalText } from '../output/terminal-text.ts';
import { streamEvents } from './stream-source.ts';
import { receiveWebhooks } from './webhook-source.ts';
import { writeEvent, type AnyEvent } from './event-text.ts';

export interface ListenOptions extends ConnectionFlags {
  readonly redis?: string | true;
  readonly webhook?: number;
  readonly host: string;
  readonly unsigned?: boolean;
  readonly type?: readonly string[];
  readonly json?: boolean;
}

/** Writes events as they come, until Ctrl-C, which here is the way to end it and no failure. */
export const listen = async (options: ListenOptions): Promise<void> => {
  const { signal } = interruption;
  for (const type of options.type ?? []) warnOfUnknown(type);
  const take = (event: AnyEvent): void => {
    if (options.type === undefined || options.type.includes(event.eventType))
      writeEvent(event, options.json === true);
  };
  try {
    const { redis, webhook } = options;
    if (redis !== undefined) {
      // The package is large, and few have a Redis.
      const { readRedis } = await import('./redis-source.ts');
      await readRedis({ ...options, redis }, take, signal);
    } else if (webhook !== undefined) await receiveWebhooks({ ...options, webhook }, take, signal);
    else await streamEvents(options, take, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};

/** It is waited for all the same: a gateway may be newer than this program, and have other types. */
const warnOfUnknown = (type: string): void => {
  if (eventTypes.some((known) => known === type)) return;
  say(
    `warning: no event of the contract has the type ${terminalText(type)}.${didYouMean(type, eventTypes)} It is waited for, in case the gateway has it.`,
  );
};
