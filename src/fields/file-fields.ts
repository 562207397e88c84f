/**
 * What fields with files take: loaded at the first call that has some.
 *
 * @module
 */
export { isMediaFile, mediaFile, StreamedFile } from '../media/media-file.ts';
export { StreamedBody } from '../media/streamed-body.ts';
export { fillIn } from './fill-in.ts';
