import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { foldWord } from './fold.js';
import { scanWords } from './tokenizer.js';

/**
 * Words of these lists that name a subject in one of the three languages, though they say little in another:
 * `empleo` (employment), `trata` (trafficking), `medio` (`medio ambiente`), `sea`, `off` (off-grid), `us` (US), `bien` (bien-être).
 * Found by reading every word of the lists that the plans have.
 */
const SUBJECTS: ReadonlySet<string> = new Set(
  (
    'acuerdo bien conocer dia dias down empleo empleos era estado estados ex fin final general generales horas ' +
    'junto largo lugar lugares mal manifesto mayor mayores medio medios mejor modo momento nueva nuevas nuevo nuevos off pais paises ' +
    'parte partir poder poner primer primera primero primeros pueblo saber sabes salvo sea sean sola solas solo solos tal tiempo ' +
    'total trabaja trabajan trabajar trabajo trata us usa uso usar valor van verdad vida'
  ).split(' '),
);

/** Words as common that the lists lack. */
const MORE =
  'also another avoir came come etre faire get got like make many much never now said since still take way'.split(' ');

/**
 * The commonest words of English, French and Spanish, folded. All three lists hold in every language:
 * a query does not say which language it is in, and an English list alone leaves the `de` of
 * `violencia de género` in. Letters alone (`hepatitis B`) are left to the articles among them.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [english, french, spanish, MORE].flat().flatMap(foldedWords).filter(isCommon),
);

function foldedWords(entry: string): string[] {
  const words: string[] = [];
  scanWords(entry, (start, end) => words.push(foldWord(entry.slice(start, end))));
  return words;
}

function isCommon(word: string): boolean {
  return !SUBJECTS.has(word) && (word.length > 1 || 'aeoyi'.includes(word) || 'cdjlmnst'.includes(word));
}

/** True for a folded word that says nothing about a subject. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
