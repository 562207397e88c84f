import { RefusedError } from '../refused-error.ts';
import { goBase64Problem } from '../request-body/go-base64.ts';

/** The check of the picture of a profile or a channel. That of a group has other words. */
export const checkPicture = (picture = ''): void => {
  if (goBase64Problem(picture) !== undefined) throw new RefusedError(400, 'invalid base64 picture');
};
