/**
 * What calls with files need. It is loaded at the first of them.
 *
 * @module
 */
export { toMediaFile } from '../media/to-media-file.ts';
export { bodyWith } from '../media/streamed-body.ts';
export { fillIn } from './fill-in.ts';
