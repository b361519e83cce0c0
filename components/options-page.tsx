import { useId, useState } from 'preact/hooks';
import type { StyleReading } from '../citation/csl/user-style.ts';
import type { Formatted } from '../citation/formatted.ts';
import { AddedStyles } from './added-styles.tsx';
import { CitationText } from './citation-text.tsx';
import { formatName } from './exports-fold.tsx';
import { FileButton } from './file-button.tsx';
import { languageName } from './language-tag.ts';
import { saveFile } from './save-file.ts';
import { Section } from './section.tsx';
import { DEFAULTS, FORMATS, parseSettings, type Settings } from './settings.ts';
import { StatusProvider, useAnnounce } from './status.tsx';
import { StyleChoice } from './style-choice.tsx';
import { useWords, type Words, WordsContext } from './words.ts';

interface OptionsPageProps {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
  /** BCP 47 tags of the languages that citations can be in. */
  readonly languages: readonly string[];
  /** Reads a .csl file that the reader chose. */
  readonly readStyle: (file: File) => Promise<StyleReading>;
  /** What the settings make of an article; null while their style is being loaded, or where it does not work. */
  readonly example: Formatted | null;
  /** Address of the notices of what others wrote. */
  readonly notices: string;
  readonly words: Words;
}

/** All settings, the reader's own styles, and what the extension is made of. */
export function OptionsPage({ words, ...props }: OptionsPageProps) {
  return (
    <WordsContext.Provider value={words}>
      <StatusProvider>
        <main class="options">
          <h1>Tautan: {words.t('options')}</h1>
          <CitationOptions {...props} />
          <AddedStyles {...props} />
          <SettingsFile {...props} />
          <About notices={props.notices} />
        </main>
      </StatusProvider>
    </WordsContext.Provider>
  );
}

type Part = Omit<OptionsPageProps, 'words'>;

function CitationOptions({ settings, change, languages, example }: Part) {
  const { t } = useWords();
  return (
    <Section id="citations" title={t('citation_title')}>
      <StyleChoice settings={settings} choose={change} />
      <LanguageChoice settings={settings} change={change} languages={languages} />
      <Check
        label={t('option_access_date')}
        checked={settings.accessDate}
        set={(accessDate) => change({ accessDate })}
      />
      {example !== null && <CitationText runs={example.runs} lang={null} />}
      <Check label={t('option_deep_link')} checked={settings.deepLink} set={(deepLink) => change({ deepLink })} />
      <fieldset>
        <legend>{t('other_formats')}</legend>
        {FORMATS.map((format) => (
          <Check
            key={format}
            label={formatName(format)}
            checked={settings.formats.includes(format)}
            set={(shown) =>
              change({
                formats: FORMATS.filter((other) => (other === format ? shown : settings.formats.includes(other))),
              })
            }
          />
        ))}
      </fieldset>
    </Section>
  );
}

function LanguageChoice({ settings, change, languages }: Pick<Part, 'settings' | 'change' | 'languages'>) {
  const { t, locale } = useWords();
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{t('option_language')}</label>
      <select
        id={id}
        value={settings.language}
        onChange={({ currentTarget }) => change({ language: currentTarget.value })}
      >
        <option value="article">{t('language_of_article')}</option>
        <option value="reader">{t('language_of_reader')}</option>
        {named(languages, locale).map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Languages by their names, in the order of the reader's alphabet; a region is named where there are several. */
function named(tags: readonly string[], locale: string): readonly { readonly tag: string; readonly name: string }[] {
  const language = (tag: string) => tag.split('-')[0] as string;
  const isOne = (tag: string) => tags.filter((other) => language(other) === language(tag)).length === 1;
  const { compare } = new Intl.Collator(locale);
  return tags
    .map((tag) => ({ tag, name: languageName(isOne(tag) ? language(tag) : tag, locale) ?? tag }))
    .sort((a, b) => compare(a.name, b.name));
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly set: (checked: boolean) => void;
}

function Check({ label, checked, set }: CheckProps) {
  return (
    <label class="row">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** Settings to take to another browser, and back to the beginning. */
function SettingsFile({ settings, change }: Pick<Part, 'settings' | 'change'>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [failed, setFailed] = useState(false);
  const onFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = readSettings(await file.text());
    setFailed(read === null);
    if (read === null) return;
    change(read);
    announce(t('settings_imported'));
  };
  return (
    <Section id="file" title={t('settings_file')}>
      <p class="row">
        <button
          type="button"
          class="secondary"
          onClick={() => saveFile('tautan-settings.json', 'application/json', JSON.stringify(settings, null, 2))}
        >
          {t('settings_export')}
        </button>
        <FileButton id="import-settings" label={t('settings_import')} accept=".json,application/json" onFile={onFile} />
        <button
          type="button"
          class="secondary"
          onClick={() => change({ ...DEFAULTS, addedStyles: settings.addedStyles })}
        >
          {t('settings_reset')}
        </button>
      </p>
      {failed && (
        <p class="caveat" role="alert">
          {t('settings_not_read')}
        </p>
      )}
    </Section>
  );
}

/** Null for what is not an object of settings at all. */
function readSettings(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'style' in value ? parseSettings(value) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function About({ notices }: { readonly notices: string }) {
  const { t } = useWords();
  return (
    <Section id="about" title={t('about_title')}>
      <p>{t('about_private')}</p>
      <p>{t('about_citations')}</p>
      <p>
        <a href={notices}>{t('about_notices')}</a>
      </p>
    </Section>
  );
}
