import { keyHider } from '../../errors/hide-key.ts';
import { hiddenValue, withoutSecrets } from '../secret-fields.ts';

/** The keys of the playground, which must not reach the page, wherever a response repeats them. */
export class KnownKeys {
  /** By key. */
  readonly #hiders = new Map<string, (text: string) => string>();

  add(key: unknown): void {
    if (typeof key === 'string' && key !== '') this.#hiders.set(key, keyHider(key, hiddenValue));
  }

  /** A text without the keys, however they are encoded. */
  maskText(text: string): string {
    return [...this.#hiders.values()].reduce((masked, hide) => hide(masked), text);
  }

  /**
   * A JSON text without the keys and without secrets of any instance. It is parsed first: a key may be escaped in it
   * (the gateway writes `<`, `>` and `&` as `\u003c` and so on), or be the name of a property.
   */
  maskJson(text: string): string {
    try {
      return JSON.stringify(this.#maskValue(withoutSecrets(JSON.parse(text)).value));
    } catch {
      return this.maskText(text); // not JSON, despite its content type
    }
  }

  #maskValue(value: unknown): unknown {
    if (typeof value === 'string') return this.maskText(value);
    if (Array.isArray(value)) return value.map((item) => this.#maskValue(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [this.maskText(name), this.#maskValue(field)]),
    );
  }
}
