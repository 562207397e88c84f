/**
 * What short blocks take as given, as the text around them does. It is copied beside the blocks, where it is a user of
 * the installed package.
 */
import { WsapiClient, type EventOf, type Recipient } from 'wsapi-client';

const event = JSON.parse(process.env['EVENT'] ?? '') as EventOf<'message'>; // the gateway made it

export const wsapi = new WsapiClient();
export const apiKey = process.env['WSAPI_API_KEY'] ?? '';
export const instanceId = process.env['WSAPI_INSTANCE_ID'] ?? '';
export const to: Recipient = '+1 202 555 0143';
export const text = 'Your table is booked.';
/** A message that came. */
export const message = event.eventData;
/** Of a program's own. */
export const metrics = { count: (name: string, about: object): unknown => ({ name, about }) };
