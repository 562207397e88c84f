/** The suite as a Worker: it gets its surroundings by POST, and responds with the results. */
import { runSuite } from './installed-suite.mjs';

export default {
  async fetch(request) {
    return Response.json(await runSuite(await request.json()));
  },
};
