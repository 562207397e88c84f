import { eventTypes } from '../../../../generated/event-types.ts';
import { didYouMean } from '../../../options/did-you-mean.ts';
import type { ConnectionFlags } from '../connection/connection-options.ts';
import { interruption } from '../interruption.ts';
import { say } from '../output/say.ts';
import { terminalText } from '../output/terminal-text.ts';
import { printEvent, type AnyEvent } from './event-text.ts';
import { streamEvents } from './stream-source.ts';
import { receiveWebhooks } from './webhook-source.ts';

export interface ListenOptions extends ConnectionFlags {
  readonly redis?: string | true;
  readonly webhook?: number;
  readonly host: string;
  readonly unsigned?: boolean;
  readonly type?: readonly string[];
  readonly json?: boolean;
}

/** Prints events until Ctrl-C, which is the normal end of this command. */
export const printEvents = async (options: ListenOptions): Promise<void> => {
  const { signal } = interruption;
  for (const type of options.type ?? []) warnOfUnknown(type);
  const take = (event: AnyEvent): void => {
    if (options.type === undefined || options.type.includes(event.eventType))
      printEvent(event, options.json === true);
  };
  try {
    const { redis, webhook } = options;
    if (redis !== undefined) {
      // The Redis client is large, and most users do not need it.
      const { readRedis } = await import('./redis-source.ts');
      await readRedis({ ...options, redis }, take, signal);
    } else if (webhook !== undefined) await receiveWebhooks({ ...options, webhook }, take, signal);
    else await streamEvents(options, take, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};

/** Only a warning: the gateway may be newer than this program and have more event types. */
const warnOfUnknown = (type: string): void => {
  if (eventTypes.some((known) => known === type)) return;
  say(
    `warning: --type: this version knows no event type ${terminalText(type)}.${didYouMean(type, eventTypes)}`,
  );
};
