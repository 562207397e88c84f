import { instrument } from 'wsapi-client/opentelemetry';

// Without an SDK, spans and metrics go nowhere: this is what the package adds.
instrument();
export { connect } from './wsapi-client.mjs';
