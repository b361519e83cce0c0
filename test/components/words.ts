/** The panel's words as a browser would give them: `_locales/` files with `$1`, `$2` filled in. */
import { createWords, type Words } from '../../components/words.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import id from '../../public/_locales/id/messages.json' with { type: 'json' };

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** English words in a variety of English. */
export const english = (uiLanguage = 'en-GB') => wordsOf(en, uiLanguage);
export const indonesian = () => wordsOf(id, 'id');

function wordsOf(messages: Messages, uiLanguage: string): Words {
  return createWords(
    (key, substitutions) =>
      messages[key]?.message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '') ?? '',
    uiLanguage,
  );
}
