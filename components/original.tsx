import type { Article, NamedUrl, OriginalUrlSignal } from '../article/article.ts';
import { correctable } from '../citation/corrections.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icons.tsx';
import type { PanelActions } from './panel-state.ts';
import { useAnnounce } from './status.tsx';
import { WebLink } from './web-link.tsx';
import { type MessageKey, useWords } from './words.ts';

const SIGNALS: Readonly<Record<OriginalUrlSignal, MessageKey>> = {
  canonical: 'from_canonical',
  'og:url': 'from_og_url',
  'json-ld': 'from_json_ld',
  amp: 'from_amp',
  archive: 'from_archive',
  syndication: 'from_syndication',
  page: 'from_page',
};

interface OriginalProps {
  readonly article: Article;
  readonly correct: PanelActions['correct'];
}

/** The address that citations link to, the signal that decided for it, and what the page's other signals say. */
export function Original({ article, correct }: OriginalProps) {
  const { t } = useWords();
  const { url, originalUrl, originalUrlFrom, originalUrlCandidates } = article;
  if (originalUrl === null) return <p class="original">{t('no_original')}</p>;
  const isCopy = url !== null && place(url) !== place(originalUrl);
  const isChosen = originalUrlCandidates[0] !== undefined && originalUrlCandidates[0].url !== originalUrl;
  return (
    <div class="original">
      <dl>
        <dt>
          <Icon name="link" />
          {t('original')}
        </dt>
        <dd>
          <WebLink url={originalUrl} />
          {originalUrlFrom !== null && (
            <p class="hint">{isChosen ? t('original_chosen') : t(SIGNALS[originalUrlFrom])}</p>
          )}
        </dd>
        {isCopy && (
          <>
            <dt>{t('read_at')}</dt>
            <dd>
              <WebLink url={url} />
            </dd>
          </>
        )}
      </dl>
      {originalUrlCandidates.length > 1 && <Candidates article={article} correct={correct} />}
    </div>
  );
}

/** An address without what only tells how the page was come upon (`?utm_source=…`) or where in it (`#…`). */
function place(url: string): string {
  return url.split(/[?#]/, 1)[0] as string;
}

/** Every address that the page names, with who names it: to open, to copy, and to cite instead. */
function Candidates({ article, correct }: OriginalProps) {
  const { t, count } = useWords();
  const announce = useAnnounce();
  const addresses = byAddress(article.originalUrlCandidates);
  const choose = (originalUrl: string) => {
    correct({ ...correctable(article), originalUrl });
    announce(t('original_chosen'));
  };
  return (
    <details>
      <summary>
        {addresses.length === 1
          ? count('signals_agree', article.originalUrlCandidates.length)
          : count('addresses_named', addresses.length)}
      </summary>
      <fieldset>
        <legend>{t(addresses.length === 1 ? 'original_agreed' : 'original_choose')}</legend>
        {addresses.map(({ url, signals }) => (
          <div key={url} class="candidate">
            {addresses.length > 1 && (
              <label>
                <input
                  type="radio"
                  name="original"
                  checked={url === article.originalUrl}
                  onChange={() => choose(url)}
                />
                <span dir="ltr">{url.replace(/^https?:\/\//, '')}</span>
              </label>
            )}
            <ul class="hint">
              {signals.map((signal) => (
                <li key={signal}>{t(SIGNALS[signal])}</li>
              ))}
            </ul>
            <div class="buttons">
              <a class="copy" href={url} target="_blank" rel="noreferrer">
                <Icon name="external" />
                {t('open_address')}
              </a>
              <CopyButton label={t('copy_this_address')} content={() => ({ text: url })} quoting={false} />
            </div>
          </div>
        ))}
      </fieldset>
    </details>
  );
}

interface Named {
  readonly url: string;
  readonly signals: readonly OriginalUrlSignal[];
}

/** The addresses, each once, with all signals that name it. */
function byAddress(candidates: readonly NamedUrl[]): Named[] {
  const signals = new Map<string, OriginalUrlSignal[]>();
  for (const { url, from } of candidates) {
    const known = signals.get(url);
    if (known === undefined) signals.set(url, [from]);
    else if (!known.includes(from)) known.push(from);
  }
  return [...signals].map(([url, list]) => ({ url, signals: list }));
}
