/** What stops a command and what the operator can do about it: the message is one sentence, without secrets. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}
