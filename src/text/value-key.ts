import { foldWords } from './fold.js';

/**
 * What two spellings of one value have in common: case, accents, marks at the ends, hyphens and blanks inside,
 * and the plural play no part. `Focus group`, `focus groups` and `focus group,` have one key.
 */
export function valueKey(value: string): string {
  return valueWords(value).join('');
}

/** The words of a value, each as it is compared. */
export function valueWords(value: string): readonly string[] {
  const text = value
    .normalize('NFKD')
    .replaceAll('&', ' and ')
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '');
  return foldWords(text)
    .replaceAll('isation', 'ization')
    .replaceAll('behaviour', 'behavior')
    .replaceAll('women', 'woman')
    .split(' ')
    .map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') || word === 'news')
    return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
