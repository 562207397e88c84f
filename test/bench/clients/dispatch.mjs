import { jsonHeaders, path, to } from './call.mjs';

/** A call through a dispatcher of undici 7 or later. */
export const dispatch = (dispatcher, origin, text) =>
  new Promise((resolve, reject) => {
    let status = 0;
    let answer = '';
    dispatcher.dispatch(
      { origin, path, method: 'POST', headers: jsonHeaders, body: JSON.stringify({ to, text }) },
      {
        onRequestStart() {},
        onResponseStart(_, statusCode) {
          status = statusCode;
        },
        onResponseData(_, bytes) {
          answer += bytes.toString();
        },
        onResponseEnd() {
          if (status === 201) resolve(JSON.parse(answer));
          else reject(new Error(String(status)));
        },
        onResponseError(_, error) {
          reject(error);
        },
      },
    );
  });
