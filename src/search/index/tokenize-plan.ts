import type { Plan } from '../../plan/plan.js';
import { ANALYZER } from '../../text/analyzer.js';
import { at } from './at.js';
import { CompoundList } from './placed-compounds.js';
import { passageSources, type TokenizedTextData } from './tokenized-text.js';
import type { Vocabulary } from './vocabulary.js';
import type { VocabularyBuilder } from './vocabulary-builder.js';

/** The words of a plan as they are written, before the whole corpus says what is one term. */
export interface WrittenText extends Omit<TokenizedTextData, 'terms' | 'compounds'> {
  /** By token: the number of its spelling. */
  readonly spellings: readonly number[];
}

/**
 * The first step, plan after plan: reads all words of a plan, and the compounds it has, into the vocabulary.
 */
export function readWords(plan: Plan, labels: string, vocabulary: VocabularyBuilder): WrittenText {
  const spellings: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  vocabulary.startPlan();
  const passageEnds = passageSources(plan, labels).map(({ text, language }) => {
    const from = starts.length;
    ANALYZER.scan(text, (start, end) => {
      const spelling = vocabulary.addWord(text, start, end, language);
      if (spelling < 0) return;
      spellings.push(spelling);
      starts.push(start);
      ends.push(end);
    });
    for (const { first, last, joiner } of ANALYZER.compounds(text, { starts, ends, from, to: starts.length })) {
      const words = Array.from({ length: last - first + 1 }, (_, part) =>
        text.slice(starts[first + part], ends[first + part]),
      );
      vocabulary.addCompound(words, joiner, language);
    }
    return starts.length;
  });
  return {
    spellings,
    starts: new Uint32Array(starts),
    ends: new Uint32Array(ends),
    passageEnds: new Uint32Array(passageEnds),
    labels,
  };
}

/** The second step, once all words are known: which term each word is, and where compounds stand, with blanks too. */
export function tokenizePlan(
  plan: Plan,
  { spellings, starts, ends, passageEnds, labels }: WrittenText,
  vocabulary: Vocabulary,
  termOfSpelling: Uint32Array,
): TokenizedTextData {
  const terms = Uint32Array.from(spellings, (spelling) => at(termOfSpelling, spelling));
  const compounds = new CompoundList();
  let from = 0;
  passageSources(plan, labels).forEach(({ text }, passage) => {
    const to = at(passageEnds, passage);
    vocabulary.findCompounds(text, { terms, starts, ends, from, to }, compounds.add);
    from = to;
  });
  return { terms, starts, ends, compounds: compounds.places(), passageEnds, labels };
}
