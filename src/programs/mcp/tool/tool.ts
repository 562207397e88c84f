import type { ToolAnnotations } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import type { WsapiClient } from '../../../client/wsapi-client.ts';
import type { ChatDirectory } from '../directory/chat-directory.ts';
import type { MessageLog } from '../messages/message-log.ts';
import type { WriteGuard } from '../safety/write-guard.ts';
import type { Asking, RequestState } from '../safety/ask-user.ts';
import type { ToolResult } from '../results/tool-result.ts';

/** What all tools of a program share. */
export interface Account {
  readonly client: WsapiClient;
  readonly messages: MessageLog;
  readonly directory: ChatDirectory;
  readonly guard: WriteGuard;
  readonly requestState: RequestState;
  /** Folders of which files may be sent. */
  readonly files: readonly string[];
}

/** One call of a tool. */
export type ToolCall = Account & Asking;

/** The JSON Schema of a tool's input or output. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A tool, ready to be registered. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  /** @throws {ToolInputError} for wrong arguments. */
  run(args: unknown, call: ToolCall): Promise<ToolResult>;
}

/** A tool with its input and output as zod schemas. */
export interface ToolDefinition<Input extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly input: Input;
  readonly output: z.ZodObject;
  readonly run: (args: z.output<Input>, call: ToolCall) => ToolResult | Promise<ToolResult>;
}
