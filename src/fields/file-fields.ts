/**
 * What calls with files need. It is loaded at the first of them.
 *
 * @module
 */
export { isMediaFile, mediaFile } from '../media/read-media.ts';
export { bodyWith } from '../media/streamed-body.ts';
export { fillIn } from './fill-in.ts';
