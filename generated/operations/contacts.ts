/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type { JidArgument } from '../../src/ids/types.ts';

import { checkedClient } from '../../src/pipeline/checked-client.ts';

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
 * Lists the account's contacts that the gateway has stored, with all names it knows. The list
 * comes from the gateway's own store, not from WhatsApp, so it may be older than what the phone
 * shows: call `syncContacts` if someone is missing. The response is the whole list, without pages.
 *
 * `GET /contacts`
 *
 * @example
 * await listContacts(wsapi);
 */
export const listContacts = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<ContactInfo[]> =>
  checkedClient(client).request(routes.listContacts, {}, options);
/**
 * Save a contact
 *
 * Adds a person to the account's contacts, or overwrites the names of an existing contact. The
 * change is sent to the account's other devices, including the phone. It does not check whether
 * the number is on WhatsApp: use `bulkCheckUsers` for that, and save the `jid` from its response.
 *
 * `POST /contacts`
 *
 * @example
 * await createContact(wsapi, { id: '+12025550143', fullName: 'Amara Okafor' });
 */
export const createContact = (
  client: Client,
  body: CreateContactRequest,
  options?: RequestOptions,
): ResponsePromise<void> => checkedClient(client).request(routes.createContact, { body }, options);
/**
 * Load the contacts from WhatsApp again
 *
 * Loads all of the account's contacts from WhatsApp and replaces what the gateway has stored. Use
 * it after pairing or if `listContacts` looks out of date, not before every read. The response has
 * no contacts: read the list afterwards.
 *
 * `POST /contacts/sync`
 *
 * @example
 * await syncContacts(wsapi);
 */
export const syncContacts = (client: Client, options?: RequestOptions): ResponsePromise<void> =>
  checkedClient(client).request(routes.syncContacts, {}, options);
/**
 * Look up a contact
 *
 * Returns the names stored for one person. It never returns 404: for an unknown person it returns
 * 200 with empty names, so check `fullName` and `pushName` rather than the status. To find out
 * whether a number is on WhatsApp use `checkUser`, which asks WhatsApp itself.
 *
 * `GET /contacts/{id}`
 *
 * @example
 * await getContact(wsapi, '+12025550143');
 */
export const getContact = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'user' | 'lid'>,
  options?: RequestOptions,
): ResponsePromise<ContactInfo> =>
  checkedClient(client).request(routes.getContact, { params: { id } }, options);
/**
 * List blocked people
 *
 * Lists the people blocked by the account, on any of its devices. An entry may have only a LID:
 * compare by `id` and `lid`, not by `phone`, which can be missing.
 *
 * `GET /contacts/blocklist`
 *
 * @example
 * await getBlocklist(wsapi);
 */
export const getBlocklist = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<Identity[]> => checkedClient(client).request(routes.getBlocklist, {}, options);
/**
 * Block a person
 *
 * Blocks a person for the account: their messages and calls no longer arrive, and they no longer
 * see its presence. It applies to all devices of the account, so this instance gets no events for
 * what they send either. Only people can be blocked: leave a group or mute its chat instead.
 *
 * `PUT /contacts/{id}/block`
 *
 * @example
 * await blockContact(wsapi, '+12025550178');
 */
export const blockContact = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'user' | 'lid'>,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.blockContact, { params: { id } }, options);
/**
 * Unblock a person
 *
 * Removes a person from the account's blocklist, so that they can write and call again. Messages
 * that they sent in the meantime do not arrive later.
 *
 * `PUT /contacts/{id}/unblock`
 *
 * @example
 * await unblockContact(wsapi, '+12025550178');
 */
export const unblockContact = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'user' | 'lid'>,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.unblockContact, { params: { id } }, options);
