/** Quotes and speakers of an article: the stages of attribution in order. */
import type { Article } from '../../article/article.ts';
import type { Quote, Speaker } from '../annotations.ts';
import { splitAffixes } from '../text/affixes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import { classifyWords } from '../text/word-classes.ts';
import { attribute } from './attribution/attribution.ts';
import { findTurns } from './attribution/interviews.ts';
import { ReportedMood } from './attribution/reported-mood.ts';
import type { AttributionGrammar } from './attribution-grammar.ts';
import { findContents } from './contents/contents.ts';
import { joinParagraphs } from './contents/joins.ts';
import { findFrames } from './frames/frames.ts';
import { compileVerbFinal, findVerbFinal } from './frames/verb-final.ts';
import { turnCues } from './marks/dialogue.ts';
import { findQuotedStretches } from './marks/quotation-marks.ts';
import { findMentions } from './mentions/mentions.ts';
import { type ChooseAntecedent, likeliestAntecedent } from './people/antecedents.ts';
import { gatherEntities } from './people/entities.ts';
import { listSpeakers } from './people/speakers.ts';
import { splitStatements } from './statements.ts';

/**
 * Linear in the length of the text. Spans lie in `article.text`; quotes are in order of their start.
 *
 * @param chooseAntecedent decides whom a pronoun means
 */
export function findQuotes(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  grammar: AttributionGrammar,
  chooseAntecedent: ChooseAntecedent = likeliestAntecedent,
): { quotes: Quote[]; speakers: Speaker[] } {
  return findQuotesIn(article, splitAffixes(tokens, sentences, grammar), grammar, chooseAntecedent);
}

function findQuotesIn(
  article: Article,
  { tokens, sentences }: { tokens: Tokens; sentences: readonly Sentence[] },
  grammar: AttributionGrammar,
  chooseAntecedent: ChooseAntecedent,
): { quotes: Quote[]; speakers: Speaker[] } {
  const words = classifyWords(tokens, grammar);
  const stretches = findQuotedStretches(tokens, article.blocks, turnCues(words, grammar.data));
  const mentions = findMentions(tokens, sentences, words, grammar);
  const reading = { tokens, words, mentions, ...grammar.rules };
  const entities = gatherEntities(reading, grammar);
  const statements = splitStatements(tokens, sentences, stretches, reading);
  const verbFinal = compileVerbFinal(grammar);
  const reports = statements.map((statement) => {
    if (verbFinal !== null) return findVerbFinal(statement, stretches, reading, verbFinal);
    const frames = findFrames(statement, stretches, reading);
    return { frames, contents: findContents(statement, frames, stretches, reading, grammar) };
  });
  const frames = reports.map((report) => report.frames);
  const contents = reports.map((report) => report.contents);
  const attributions = attribute({
    article,
    statements,
    stretches,
    frames,
    contents,
    reading,
    reportedMood: new ReportedMood(grammar, stretches, reading),
    entities,
    turns: findTurns(statements, reading, entities),
    chooseAntecedent,
  });
  return listSpeakers(joinParagraphs(attributions, stretches), reading, entities, grammar.data?.reliability);
}
