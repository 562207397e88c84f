import { ConfigurationError } from '../../../errors/configuration-error.ts';
import { didYouMean } from '../../../options/did-you-mean.ts';
import { callOperation } from '../operations/call-operation.ts';
import { describeOperation } from '../operations/describe-operation.ts';
import { knownOperations, resources } from '../operations/known-operations.ts';
import { operationTool, operationToolName } from '../operations/operation-tool.ts';
import { checkNumber } from '../tools/check-number.ts';
import { deliveryStatus } from '../tools/delivery-status.ts';
import { findChat } from '../tools/find-chat.ts';
import { groupInfo } from '../tools/group-info.ts';
import { listChats } from '../tools/list-chats.ts';
import { react } from '../tools/react.ts';
import { readChat } from '../tools/read-chat.ts';
import { searchMessages } from '../tools/search-messages.ts';
import { sendFile } from '../tools/send-file.ts';
import { sendMessage } from '../tools/send-message.ts';
import { sessionStatus } from '../tools/session-status.ts';
import { waitForReply } from '../tools/wait-for-reply.ts';
import type { Tool } from '../tool/tool.ts';

/** The tools for tasks. */
export const taskTools: readonly Tool[] = [
  findChat,
  listChats,
  readChat,
  searchMessages,
  waitForReply,
  sendMessage,
  sendFile,
  react,
  deliveryStatus,
  groupInfo,
  checkNumber,
  sessionStatus,
  describeOperation,
  callOperation,
];

/** Which tools to offer. */
export interface ToolChoice {
  /** Resources whose operations become tools. */
  readonly toolsets: readonly string[];
  /** The names of the only tools to offer, operations included. Undefined for all tasks and toolsets. */
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[];
}

/** @throws {ConfigurationError} for a name that does not exist: a typo must not hide or offer a tool. */
export const chooseTools = ({ toolsets, only, except }: ToolChoice): readonly Tool[] => {
  for (const name of toolsets) refuseUnknown('--toolsets', name, resources);
  const operations = [...knownOperations().values()];
  const names = [...taskTools.map(({ name }) => name), ...operations.map(operationToolName)];
  for (const name of only ?? []) refuseUnknown('--tools', name, names);
  for (const name of except) refuseUnknown('--exclude-tools', name, names);
  const offered = operations.filter((known) =>
    only === undefined
      ? toolsets.includes(known.resource)
      : toolsets.includes(known.resource) || only.includes(operationToolName(known)),
  );
  const isChosen = (name: string, isOfToolset: boolean): boolean =>
    !except.includes(name) && (only === undefined || isOfToolset || only.includes(name));
  return [
    ...taskTools.filter(({ name }) => isChosen(name, false)),
    ...offered
      .filter((known) => isChosen(operationToolName(known), toolsets.includes(known.resource)))
      .map(operationTool),
  ];
};

const refuseUnknown = (flag: string, name: string, known: readonly string[]): void => {
  if (known.includes(name)) return;
  const list = known.length <= 20 ? ` Known: ${known.join(', ')}.` : '';
  throw new ConfigurationError(`${flag}: there is no ${name}.${didYouMean(name, known)}${list}`);
};
