/**
 * What fields with files take: loaded at the first call that has some.
 *
 * @module
 */
export { isMediaFile, mediaFile } from '../media/read-media.ts';
export { StreamedBody } from '../media/streamed-body.ts';
export { StreamedFile } from '../media/streamed-file.ts';
export { fillIn } from './fill-in.ts';
