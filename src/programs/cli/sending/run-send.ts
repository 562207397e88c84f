import { connect, type ConnectionFlags } from '../connection/connection-options.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption, writing } from '../interruption.ts';
import { withOptionNames, type GivenValue } from '../failures/option-errors.ts';
import { say } from '../output/say.ts';
import { writeAnswer } from '../output/write-answer.ts';
import { terminalText } from '../output/terminal-text.ts';
import { localFile, type LocalFile } from './local-file.ts';
import { messageContent } from './text-or-file.ts';
import { messageKindOf, type MediaKind } from './media-kind.ts';
import { isAnimatedSticker } from '../../../media/animated-sticker.ts';
import type { WsapiClient } from '../../../client/wsapi-client.ts';

export interface SendOptions extends ConnectionFlags {
  readonly text?: string;
  readonly file?: string;
  readonly caption?: string;
  readonly as?: MediaKind;
  readonly name?: string;
  readonly json?: boolean;
}

/** Sends a text or a file, as the kind of message that fits the file. */
export const sendMessage = async (
  to: string,
  content: string | undefined,
  options: SendOptions,
): Promise<void> => {
  const message = await messageContent({ content, text: options.text, file: options.file });
  const { signal } = interruption;
  if (message.kind === 'text') {
    for (const flag of ['caption', 'as', 'name'] as const) {
      if (options[flag] !== undefined)
        throw new UsageError(`--${flag} is for files; this is a text.`);
    }
    const client = await connect(options);
    const { id } = await withOptionNames(givenTo(to, options), () =>
      writing(client.messages.sendText({ to, text: message.text }, { signal })),
    );
    await report('text', id, options);
    return;
  }
  const file = await localFile(message.path);
  const kind = options.as ?? messageKindOf(file.type);
  refuseUnfitting(kind, options);
  const client = await connect(options);
  const { id } = await withOptionNames(givenTo(to, options), () =>
    writing(sendFile(client, to, kind, file, options, signal)),
  );
  await report(kind, id, options);
};

const givenTo =
  (to: string, { caption, name }: SendOptions) =>
  (field: string): GivenValue | undefined =>
    ({
      to: { name: '<to>', value: to },
      text: { name: 'the text', value: undefined },
      data: { name: 'the file', value: undefined },
      caption: { name: '--caption', value: caption },
      filename: { name: '--name', value: name },
    })[field];

const refuseUnfitting = (kind: MediaKind, { caption, name }: SendOptions): void => {
  if (caption !== undefined && !['image', 'video', 'document'].includes(kind))
    throw new UsageError(
      `--caption: a message of the kind ${kind} has no caption. Send a text after it.`,
    );
  if (name !== undefined && kind !== 'document')
    throw new UsageError('--name: only a document has a name. Add --as document.');
};

const sendFile = (
  client: WsapiClient,
  to: string,
  kind: MediaKind,
  file: LocalFile,
  { caption, name }: SendOptions,
  signal: AbortSignal,
): Promise<{ readonly id: string }> => {
  const base = { to, data: file.open };
  const typed = { ...base, ...(file.type !== undefined && { mimeType: file.type }) };
  const captioned = { ...typed, ...(caption !== undefined && { caption }) };
  switch (kind) {
    case 'image':
      return client.messages.sendImage(captioned, { signal });
    case 'video':
      return client.messages.sendVideo(captioned, { signal });
    case 'audio':
      return client.messages.sendAudio(typed, { signal });
    case 'voice':
      return client.messages.sendVoice(base, { signal });
    case 'sticker':
      return client.messages.sendSticker(
        { ...base, isAnimated: isAnimatedSticker(file.head) },
        { signal },
      );
    case 'document':
      return client.messages.sendDocument(
        { ...captioned, filename: name ?? file.name },
        { signal },
      );
  }
};

const report = async (kind: string, id: string, { json = false }: SendOptions): Promise<void> => {
  if (json) await writeAnswer({ id, kind }, { json });
  else say(`Sent as ${kind}: ${terminalText(id)}`);
};
