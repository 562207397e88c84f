/**
 * What calls with files need. It is loaded at the first of them.
 *
 * @module
 */
export { isMediaFile, mediaFile, StreamedFile } from '../media/media-file.ts';
export { StreamedBody } from '../media/streamed-body.ts';
export { fillIn } from './fill-in.ts';
