import { describe, expect, test } from 'vitest';
import { createEditor } from '../support/language-service.ts';

/** Programs that compile, and programs that do not: with the compiler's message. */

const editor = createEditor();
const head = `import { WsapiClient, type EventOf, type SendTextRequest, type SendMediaRequest } from 'wsapi-client';
const wsapi = new WsapiClient();
const to = '+12025550143';
const group = '120363041234567890@g.us';
declare const blob: Blob;
declare const file: File;
declare const maybe: string | undefined;
`;

const check = (program: string) => {
  editor.open(`${head}${program}\nexport {};`);
  return editor.errors().map(({ message }) => message);
};

describe('compiles', () => {
  test.each([
    ['a text', 'await wsapi.messages.sendText({ to, text: "Hello" });'],
    ['a text to a group', 'await wsapi.messages.sendText({ to: group, text: "Hello" });'],
    ['an image from bytes', 'await wsapi.messages.sendImage({ to, data: new Uint8Array(9) });'],
    ['an image from a Blob', 'await wsapi.messages.sendImage({ to, data: blob });'],
    ['an image from a File', 'await wsapi.messages.sendImage({ to, data: file });'],
    [
      'an image by its address',
      'await wsapi.messages.sendImage({ to, url: "https://x.example/a" });',
    ],
    [
      'an image whose other source is undefined',
      'await wsapi.messages.sendImage({ to, data: blob, url: undefined });',
    ],
    [
      'an image that is opened when it is sent',
      'await wsapi.messages.sendImage({ to, data: () => blob });',
    ],
    [
      'undefined in optional fields',
      'await wsapi.messages.sendText({ to, text: "Hi", replyTo: maybe, mentions: undefined });',
    ],
    [
      'a readonly list',
      'const who = ["+12025550178"] as const; await wsapi.messages.sendText({ to, text: "Hi", mentions: who });',
    ],
    [
      'a readonly list of participants',
      'const who: readonly "+12025550178"[] = []; await wsapi.groups.create({ name: "Hikers", participants: who });',
    ],
    [
      'undefined in a query',
      'await wsapi.account.listInstances({ status: maybe, pageSize: undefined });',
    ],
    [
      'a document with a name of its own',
      'await wsapi.messages.sendDocument({ to, data: file }); await wsapi.messages.sendDocument({ to, data: { buffer: new Uint8Array(3), mimetype: "a/b", originalname: "a.pdf" } });',
    ],
    ['a contact by name', 'await wsapi.messages.sendContact({ to, displayName: "Amara" });'],
    ['a contact by vCard', 'await wsapi.messages.sendContact({ to, vcard: "BEGIN:VCARD" });'],
    [
      'a contact with both',
      'await wsapi.messages.sendContact({ to, displayName: "Amara", vcard: "BEGIN:VCARD" });',
    ],
    [
      'a document',
      'await wsapi.messages.sendDocument({ to, data: blob, filename: "menu.pdf", caption: "Menu" });',
    ],
    [
      'a body that was made before',
      'const body: SendMediaRequest = { to, data: blob }; await wsapi.messages.sendVideo(body);',
    ],
    [
      'a body that is chosen',
      'const body: SendMediaRequest = maybe === undefined ? { to, data: blob } : { to, url: maybe }; await wsapi.messages.sendVideo(body);',
    ],
    [
      'a body that is completed',
      'const body: SendTextRequest = { to, text: "Hi" }; await wsapi.messages.sendText({ ...body, isForwarded: true });',
    ],
    ['an image by path', 'await wsapi.http.POST("/messages/image", { body: { to, data: blob } });'],
    [
      'undefined in optional fields and queries, by path',
      'await wsapi.http.POST("/messages/text", { body: { to, text: "Hi", replyTo: maybe } }); await wsapi.http.GET("/account/instances", { params: { query: { status: maybe } } });',
    ],
    [
      'a readonly list, by path',
      'const who = ["+12025550178"] as const; await wsapi.http.POST("/groups", { body: { name: "Hikers", participants: who } });',
    ],
    [
      'newsletter as an event filter',
      'await wsapi.instance.updateConfig("shop", { apiKey: "k", eventFilters: ["message", "newsletter"] }); await wsapi.instance.create({ id: "shop", eventFilters: ["newsletter"] });',
    ],
    [
      'a narrowed request',
      'export const f = (body: SendMediaRequest): unknown => body.url === undefined ? body.data : new URL(body.url);',
    ],
    [
      'a narrowed event',
      'export const f = (event: EventOf<"message">): string => event.eventData.chatId;',
    ],
    [
      'the id of a new group',
      'const { id } = await wsapi.groups.create({ name: "Hikers", participants: [to] }); await wsapi.groups.get(id);',
    ],
  ])('%s', (_, program) => {
    expect(check(program)).toEqual([]);
  });
});

