import { foldWord } from '../text/fold.js';

/** A text as its words alone, each folded, with one blank between: `N/A.` → `n a`. */
export function foldWords(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord).join(' ');
}
