import type { Article } from '../article/article.ts';
import type { AnnotatedArticle, LinkDemand, Requirement, ReuseNotice } from '../parser/annotations.ts';
import { Icon } from './icons.tsx';
import { PageText, type Reveal, RevealButton } from './page-text.tsx';
import { isMet, requirementKey } from './requirements.ts';
import { Section } from './section.tsx';
import { WebLink } from './web-link.tsx';
import { type MessageKey, useWords } from './words.ts';

const POSITIONS: Readonly<Record<string, MessageKey>> = {
  'first-paragraph': 'link_position_first_paragraph',
  'second-paragraph': 'link_position_second_paragraph',
  'third-paragraph': 'link_position_third_paragraph',
  'beside-the-quote': 'link_position_beside_the_quote',
};

interface ReuseSectionProps {
  readonly page: AnnotatedArticle;
  readonly reveal: Reveal;
}

/** The publisher's conditions: its own sentences word for word, then what each of them asks. */
export function ReuseSection({ page: { reuse, article }, reveal }: ReuseSectionProps) {
  const { t } = useWords();
  const { notices, requirements, license, credit } = reuse;
  if (notices.length === 0 && requirements.length === 0 && license === null) {
    return (
      <Section id="reuse" title={t('reuse_title')}>
        <p>{t('reuse_none')}</p>
      </Section>
    );
  }
  return (
    <Section id="reuse" title={t('reuse_title')}>
      {notices.map((notice) => (
        <Notice key={notice.text} notice={notice} source={article.originalUrl} reveal={reveal} />
      ))}
      {requirements.length === 0 ? (
        <p>{t('reuse_free')}</p>
      ) : (
        <>
          <h3>{t('reuse_meaning')}</h3>
          <ul class="requirements">
            {requirements.map((requirement) => (
              <RequirementItem key={requirement} {...{ requirement, notices, credit, article }} />
            ))}
          </ul>
        </>
      )}
      {license !== null && (
        <p class="license">
          {t('license')}: <WebLink url={license} />
        </p>
      )}
    </Section>
  );
}

interface RequirementItemProps {
  readonly requirement: Requirement;
  readonly notices: readonly ReuseNotice[];
  readonly credit: string | null;
  readonly article: Article;
}

function RequirementItem({ requirement, notices, credit, article }: RequirementItemProps) {
  const { t } = useWords();
  const met = isMet(requirement, article);
  return (
    <li class={met ? 'met' : 'open'}>
      <Icon name={met ? 'check' : 'attention'} />
      <div>
        <p>{t(requirementKey(requirement))}</p>
        {requirement === 'link-to-original' && <LinkDetails notices={notices} />}
        {requirement === 'link-to-original' && article.originalUrl !== null && <WebLink url={article.originalUrl} />}
        {requirement === 'attribute-source' && credit !== null && (
          <p class="hint">
            {t('credit_line')} <PageText lang={null}>{credit}</PageText>
          </p>
        )}
        {met && <p class="hint">{t('requirement_met')}</p>}
      </div>
    </li>
  );
}

interface NoticeProps {
  readonly notice: ReuseNotice;
  readonly source: string | null;
  readonly reveal: Reveal;
}

function Notice({ notice: { text, lang, start, end }, source, reveal }: NoticeProps) {
  const { t } = useWords();
  const inArticle = start !== null && end !== null;
  return (
    <figure>
      <blockquote class="notice" lang={lang} dir="auto" {...(source === null ? {} : { cite: source })}>
        {inArticle ? (
          <RevealButton lang={lang} span={{ start, end }} reveal={reveal} look="passage">
            {text}
          </RevealButton>
        ) : (
          <p>{text}</p>
        )}
      </blockquote>
      <figcaption class="hint">{t(inArticle ? 'reuse_in_article' : 'reuse_outside')}</figcaption>
    </figure>
  );
}

function linkDemands({ form, target, position, indexable }: LinkDemand): MessageKey[] {
  const demands: MessageKey[] = [];
  if (form === 'hyperlink') demands.push('link_form_hyperlink');
  if (target === 'site') demands.push('link_target_site');
  const place = position === null ? undefined : POSITIONS[position];
  if (place !== undefined) demands.push(place);
  if (indexable === true) demands.push('link_indexable');
  return demands;
}

/** What kind of link is asked for, where a notice says. */
function LinkDetails({ notices }: { readonly notices: readonly ReuseNotice[] }) {
  const { t } = useWords();
  const demands = new Set(notices.flatMap(({ link }) => (link === null ? [] : linkDemands(link))));
  if (demands.size === 0) return null;
  return <p class="hint">{[...demands].map((key) => t(key)).join(' ')}</p>;
}
