import { useState } from 'preact/hooks';
import type { StyleFault, StyleReading } from '../citation/csl/user-style.ts';
import { FileButton } from './file-button.tsx';
import { Section } from './section.tsx';
import type { Settings } from './settings.ts';
import { useAnnounce } from './status.tsx';
import { type MessageKey, useWords } from './words.ts';

const FAULTS: Readonly<Record<StyleFault, MessageKey>> = {
  'too-large': 'style_too_large',
  doctype: 'style_doctype',
  'not-xml': 'style_not_xml',
  'not-csl': 'style_not_csl',
  version: 'style_version',
  dependent: 'style_dependent',
  broken: 'style_broken',
};

interface AddedStylesProps {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
  readonly readStyle: (file: File) => Promise<StyleReading>;
}

/** The reader's own styles: added by their files, taken away by a button. */
export function AddedStyles({ settings: { addedStyles, style }, change, readStyle }: AddedStylesProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<string | null>(null);
  const onFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const reading = await readStyle(file);
    setRefused(reading.ok ? null : `${file.name}: ${t(FAULTS[reading.fault], reading.detail)}`);
    if (!reading.ok) return;
    const { id, title } = reading;
    const others = addedStyles.filter((other) => other.id !== id);
    change({ addedStyles: [...others, { id, title, style: reading.style }], style: id });
    announce(t('style_added', title));
  };
  const remove = (id: string) =>
    change({
      addedStyles: addedStyles.filter((other) => other.id !== id),
      ...(style === id ? { style: 'apa' } : {}),
    });
  return (
    <Section id="styles" title={t('added_styles')}>
      <p>{t('added_styles_hint')}</p>
      {addedStyles.length > 0 && (
        <ul class="rows">
          {addedStyles.map(({ id, title }) => (
            <li key={id} class="row apart">
              <span>{title}</span>
              <button type="button" class="secondary" onClick={() => remove(id)}>
                {t('style_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FileButton
        id="add-style"
        label={t('style_add')}
        accept=".csl,application/vnd.citationstyles.style+xml"
        onFile={onFile}
      />
      {refused !== null && (
        <p class="caveat" role="alert">
          {refused}
        </p>
      )}
    </Section>
  );
}
