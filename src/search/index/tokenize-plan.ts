import type { Plan } from '../../plan/plan.js';
import { ANALYZER } from '../../text/analyzer.js';
import { passageSources, type TokenizedTextData } from './tokenized-text.js';
import type { VocabularyBuilder } from './vocabulary-builder.js';

/**
 * Reads all words of a plan into the vocabulary.
 *
 * @param labels - the labels of its facet values, one a line: English, whatever the language of the answers
 */
export function tokenizePlan(plan: Plan, labels: string, vocabulary: VocabularyBuilder): TokenizedTextData {
  const terms: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const passageEnds = passageSources(plan, labels).map(({ role, text }) => {
    const language = role === 'labels' ? 'en' : plan.language;
    ANALYZER.scan(text, (start, end) => {
      const term = vocabulary.add(text.slice(start, end), language);
      if (term < 0) return;
      terms.push(term);
      starts.push(start);
      ends.push(end);
    });
    return terms.length;
  });
  return {
    terms: new Uint32Array(terms),
    starts: new Uint32Array(starts),
    ends: new Uint32Array(ends),
    passageEnds: new Uint32Array(passageEnds),
    labels,
  };
}
