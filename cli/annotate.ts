/**
 * `npm run annotate`: reads a saved page or plain text and prints what Tautan finds in it.
 *
 *     node cli/annotate.ts [FILE] [--url U] [--lang L] [--published D] [--format text|json]
 *     node cli/annotate.ts --ndjson < INPUT > OUTPUT
 *
 * Exit status: 0 done, 1 something could not be read, 2 wrong usage.
 */
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { languageTag } from '../article/language.ts';
import { type JsonObject, optionalString, runBatch } from './batch.ts';
import { ExitStatus, runCommand } from './command.ts';
import { InputError, UsageError } from './input-error.ts';
import { decodePage, type PageInput, readPage } from './page-input.ts';
import { annotatePage, type PageFacts } from './pipeline.ts';
import { report } from './report.ts';

const USAGE =
  'usage: npm run annotate -- [FILE] [--url U] [--lang L] [--published YYYY-MM-DD] [--format text|json] | --ndjson';
const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u;

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      lang: { type: 'string' },
      published: { type: 'string' },
      format: { type: 'string' },
      ndjson: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return ExitStatus.done;
  }
  if (values.ndjson) {
    if (positionals.length > 0 || Object.keys(values).length > 1)
      throw new UsageError(`--ndjson takes pages and their facts from its input lines; ${USAGE}`);
    const failed = await runBatch(process.stdin, process.stdout, process.stderr, annotateLine);
    return failed === 0 ? ExitStatus.done : ExitStatus.errors;
  }
  const format = values.format ?? 'text';
  if (positionals.length > 1) throw new UsageError(`one file at a time; ${USAGE}`);
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format is text or json, not ${format}`);
  const facts = checkFacts(values, UsageError);
  try {
    const page = annotatePage(await readInput(positionals[0]), facts);
    process.stdout.write(format === 'json' ? `${JSON.stringify(page, null, 2)}\n` : report(page));
    return ExitStatus.done;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return ExitStatus.errors;
  }
});

async function readInput(path: string | undefined): Promise<PageInput> {
  if (path !== undefined && path !== '-') return readPage(path);
  if (process.stdin.isTTY) throw new UsageError(`no file, and nothing on stdin; ${USAGE}`);
  return decodePage(await buffer(process.stdin), 'stdin');
}

/** One line of batch input → the annotation object. */
async function annotateLine(line: JsonObject): Promise<object> {
  const facts = checkFacts(
    {
      url: optionalString(line, 'url'),
      lang: optionalString(line, 'lang'),
      published: optionalString(line, 'published'),
    },
    InputError,
  );
  const html = optionalString(line, 'html');
  const text = optionalString(line, 'text');
  const file = optionalString(line, 'file');
  if ([html, text, file].filter((given) => given !== undefined).length !== 1)
    throw new InputError('a line has exactly one of "html", "text" and "file"');
  if (file !== undefined) return annotatePage(await readPage(file, optionalString(line, 'charset')), facts);
  return annotatePage(
    html === undefined ? { kind: 'text', content: text as string } : { kind: 'html', content: html },
    facts,
  );
}

/** Facts as given; throws `Wrong` for an address, a language tag or a date that is none. */
function checkFacts(
  given: { url?: string | undefined; lang?: string | undefined; published?: string | undefined },
  Wrong: new (message: string) => Error,
): PageFacts {
  const { url = null, published = null } = given;
  const lang = given.lang === undefined ? null : languageTag(given.lang);
  if (url !== null && !/^(https?|file):$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Wrong(`not an address: ${url}`);
  if (given.lang !== undefined && lang === null) throw new Wrong(`not a language tag: ${given.lang}`);
  if (published !== null && !ISO_DATE.test(published)) throw new Wrong(`not an ISO 8601 date: ${published}`);
  return { url, lang, published };
}
