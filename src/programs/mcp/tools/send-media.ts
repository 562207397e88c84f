import type { WsapiClient } from '../../../client/wsapi-client.ts';
import type { RequestOptions } from '../../../pipeline/client-interface.ts';
import type { FileKind, SendableFile } from '../safety/sendable-file.ts';
import { ToolInputError } from '../results/tool-input-error.ts';

/** Sends a file as the kind of message that was asked for. @returns the id of the message. */
export const sendMedia = async (
  { messages }: WsapiClient,
  message: {
    readonly to: string;
    readonly file: SendableFile;
    readonly as: FileKind;
    readonly caption?: string | undefined;
  },
  options: RequestOptions,
): Promise<string> => {
  const { to, file, as, caption } = message;
  const source = { to, ...file.source };
  const typed = { ...source, ...(file.type !== undefined && { mimeType: file.type }) };
  const withCaption = { ...(caption !== undefined && { caption }) };
  switch (as) {
    case 'image':
      return (await messages.sendImage({ ...typed, ...withCaption }, options)).id;
    case 'video':
      return (await messages.sendVideo({ ...typed, ...withCaption }, options)).id;
    case 'document':
      return (
        await messages.sendDocument({ ...source, ...withCaption, filename: file.name }, options)
      ).id;
    default:
      if (caption !== undefined)
        throw new ToolInputError(
          `A message of the kind ${as} has no caption: send a text after it.`,
        );
  }
  if (as === 'audio') return (await messages.sendAudio(typed, options)).id;
  if (as === 'voice') return (await messages.sendVoice(source, options)).id;
  return (await messages.sendSticker({ ...source, isAnimated: file.isAnimated }, options)).id;
};
