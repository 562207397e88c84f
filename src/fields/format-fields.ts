import type { FieldPlace } from '../errors/field-error.ts';
import type { NationalNumbers } from '../ids/phone-spelling.ts';
import type { MediaFile } from '../media/media-file.ts';
import type { Field, Fields } from './field.ts';
import { fieldBits, fillInBits } from './field-bits.ts';
import type * as fileFields from './file-fields.ts';
import { formatId, idBits, isCanonicalId } from './format-id.ts';

/** What formatting the fields of one call takes. */
export interface FormatSettings {
  readonly operationId: string;
  /** Reads numbers without a country code. */
  readonly national: NationalNumbers | undefined;
  /** There where a field takes a file. */
  readonly files: typeof fileFields | undefined;
  /** Asks WhatsApp for the id of a recipient, where that is given by number. */
  readonly resolveRecipient: ResolveRecipient | undefined;
}

type ResolveRecipient = (jid: string, place: FieldPlace) => Promise<string>;

/**
 * Brings every id, phone number and file of a call's values into the gateway's form, as the generated table
 * says. What the table does not name passes as it is, and the caller's own objects are left as they are.
 */
export class FieldFormatter {
  readonly #settings: FormatSettings;
  /** What takes time, to be begun once everything else was found to be right. */
  #later: (() => Promise<void>)[] | undefined;
  #files: MediaFile[] | undefined;

  constructor(settings: FormatSettings) {
    this.#settings = settings;
  }

  /** The files that were found in what was formatted. */
  get files(): readonly MediaFile[] {
    return this.#files ?? [];
  }

  /**
   * @param path where the value stands, for the error: `body`, then `body.mentions[0]`.
   * @throws {InvalidIdError | InvalidMediaError} naming operation and field.
   */
  format(field: Field, value: unknown, path: string): unknown {
    // Left out, or deliberately nothing: whether that is allowed is the contract's business.
    if (value === undefined || value === null) return value;
    if (typeof field === 'number') return this.#value(field, value, path);
    if (isItems(field))
      return Array.isArray(value)
        ? value.map((item, index) => this.format(field[0], item, `${path}[${index}]`))
        : value;
    return typeof value === 'object'
      ? this.#properties(field, value as Readonly<Record<string, unknown>>, path)
      : value;
  }

  /** Completes what was formatted with what has to be asked for or read; undefined where that is nothing. */
  finish(): Promise<unknown> | undefined {
    return this.#later && Promise.all(this.#later.map((complete) => complete()));
  }

  #properties(fields: Fields, value: Readonly<Record<string, unknown>>, path: string): unknown {
    let copy: Record<string, unknown> | undefined;
    let file: MediaFile | undefined;
    let bits = 0;
    const each = fields['*'];
    for (const name of each === undefined ? Object.keys(fields) : Object.keys(value)) {
      const field = fields[name] ?? each;
      if (field === undefined) continue;
      if (typeof field === 'number') bits |= field;
      const before = value[name];
      // Most are as they have to be; the path is wanted where one is not.
      if (before === undefined || (typeof field === 'number' && isReady(field, before))) continue;
      const after = this.format(field, before, path === '' ? name : `${path}.${name}`);
      if (after !== before) (copy ??= { ...value })[name] = after;
      if (this.#settings.files?.isMediaFile(after)) file = after;
    }
    const { resolveRecipient } = this.#settings;
    const hasRecipient = resolveRecipient !== undefined && (bits & fieldBits.recipient) !== 0;
    if (!hasRecipient && (bits & fillInBits) === 0) return copy ?? value;
    copy ??= { ...value };
    if ((bits & fillInBits) !== 0) {
      const rest = this.#settings.files?.fillIn(fields, copy, file, this.#place(path));
      if (rest) (this.#later ??= []).push(rest);
    }
    if (hasRecipient) this.#resolveRecipients(fields, copy, path, resolveRecipient);
    return copy;
  }

  #resolveRecipients(
    fields: Fields,
    object: Record<string, unknown>,
    path: string,
    resolveRecipient: ResolveRecipient,
  ): void {
    for (const [name, field] of Object.entries(fields)) {
      const jid = object[name];
      if (typeof field !== 'number' || (field & fieldBits.recipient) === 0) continue;
      if (typeof jid !== 'string') continue;
      (this.#later ??= []).push(async () => {
        object[name] = await resolveRecipient(jid, this.#place(`${path}.${name}`));
      });
    }
  }

  #value(bits: number, value: unknown, path: string): unknown {
    if ((bits & fieldBits.media) !== 0) {
      if (!this.#settings.files) return value;
      const file = this.#settings.files.mediaFile(value, this.#place(path));
      (this.#files ??= []).push(file);
      return file;
    }
    return isReady(bits, value)
      ? value
      : formatId(bits, value, this.#place(path), this.#settings.national);
  }

  #place(field: string): FieldPlace {
    return { operationId: this.#settings.operationId, field };
  }
}

/** Whether a value can be sent as it is. */
const isReady = (bits: number, value: unknown): boolean =>
  (bits & fieldBits.media) === 0 && ((bits & idBits) === 0 || isCanonicalId(bits, value));

const isItems = (field: Exclude<Field, number>): field is readonly [Field] => Array.isArray(field);
