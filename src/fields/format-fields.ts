import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidIdError, type FieldPlace } from '../errors/field-error.ts';
import { inviteCode } from '../ids/invite-code.ts';
import type { NationalNumbers } from '../ids/phone-digits.ts';
import type { MediaFile } from '../media/media-file.ts';
import { fieldBits, fillInBits, namesWith } from './field-bits.ts';
import type { Field, Fields } from './field.ts';
import type * as fileFields from './file-fields.ts';
import { formatId, idBits } from './format-id.ts';

/** What formatting the fields of one call needs. */
export interface FormatSettings {
  readonly operationId: string;
  /** Reads numbers without a country code. */
  readonly national: NationalNumbers | undefined;
  /** Set if a field takes a file. */
  readonly files?: typeof fileFields | undefined;
  /** Says what is wrong with a type of event. Set if a field takes one. */
  readonly eventFilterProblem?: ((type: unknown) => string | undefined) | undefined;
  /** Asks WhatsApp for the id of a recipient given by number. */
  readonly resolveRecipient?: ResolveRecipient | undefined;
}

type ResolveRecipient = (jid: string, place: FieldPlace) => Promise<string>;

type Values = Readonly<Record<string, unknown>>;

/**
 * Brings every id, phone number and file of a call into the gateway's form, as the generated table says. Values that
 * the table does not name stay as they are, and the caller's own objects are not changed.
 */
export class FieldFormatter {
  readonly #settings: FormatSettings;
  /** Asynchronous work, to be started after everything else was validated. */
  readonly unfinished: (() => Promise<void>)[] = [];
  /** The files that were found so far. */
  readonly files: MediaFile[] = [];
  /** The recipients that were found so far, before WhatsApp is asked for their ids. */
  readonly recipients: string[] = [];

  constructor(settings: FormatSettings) {
    this.#settings = settings;
  }

  /**
   * @param path where the value is, for the error: `body`, then `body.mentions[0]`.
   * @throws {InvalidIdError | InvalidMediaError} naming operation and field.
   */
  format(field: Field, value: unknown, path: string): unknown {
    // Left out, or null on purpose: whether that is allowed is up to the contract.
    if (value === undefined || value === null) return value;
    if (typeof field === 'number') return this.value(field, value, path);
    if (isItems(field))
      return Array.isArray(value)
        ? value.map((item, index) => this.format(field[0], item, `${path}[${index}]`))
        : value;
    return typeof value === 'object' ? this.#object(field, value as Values, path) : value;
  }

  #object(fields: Fields, value: Values, path: string): Values {
    const object: Record<string, unknown> = { ...value };
    for (const name of Object.keys(value)) {
      // Not by the name alone: every object has a `constructor`.
      const field = Object.hasOwn(fields, name) ? fields[name] : fields['*'];
      if (field !== undefined)
        object[name] = this.format(field, value[name], path === '' ? name : `${path}.${name}`);
    }
    this.#complete(fields, object, path);
    return object;
  }

  /** Handles fields that must be given or depend on another field, and collects the recipients to resolve. */
  #complete(fields: Fields, object: Record<string, unknown>, path: string): void {
    const { files, resolveRecipient } = this.#settings;
    for (const name of namesWith(fields, fieldBits.stated))
      // An empty string does the same as leaving the field out.
      if (object[name] === undefined || object[name] === '')
        throw new ConfigurationError(
          `${this.#settings.operationId}: ${path}.${name} is missing. Leaving it out would remove the stored value. Pass ${name}, or ${name}: null to remove it on purpose.`,
        );
    if (files && namesWith(fields, fillInBits).length > 0) {
      const values = Object.values(object);
      const file = this.files.find((each) => values.includes(each));
      const rest = files.fillIn(fields, object, file, this.#place(path));
      if (rest) this.unfinished.push(rest);
    }
    if (resolveRecipient === undefined) return;
    for (const name of namesWith(fields, fieldBits.recipient)) {
      const jid = object[name];
      if (typeof jid !== 'string') continue;
      this.unfinished.push(async () => {
        object[name] = await resolveRecipient(jid, this.#place(`${path}.${name}`));
      });
    }
  }

  /**
   * Formats one value that is neither undefined nor null.
   *
   * @param bits those of the generated table.
   */
  value(bits: number, value: unknown, path: string): unknown {
    const { files, national } = this.#settings;
    if ((bits & fieldBits.media) !== 0) {
      if (!files) return value;
      const file = files.toMediaFile(value, this.#place(path));
      this.files.push(file);
      return file;
    }
    if ((bits & fieldBits.eventType) !== 0) {
      const problem = this.#settings.eventFilterProblem?.(value);
      if (problem === undefined) return value;
      throw new ConfigurationError(`${this.#settings.operationId}: ${path}: ${problem}`);
    }
    try {
      if ((bits & fieldBits.inviteCode) !== 0) return inviteCode(value, 'group');
      if ((bits & fieldBits.channelInviteCode) !== 0) return inviteCode(value, 'channel');
      if ((bits & idBits) === 0) return value;
      const id = formatId(bits, value, national);
      if ((bits & fieldBits.recipient) !== 0) this.recipients.push(id);
      return id;
    } catch (error) {
      if (error instanceof InvalidIdError)
        throw new InvalidIdError(error.message, this.#place(path));
      throw error;
    }
  }

  #place(field: string): FieldPlace {
    return { operationId: this.#settings.operationId, field };
  }
}

const isItems = (field: Exclude<Field, number>): field is readonly [Field] => Array.isArray(field);
