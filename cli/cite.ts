/**
 * `npm run cite`: formats citations in batch mode.
 *
 *     node cli/cite.ts --ndjson < INPUT > OUTPUT
 *
 * A line in is `{"id", "item": CSL-JSON, "style", "locale", "kind"}`, a line out `{"id", "text", "html"}` or `{"id", "error"}`.
 * A style that is an export format (`ris`) is answered with the text alone, whatever the kind.
 * Exit status: 0 every line was answered, 1 one of them was an error, 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import type { OriginalLink } from '../article/article.ts';
import { originalLink } from '../article/original-url.ts';
import type { CitationKind, Source } from '../citation/csl/engine.ts';
import { shippedStyles } from '../citation/csl/styles.ts';
import type { CslItem } from '../citation/csl-item.ts';
import { exportFormats, isExportId } from '../citation/exports/formats.ts';
import type { Formatted } from '../citation/formatted.ts';
import { formatPlain } from '../citation/plain.ts';
import { type JsonObject, optionalString, runBatch } from './batch.ts';
import { ExitStatus, runCommand } from './command.ts';
import { engineOf } from './csl.ts';
import { parseCslItem } from './csl-input.ts';
import { InputError, UsageError } from './input-error.ts';

const USAGE = 'usage: npm run cite -- --ndjson < INPUT > OUTPUT';
const KINDS: readonly CitationKind[] = ['bibliography', 'note', 'in-text'];
const STYLES = `plain, ${Object.keys(exportFormats).join(', ')}, ${shippedStyles.map(({ id }) => id).join(', ')}, or any id of the CSL repository`;

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

type Answer = Pick<Formatted, 'text'> & Partial<Pick<Formatted, 'html'>>;

function answer({ text, html }: Formatted): Answer {
  return { text, html };
}

/** One line of input → the citation. */
function cite(line: JsonObject): Answer {
  const style = optionalString(line, 'style') ?? 'apa';
  const locale = optionalString(line, 'locale') ?? 'en';
  const item = parseCslItem(line.item);
  const source = sourceOf(item);
  if (isExportId(style)) return { text: exportFormats[style].write(item, linked(source, style), locale) };
  if (style === 'plain') return answer(formatPlain(item, linked(source, style), locale));
  const kind = kindOf(optionalString(line, 'kind') ?? 'bibliography');
  const engine = engineOf(style, locale);
  if (engine === undefined) throw new InputError(`no style ${JSON.stringify(style)}; there are: ${STYLES}`);
  return answer(engine.format(item, source, kind));
}

function kindOf(word: string): CitationKind {
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined) throw new InputError(`no kind ${JSON.stringify(word)}; there are: ${KINDS.join(', ')}`);
  return kind;
}

/** An item without an address was only printed; an address that no browser shows is an error. */
function sourceOf(item: CslItem): Source {
  if (item.URL === undefined) return 'print';
  const link = originalLink({ originalUrl: item.URL, originalUrlFrom: 'page' });
  if (link === null)
    throw new InputError('the URL is not an http(s) address, and a citation is not made without its link');
  return link;
}

/** Only a style of the CSL repository cites what was only printed. */
function linked(source: Source, style: string): OriginalLink {
  if (source === 'print')
    throw new InputError(`the item has no URL, and the style ${style} is not made without the link`);
  return source;
}
