import { ContractError } from '../../../contract/contract-error.ts';
import { parseEvent } from '../../../events/parse-event.ts';
import { rebuiltEnvelope } from '../../../events/redis-streams/rebuilt-envelope.ts';
import type { SignatureVerifier } from '../../../events/signature.ts';
import { OutcomeError } from '../../cli/failures/outcome-error.ts';
import { readNewEntries } from '../../cli/listening/redis-entries.ts';
import { arrivalOf, type Listen } from './arrival.ts';

/** Reads the streams of a self-hosted gateway, from now on. Its consumers still receive every event. */
export const redisEvents =
  (url: string, instanceId: string | undefined, verifier: SignatureVerifier | undefined): Listen =>
  async (take, signal, tell) => {
    const wanted = `stream:${instanceId ?? '*'}`;
    const onReady = (): void => {
      tell(`Waiting for events in Redis (${wanted}) …`);
    };
    try {
      await readNewEntries({ url, wanted, signal, tell, onReady }, async (entry) => {
        take(
          await arrivalOf(async () => {
            const text = rebuiltEnvelope(entry);
            await verifier?.verify(text, entry.fields['signature']);
            return parseEvent(text);
          }),
        );
      });
    } catch (error) {
      if (signal.aborted) return;
      throw error instanceof OutcomeError ? new ContractError(error.message) : error;
    }
  };
