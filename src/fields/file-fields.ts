/**
 * What calls with files need. It is loaded at the first of them.
 *
 * @module
 */
export { isMediaFile, toMediaFile } from '../media/to-media-file.ts';
export { bodyWith } from '../media/streamed-body.ts';
export { fillIn } from './fill-in.ts';
