import { type ExportId, exportFormats, isExportId } from '../citation/exports/formats.ts';
import type { Formatted } from '../citation/formatted.ts';
import type { Copyable } from './clipboard.ts';
import { CopyButton } from './copy-button.tsx';
import type { PanelActions } from './panel-state.ts';
import { saveFile } from './save-file.ts';
import type { FormatId, Settings } from './settings.ts';
import { useWords } from './words.ts';

/** What the formats for people are called; everywhere the same. */
const NAMES: Readonly<Record<Exclude<FormatId, ExportId>, string>> = { markdown: 'Markdown', html: 'HTML' };

/** What a format is called. */
export function formatName(format: FormatId): string {
  return isExportId(format) ? exportFormats[format].title : NAMES[format];
}

interface ExportsFoldProps {
  readonly settings: Settings;
  readonly actions: Pick<PanelActions, 'export'>;
  /** Null while it is not ready: then only the formats without a style are offered. */
  readonly citation: Formatted | null;
}

/** The article for other programs: each format to copy, and to save where it is a file. */
export function ExportsFold({ settings, actions, citation }: ExportsFoldProps) {
  const { t } = useWords();
  const formats = settings.formats.filter((format) => isExportId(format) || citation !== null);
  if (formats.length === 0) return null;
  const contentOf = (format: FormatId): Copyable => {
    if (isExportId(format)) return { text: actions.export(format) ?? '' };
    return { text: (citation as Formatted)[format] };
  };
  return (
    <details class="exports">
      <summary>{t('other_formats')}</summary>
      <ul class="rows">
        {formats.map((format) => (
          <li key={format} class="row">
            <CopyButton
              id={`copy-${format}`}
              label={t('copy_format', formatName(format))}
              content={() => contentOf(format)}
            />
            {isExportId(format) && exportFormats[format].extension !== null && (
              <button
                type="button"
                class="secondary"
                onClick={() =>
                  saveFile(
                    `tautan.${exportFormats[format].extension}`,
                    exportFormats[format].mediaType,
                    contentOf(format).text,
                  )
                }
              >
                {t('save_format', formatName(format))}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
