import { RefusedError } from '../refused-error.ts';
import { goBase64Problem } from '../request-body/go-base64.ts';
import type { Behaviours } from './behaviour.ts';

export const media: Behaviours = {
  downloadMedia: ({ query, state }) => {
    const id = query.get('id') ?? '';
    const problem = goBase64Problem(id, 'url');
    if (problem !== undefined)
      throw new RefusedError(400, `failed to decode media ID: failed to decode base64: ${problem}`);
    const file = state.media.find(id);
    if (file === undefined) throw new RefusedError(400, 'download failed with status code 404');
    const name = file.filename ?? 'file';
    return new Response(file.bytes, {
      headers: {
        // The sender's type, which may be empty.
        'Content-Type': file.mimeType,
        'Content-Disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
        'Content-Length': String(file.bytes.length),
      },
    });
  },
};
