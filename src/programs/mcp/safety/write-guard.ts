import type { CallToolResult } from '@modelcontextprotocol/server';
import { createHash } from 'node:crypto';
import type { WsapiClient } from '../../../client/wsapi-client.ts';
import type { People } from '../messages/people.ts';
import { toolResult, type ToolResult } from '../results/tool-result.ts';
import { ChatRules, Refusal } from './chat-rules.ts';
import { askUser, type Asking, type Question } from './ask-user.ts';
import type { Permissions } from './permissions.ts';
import { SendBudget } from './send-budget.ts';
import { doNotRepeat, outcomeOf } from './write-outcome.ts';

/** Something to be sent or changed. */
export interface Write {
  /** The chats and people that it reaches, as they were given. */
  readonly targets: readonly string[];
  readonly isDestructive?: boolean;
  /** What makes it the same as another one to the same targets, whichever tool sends it. */
  readonly content: string;
  /** @param targets resolved, in the same order. */
  readonly question: (targets: readonly string[]) => Question | Promise<Question>;
  /** Does it. @returns the fields of the result. */
  readonly send: (targets: readonly string[]) => Promise<Readonly<Record<string, unknown>>>;
}

/** The content of a text: another tool must not repeat it. */
export const textContent = (text: string): string => JSON.stringify(['text', text]);

/** The gate that everything passes before it leaves: permissions, chats, budget, the user. */
export class WriteGuard {
  readonly #permissions: Permissions;
  readonly #rules: ChatRules;
  readonly #budget: SendBudget;
  readonly #underWay = new Set<string>();
  /** Sends that may or may not have arrived. All sessions share them. */
  readonly #unknown = new Set<string>();

  constructor(client: WsapiClient, people: People, permissions: Permissions) {
    this.#permissions = permissions;
    this.#rules = new ChatRules(client, people, permissions);
    this.#budget = new SendBudget(permissions.maxSendsPerHour);
  }

  /** Sends once, if everything allows it. The result tells sent, not sent and unknown apart. */
  async write(write: Write, call: Asking): Promise<ToolResult> {
    let targets: readonly string[];
    let message: string;
    try {
      this.#checkPermissions(write);
      targets = await this.#resolve(write.targets, call.signal);
      message = hashOf(targets, write.content);
      const question = await this.#ask(write, targets, message, call);
      if (question !== undefined) return question;
      if (this.#underWay.has(message))
        throw new Refusal('the same message is being sent at this moment');
      this.#spend();
    } catch (error) {
      // Nothing was sent yet, whatever failed.
      return notSent(outcomeOf(error).reason);
    }
    this.#underWay.add(message);
    try {
      const result = await write.send(targets);
      this.#unknown.delete(message);
      return toolResult('Sent.', { status: 'sent', ...result });
    } catch (error) {
      const { status, reason } = outcomeOf(error);
      if (status === 'not_sent') return notSent(reason);
      this.#unknown.add(message);
      return unknown(reason);
    } finally {
      this.#underWay.delete(message);
    }
  }

  #checkPermissions({ isDestructive = false, targets }: Write): void {
    const { allowSend, allowDestructive } = this.#permissions;
    if (!allowSend)
      throw new Refusal(
        'this server is read-only. The user can start it with --allow-send to let it send',
      );
    if (isDestructive && !allowDestructive)
      throw new Refusal(
        'this cannot be undone, and the user has not allowed it (--allow-destructive)',
      );
    if (targets.length === 0 && this.#rules.areLimited)
      throw new Refusal(
        'it concerns no single chat, and the user has limited the chats (--allow-chat)',
      );
  }

  async #resolve(given: readonly string[], signal: AbortSignal): Promise<string[]> {
    const targets: string[] = [];
    for (const one of given) {
      const target = await this.#rules.resolve(one, signal);
      await this.#rules.check(target, signal);
      targets.push(target);
    }
    return targets;
  }

  async #ask(write: Write, targets: readonly string[], message: string, call: Asking) {
    // Even without confirmations, nobody but the user may risk a second copy.
    if (this.#unknown.has(message))
      return askUser(
        {
          subject: `repeat ${message}`,
          message:
            'The same message was sent before, and may have arrived. Look at the phone first. Send it again?',
          everyTime: true,
        },
        call,
      );
    return this.#permissions.confirm ? askUser(await write.question(targets), call) : undefined;
  }

  #spend(): void {
    const now = performance.now();
    const waitMs = this.#budget.waitMs(now);
    if (waitMs > 0)
      throw new Refusal(
        `the budget of ${this.#permissions.maxSendsPerHour} sends per hour is used up (--max-sends-per-hour). The next is possible in ${Math.ceil(waitMs / 60_000)} min`,
      );
    this.#budget.take(now);
  }
}

const notSent = (reason: string): CallToolResult =>
  toolResult(`Not sent: ${reason}.`, { status: 'not_sent', reason }, true);

const unknown = (reason: string): CallToolResult =>
  toolResult(
    `Unknown whether it was sent: ${reason}. ${doNotRepeat}`,
    { status: 'unknown', reason, advice: doNotRepeat },
    true,
  );

const hashOf = (targets: readonly string[], content: string): string =>
  createHash('sha256')
    .update(JSON.stringify([targets, content]))
    .digest('base64url');
