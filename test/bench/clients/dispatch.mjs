import { jsonHeaders, path, to } from './call.mjs';

/** A call by one of undici's dispatchers, with the handler that its versions from 7 on ask for. */
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
