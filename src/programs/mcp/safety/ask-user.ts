import {
  createRequestStateCodec,
  inputRequired,
  inputResponse,
  type InputRequiredResult,
  type RequestStateCodec,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { createHash, randomBytes } from 'node:crypto';
import type { Session } from './session.ts';
import { Refusal } from './chat-rules.ts';

/** The question that an answer belongs to. It travels through the host, so it is signed. */
export type RequestState = RequestStateCodec<{ readonly question: string }>;

/** With a key of this process alone. */
export const newRequestState = (): RequestState =>
  createRequestStateCodec({ key: randomBytes(32) });

/** The call of a tool, as far as a question to the user is concerned. */
export interface Asking {
  readonly session: Session;
  /** Aborted when the host cancels the call. */
  readonly signal: AbortSignal;
  /** Whether the host can put a question to the user. */
  readonly canAsk: boolean;
  readonly mcp: ServerContext['mcpReq'];
  readonly requestState: RequestState;
}

/** What the user is asked. */
export interface Question {
  /** What is approved by a yes: a chat, or an operation on it. */
  readonly subject: string;
  /** The text that the user reads. It names the chat. */
  readonly message: string;
  /** Whether a yes is good for this call only. */
  readonly everyTime?: boolean;
}

const responseName = 'confirm';

/**
 * Asks the user, unless the answer is known in this session. The question goes to the user through the host: neither
 * the model nor a message can answer it.
 *
 * @returns the question to hand to the host; undefined when the user has agreed.
 * @throws {Refusal} when the user has not, or cannot be asked.
 */
export const askUser = async (
  { subject, message, everyTime = false }: Question,
  { session, canAsk, mcp, requestState }: Asking,
): Promise<InputRequiredResult | undefined> => {
  // First: two calls at once may have been answered differently.
  if (session.declined.has(subject))
    throw new Refusal('the user has declined this before; do not ask again');
  if (session.approved.has(subject)) return undefined;
  if (!canAsk)
    throw new Refusal(
      'the user must confirm this, and this host cannot ask. The user can start the server with --no-confirm, or use a host that supports elicitation',
    );
  const question = createHash('sha256').update(subject).digest('base64url');
  const answer = inputResponse(mcp.inputResponses, responseName);
  const asked = mcp.requestState<{ readonly question: string }>();
  if (answer.kind !== 'elicit' || asked?.question !== question)
    return inputRequired({
      inputRequests: {
        [responseName]: inputRequired.elicit({
          message,
          requestedSchema: { type: 'object', properties: {} },
        }),
      },
      requestState: await requestState.mint({ question }),
    });
  if (answer.action === 'accept') {
    if (!everyTime) session.approved.add(subject);
    return undefined;
  }
  if (answer.action === 'decline') {
    session.declined.add(subject);
    throw new Refusal('the user has declined');
  }
  throw new Refusal('the user has not answered the question');
};

/** A text from elsewhere inside a question: on one line, without control characters, and not long. */
export const quoted = (text: string, length = 300): string => {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    // A name must not seem to end, and go on as a question of ours.
    .replace(/[“”]/g, '"')
    .trim();
  const characters = Array.from(line);
  return `“${characters.length > length ? `${characters.slice(0, length).join('')}…` : line}”`;
};
