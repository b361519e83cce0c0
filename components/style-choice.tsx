import { useId } from 'preact/hooks';
import { shippedStyles } from '../citation/csl/styles.ts';
import { PLAIN, type Settings } from './settings.ts';
import { useWords } from './words.ts';

interface StyleChoiceProps {
  readonly settings: Settings;
  readonly choose: (changes: Partial<Settings>) => void;
}

/** Every style there is: those that ship, those that were added, and none. */
export function StyleChoice({ settings, choose }: StyleChoiceProps) {
  const { t } = useWords();
  const id = useId();
  const styles = [...shippedStyles, ...settings.addedStyles, { id: PLAIN, title: t('style_plain') }];
  return (
    <p class="field">
      <label for={id}>{t('citation_style')}</label>
      <select id={id} value={settings.style} onChange={({ currentTarget }) => choose({ style: currentTarget.value })}>
        {styles.map((style) => (
          <option key={style.id} value={style.id}>
            {style.title}
          </option>
        ))}
      </select>
    </p>
  );
}