describe('does not compile', () => {
  test.each([
    [
      'an image without a file',
      'await wsapi.messages.sendImage({ to });',
      "Property 'url' is missing in type '{ to: \"+12025550143\"; }' but required in type 'SendMediaUrlInsteadOfData'.",
    ],
    [
      'an image with both sources',
      'await wsapi.messages.sendImage({ to, data: blob, url: "https://x.example/a" });',
      "Types of property 'url' are incompatible.",
    ],
    [
      'a status without a file',
      'await wsapi.status.postImage({ caption: "Hi" });',
      "required in type 'PostMediaStatusUrlInsteadOfData'",
    ],
    [
      'a sticker with both sources',
      'await wsapi.messages.sendSticker({ to, data: blob, url: "https://x.example/a" });',
      "Types of property 'url' are incompatible.",
    ],
    [
      'an image whose address may be missing',
      'await wsapi.messages.sendImage({ to, url: maybe });',
      "Type 'undefined' is not assignable to type 'string'.",
    ],
    [
      'an event filter with a typing error',
      'await wsapi.instance.updateConfig("shop", { apiKey: "k", eventFilters: ["mesage"] });',
      '"message"',
    ],
    [
      'a limit that does not exist',
      'await wsapi.messages.sendText({ to, text: "Hi" }, { retry: { attempts: 3 } });',
      "'attempts' does not exist in type 'Partial<RetryLimits>'",
    ],
    [
      'a time with a unit',
      'await wsapi.messages.sendText({ to, text: "Hi" }, { timeout: "5s" });',
      "Type 'string' is not assignable to type 'number'.",
    ],
    [
      'an option of the client with a typing error',
      'new WsapiClient({ apikey: "k" });',
      "Did you mean to write 'apiKey'?",
    ],
    [
      'an image by path without a file',
      'await wsapi.http.POST("/messages/image", { body: { to } });',
      "Property 'url' is missing",
    ],
    [
      'a contact without name and vCard',
      'await wsapi.messages.sendContact({ to });',
      "required in type 'SendContactVcardOrDisplayName'",
    ],
    [
      'a field with a typing error, beside a choice',
      'await wsapi.messages.sendImage({ to, data: blob, capton: "Menu" });',
      "Did you mean to write 'caption'?",
    ],
    [
      'a field with a typing error',
      'await wsapi.messages.sendText({ to, text: "Hi", replyto: "3EB0" });',
      "Did you mean to write 'replyTo'?",
    ],
    ['a text without a text', 'await wsapi.messages.sendText({ to });', "'text' is missing"],
    ['a text without a recipient', 'await wsapi.messages.sendText({ text: "Hi" });', "'to' is"],
    [
      'a timer that does not exist',
      'await wsapi.messages.sendText({ to, text: "Hi", ephemeralExpiration: "1h" });',
      'Type \'"1h"\' is not assignable to type \'"off" | "24h" | "7d" | "90d" | undefined\'.',
    ],
    [
      'a person where a group is expected',
      'await wsapi.groups.get("12025550143@s.whatsapp.net");',
      'is not assignable',
    ],
    [
      'an event that does not exist',
      'export type E = EventOf<"mesage">;',
      '"logged_in" | "logged_out"',
    ],
    [
      'an address that is a number',
      'await wsapi.messages.sendImage({ to, url: 5 });',
      "Type 'number' is not assignable to type 'string'.",
    ],
    [
      'a file that is an object',
      'await wsapi.messages.sendImage({ to, data: { path: "menu.jpg" } });',
      "'path' does not exist in type",
    ],
    [
      'a method that does not exist',
      'await wsapi.messages.sendTxt({ to, text: "Hi" });',
      "Did you mean 'sendText'?",
    ],
    [
      'a path that does not exist',
      'await wsapi.http.POST("/messages/txt", { body: { to, text: "Hi" } });',
      'is not assignable to parameter of type \'PathsWithMethod<paths, "post">\'',
    ],
    [
      'a document without a name',
      'await wsapi.messages.sendDocument({ to, data: blob });',
      "required in type 'SendDocumentFilenameOrNamedFile'",
    ],
    [
      'null for a missing value',
      'await wsapi.messages.sendText({ to, text: "Hi", replyTo: null });',
      "Type 'null' is not assignable",
    ],
    [
      'a query with a typing error',
      'await wsapi.account.listInstances({ pagesize: 5 });',
      "Did you mean to write 'pageSize'?",
    ],
    [
      'a paths type from the main entry',
      "import type { paths } from 'wsapi-client'; export type P = paths;",
      "'paths'",
    ],
  ])('%s', (_, program, message) => {
    const errors = check(program);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });
});
