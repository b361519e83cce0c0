import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import id from '../../public/_locales/id/messages.json' with { type: 'json' };
import { english, indonesian } from './words.ts';

const LOCALES = { en, id } as const;

describe('words', () => {
  it('chooses the plural form and shows numbers as the language does', () => {
    expect(english().count('quotes', 0)).toBe('0 quotes');
    expect(english().count('quotes', 1)).toBe('1 quote');
    expect(english().count('quotes', 1234)).toBe('1,234 quotes');
    expect(indonesian().count('quotes', 1)).toBe('1 kutipan');
    expect(indonesian().count('quotes', 1234)).toBe('1.234 kutipan');
  });

  it.each([
    ['en-AU', 'en-AU', 'a variety of the messages’ language'],
    ['fr', 'en', 'another language than the messages’'],
  ])('under a browser in %s, dates are shown in %s: %s', (uiLanguage, locale) => {
    expect(english(uiLanguage).locale).toBe(locale);
  });
});

describe('every message', () => {
  const sources = ['components', 'entrypoints', 'entrypoints/shared', 'entrypoints/sidepanel', '.']
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join();
  const used = (key: string) =>
    [`'${key}'`, `"${key}"`, `__MSG_${key}__`, `'${key.replace(/_(one|other)$/, '')}'`].some((name) =>
      sources.includes(name),
    ) || key.split('_').some((_, i, parts) => sources.includes(`\`${parts.slice(0, i + 1).join('_')}_\${`));

  it('is said somewhere', () => expect(Object.keys(en).filter((key) => !used(key))).toEqual([]));
});

describe('every language file of public/_locales', () => {
  const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

  it('is tested here', () => {
    expect(readdirSync('public/_locales').sort()).toEqual(Object.keys(LOCALES).sort());
  });

  describe.each(Object.entries(LOCALES))('%s', (lang, messages) => {
    it('has every key, and says each with the same substitutions', () => {
      expect(Object.keys(messages)).toEqual(Object.keys(en));
      for (const [key, { message }] of Object.entries(en)) {
        const own = messages[key as keyof typeof messages].message;
        expect([key, placeholders(own)]).toEqual([key, placeholders(message)]);
        expect(own.trim(), key).toBe(own);
        expect(own, key).not.toBe('');
      }
    });

    it('names its language and has the plural forms of it', () => {
      expect(messages.language_tag.message).toBe(lang);
      for (const form of new Intl.PluralRules(lang).resolvedOptions().pluralCategories) {
        expect(messages).toHaveProperty(`quotes_${form}`);
      }
    });

    it('keeps the stores’ limits', () => {
      expect(messages.name.message.length).toBeLessThanOrEqual(45);
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
    });
  });
});
