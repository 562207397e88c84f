/** The arguments of a tool are wrong. The message tells the model what would be right. Nothing was sent. */
export class ToolInputError extends Error {
  override readonly name = 'ToolInputError';
}
