import { WsapiError } from '../errors/wsapi-error.ts';

/** Names that the runtime gives to its own errors. The name of any other error may hold anything. */
const names = ['AbortError', 'TimeoutError', 'TypeError', 'RangeError', 'SyntaxError'];

/** The class of an error, for telemetry: never its message. `_OTHER`, OpenTelemetry's term, for unknown classes. */
export const errorTypeOf = (error: unknown): string => {
  try {
    if (WsapiError.is(error)) return error.name;
    const name = error instanceof Error ? error.name : '';
    return names.includes(name) ? name : '_OTHER';
  } catch {
    // A getter or a proxy threw: what a user's function throws may be anything.
    return '_OTHER';
  }
};
