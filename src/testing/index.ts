/**
 * `wsapi-client/testing`: a gateway without a phone, in your process.
 *
 * @module
 */
export { createGateway } from './gateway.ts';
export type { Edition, Instance } from './access-checks.ts';
export type { Clock } from './clock.ts';
export type { DisturbanceOptions } from './disturbances.ts';
export type {
  Gateway,
  GatewayClientOptions,
  GatewayOptions,
  Listening,
  ListenOptions,
  ReceivedRequest,
} from './gateway-interface.ts';
export type { PlantedFault } from './planted-faults.ts';
