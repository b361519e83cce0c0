/** What a publisher's conditions mean for what is copied here. */
import type { Article } from '../article/article.ts';
import type { AnnotatedArticle, Requirement } from '../parser/annotations.ts';
import type { MessageKey } from './words.ts';

type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

/** The message that says what a requirement asks. Message keys hold no hyphens. */
export function requirementKey(requirement: Requirement): MessageKey {
  return `requirement_${requirement.replaceAll('-', '_') as Underscored<Requirement>}`;
}

/** Whether whatever is copied here meets a requirement by itself; the rest is the reader's to do. */
export function isMet(requirement: Requirement, { originalUrl, authors }: Article): boolean {
  switch (requirement) {
    case 'link-to-original':
      return originalUrl !== null;
    case 'attribute-source':
      return true;
    case 'attribute-author':
      return authors.length > 0;
    default:
      return false;
  }
}

/** The conditions that copying cannot satisfy. That all rights are reserved names none. */
export function leftToReader({ reuse, article }: AnnotatedArticle): Requirement[] {
  return reuse.requirements.filter((requirement) => requirement !== 'rights-reserved' && !isMet(requirement, article));
}
