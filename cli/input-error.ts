/** What a caller of the command line can mend: shown as its one sentence, without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Wrong usage of a command: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
