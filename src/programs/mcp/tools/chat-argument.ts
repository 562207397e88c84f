import { InvalidIdError } from '../../../errors/field-error.ts';
import { formatJid } from '../../../ids/jid.ts';
import { ToolInputError } from '../results/tool-input-error.ts';

/** The id of a chat that a model named. @throws {ToolInputError} */
export const chatArgument = (text: string): string => {
  try {
    return formatJid(text);
  } catch (error) {
    if (!(error instanceof InvalidIdError)) throw error;
    throw new ToolInputError(
      'chat must be an id from find_chat or list_chats, or a phone number with its country code, for example +12025550143.',
    );
  }
};
