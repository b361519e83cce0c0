/**
 * `npm run cite`: formats citations in batch mode.
 *
 *     node cli/cite.ts --ndjson < INPUT > OUTPUT
 *
 * A line in is `{"id", "item": CSL-JSON, "style", "locale", "kind"}`, a line out `{"id", "text", "html"}` or `{"id", "error"}`.
 * Exit status: 0 every line was answered, 1 one of them was an error, 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { originalLink } from '../article/original-url.ts';
import { type Formatted, formatters, isStyleId } from '../citation/citation.ts';
import { type JsonObject, optionalString, runBatch } from './batch.ts';
import { ExitStatus, runCommand } from './command.ts';
import { parseCslItem } from './csl-input.ts';
import { InputError, UsageError } from './input-error.ts';

const USAGE = 'usage: npm run cite -- --ndjson < INPUT > OUTPUT';
/** Both styles there are make bibliography entries. */
const KIND = 'bibliography';

await runCommand(async (args) => {
  const { values } = parseArgs({ args, options: { ndjson: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return ExitStatus.done;
  }
  if (!values.ndjson) throw new UsageError(USAGE);
  const failed = await runBatch(process.stdin, process.stdout, process.stderr, cite);
  return failed === 0 ? ExitStatus.done : ExitStatus.errors;
});

/** One line of input → the citation. */
function cite(line: JsonObject): Formatted {
  const style = optionalString(line, 'style') ?? 'apa';
  const kind = optionalString(line, 'kind') ?? KIND;
  if (!isStyleId(style))
    throw new InputError(`no style ${JSON.stringify(style)}; there are: ${Object.keys(formatters).join(', ')}`);
  if (kind !== KIND) throw new InputError(`style ${style} has no kind ${JSON.stringify(kind)}; there is: ${KIND}`);
  const item = parseCslItem(line.item);
  const link = originalLink({ originalUrl: item.URL ?? null, originalUrlFrom: 'page' });
  if (link === null) throw new InputError('the item has no http(s) URL, and a citation is not made without its link');
  return formatters[style](item, link, optionalString(line, 'locale') ?? 'en');
}
