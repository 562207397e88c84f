import { EarlyEnd } from './early-end.ts';
import type { TransportRequest } from './transport.ts';

/** What ends a request early, by its signal. */
export const earlyEndOf = (request: TransportRequest): EarlyEnd => EarlyEnd.by(request.signal);
