import { InvalidResponseError } from '../../../errors/invalid-response-error.ts';
import { WsapiError } from '../../../errors/wsapi-error.ts';
import { ToolInputError } from '../results/tool-input-error.ts';
import { Refusal } from './chat-rules.ts';

/** What became of something that was to be sent or changed. */
export type WriteOutcome =
  | { readonly status: 'not_sent'; readonly reason: string }
  | { readonly status: 'unknown'; readonly reason: string };

/** What a model is told about an unknown outcome. */
export const doNotRepeat =
  'It may have been carried out. Do not repeat it: a second message may reach the recipient. Tell the user, who can look at the phone.';

/** The outcome of a call that failed. What is not clearly a refusal may have been carried out. */
export const outcomeOf = (error: unknown): WriteOutcome => {
  if (error instanceof Refusal || error instanceof ToolInputError)
    return { status: 'not_sent', reason: reasonOf(error) };
  if (!(error instanceof Error && WsapiError.is(error)))
    return { status: 'unknown', reason: 'the call was interrupted' };
  const isUnknown = error instanceof InvalidResponseError || error.outcome === 'unknown';
  return { status: isUnknown ? 'unknown' : 'not_sent', reason: reasonOf(error) };
};

/** Without its full stop: a sentence follows it. */
const reasonOf = ({ message }: Error): string => message.replace(/\.+$/, '');
