/** What the commands share: how they end. */
import { UsageError } from './input-error.ts';

/** Exit statuses of all commands. */
export const ExitStatus = { done: 0, errors: 1, usage: 2 } as const;

/**
 * Runs a command and sets the exit status it returns. Wrong usage is one line on stderr and status 2;
 * a reader that has seen enough (`| head`) is no error.
 */
export async function runCommand(main: (args: string[]) => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(ExitStatus.done);
    throw error;
  });
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError || isParseArgsError(error))) throw error;
    process.stderr.write(`${error.message.split('\n')[0]}\n`);
    process.exitCode = ExitStatus.usage;
  }
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
