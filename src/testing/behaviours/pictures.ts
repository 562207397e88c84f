import { RefusedError } from '../refused-error.ts';
import { goBase64Problem } from '../request-body/go-base64.ts';

/** Checks the picture of a profile or a channel. For that of a group the server has another text. */
export const checkPicture = (picture = ''): void => {
  if (goBase64Problem(picture) !== undefined) throw new RefusedError(400, 'invalid base64 picture');
};
