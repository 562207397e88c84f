/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type { JidArgument } from '../../src/ids/types.ts';

import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type { ContactInfo, CreateContactRequest, Identity } from '../schema.ts';

/**
 * List the account's contacts
 *
 * Lists the contacts that the gateway has stored for the account, with every name it knows for
 * each. The list is read from the gateway's own store, not from WhatsApp, so it can lag behind
 * what the phone shows: call `POST /contacts/sync` if somebody is missing. There are no pages: the
 * whole list comes at once.
 *
 * `GET /contacts`
 *
 * @example
 * await listContacts(wsapi);
 */
export const listContacts = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<ContactInfo[]> => client.request(routes.listContacts, {}, options);
/**
 * Save a contact
 *
 * Adds somebody to the account's contacts, or overwrites the names of a contact that is there
 * already. The change is passed on to the account's other devices, the phone included. Whether the
 * number is on WhatsApp at all is not checked; ask `POST /users/check` for that, and save the
 * `jid` from its answer.
 *
 * `POST /contacts`
 *
 * @example
 * await createContact(wsapi, {
 *   id: '12025550143@s.whatsapp.net',
 *   fullName: 'Amara Okafor',
 * });
 */
export const createContact = (
  client: Client,
  body: CreateContactRequest,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.createContact, { body }, options);
/**
 * Load the contacts from WhatsApp again
 *
 * Has the gateway load the account's complete contacts from WhatsApp and replace what it has
 * stored. Use it after pairing or when `GET /contacts` looks out of date, not before every read.
 * The answer carries no contacts: read the list afterwards.
 *
 * `POST /contacts/sync`
 *
 * @example
 * await syncContacts(wsapi);
 */
export const syncContacts = (client: Client, options?: RequestOptions): ResponsePromise<void> =>
  client.request(routes.syncContacts, {}, options);
/**
 * Look up a contact
 *
 * Reads the names stored for one person. It never answers 404: for somebody unknown it is 200 with
 * empty names, so test `fullName` and `pushName` rather than the status. To find out whether a
 * number is on WhatsApp use `GET /users/{phone}/check`, which asks WhatsApp itself.
 *
 * `GET /contacts/{id}`
 *
 * @example
 * await getContact(wsapi, '12025550143@s.whatsapp.net');
 */
export const getContact = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'user' | 'lid'>,
  options?: RequestOptions,
): ResponsePromise<ContactInfo> => client.request(routes.getContact, { params: { id } }, options);
/**
 * List whom the account has blocked
 *
 * Lists the people blocked by the account, on whichever of its devices that was done. An entry may
 * be known by LID alone; compare by `id` and `lid`, not by `phone`, which can be missing.
 *
 * `GET /contacts/blocklist`
 *
 * @example
 * await getBlocklist(wsapi);
 */
export const getBlocklist = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<Identity[]> => client.request(routes.getBlocklist, {}, options);
/**
 * Block somebody
 *
 * Blocks a person for the account: their messages and calls no longer come through, and they no
 * longer see its presence. It holds on all devices of the account, so this instance gets no events
 * of what they send either. Only people can be blocked: for a group there is leaving it, or muting
 * the chat.
 *
 * `PUT /contacts/{id}/block`
 *
 * @example
 * await blockContact(wsapi, '12025550178@s.whatsapp.net');
 */
export const blockContact = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'user' | 'lid'>,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.blockContact, { params: { id } }, options);
/**
 * Lift a block
 *
 * Takes a person off the account's blocklist, so that they can write and call again. What they
 * sent in the meantime does not arrive later.
 *
 * `PUT /contacts/{id}/unblock`
 *
 * @example
 * await unblockContact(wsapi, '12025550178@s.whatsapp.net');
 */
export const unblockContact = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'user' | 'lid'>,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.unblockContact, { params: { id } }, options);
