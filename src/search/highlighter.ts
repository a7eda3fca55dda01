import { tokenize } from '../text/tokenizer.js';
import type { Marker } from './marker.js';
import { ALL_ROLES } from './plan-text.js';
import type { Highlighter } from './search-index.js';
import type { Vocabulary } from './vocabulary.js';

/** Marks the same words as the search found, in any text: a word that the corpus lacks is never one of them. */
export function makeHighlighter(marker: Marker, vocabulary: Vocabulary): Highlighter {
  return (text) => {
    const tokens = tokenize(text);
    const forms = tokens.map((token) => vocabulary.id(token.form) ?? vocabulary.forms.length);
    const ranges: { start: number; end: number }[] = [];
    marker.scan(forms, 0, forms.length, ALL_ROLES, (at) => {
      const token = tokens[at];
      if (token !== undefined) ranges.push({ start: token.start, end: token.end });
    });
    return ranges;
  };
}
