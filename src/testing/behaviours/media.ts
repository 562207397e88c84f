import { RefusedError } from '../refused-error.ts';
import type { Behaviours } from './behaviour.ts';

export const media: Behaviours = {
  downloadMedia: ({ query, world }) => {
    const file = world.media.find(query.get('id') ?? '');
    if (file === undefined) throw new RefusedError(400, 'download failed with status code 404');
    const name = file.filename ?? 'file';
    return new Response(file.bytes, {
      headers: {
        // The sender's, which may be none.
        'Content-Type': file.mimeType,
        'Content-Disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
        'Content-Length': String(file.bytes.length),
      },
    });
  },
};
