/** The suite as a Worker: it is posted its surroundings, and answers the results. */
import { runSuite } from './installed-suite.mjs';

export default {
  async fetch(request) {
    return Response.json(await runSuite(await request.json()));
  },
};
