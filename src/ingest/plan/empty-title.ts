import { foldWords } from '../../text/fold.js';

/** Words that say nothing of a plan's subject, folded. */
const EMPTY = new Set([
  ...['a', 'an', 'and', 'the', 'of', 'in', 'on', 'for', 'from', 'to', 'this', 'these', 'our', 'we', 'my', 'new', 'as'],
  ...['is', 'are', 'was', 'were', 'have', 'been', 'here', 'below', 'listed', 'follows', 'following', 'followings'],
  ...[
    'generated',
    'gained',
    'learned',
    'learnt',
    'identified',
    'top',
    'key',
    'keys',
    'main',
    'first',
    'second',
    'some',
  ],
  ...['one', 'two', 'three', 'four', 'five', 'six', 'q1', 'q2', 'q3', 'q4', 'no', 'nr', 'part', 'phase', 'v1', 'v2'],
  ...[
    'challenge',
    'challenges',
    'test',
    'testing',
    'proof',
    'title',
    'untitled',
    'draft',
    'final',
    'sample',
    'example',
  ],
  ...['insight', 'insights', 'learning', 'learnings', 'lesson', 'lessons', 'finding', 'findings', 'question', 'report'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...['december', 'le', 'la', 'les', 'des', 'du', 'de', 'et', 'el', 'los', 'las', 'y', 'del', 'titre', 'essai', 'defi'],
  ...['titulo', 'prueba', 'desafio', 'reto', 'enseignements', 'lecons', 'aprendizajes', 'lecciones'],
]);

/**
 * Whether a title says nothing of its plan's subject: `challenge`, `Proof`, a number, the country's name.
 *
 * @param words - more such words, folded, of the archive's forms
 */
export function saysNothingOf(title: string, country: string | null, words: ReadonlySet<string>): boolean {
  const places = new Set(country === null ? [] : foldWords(country).split(' '));
  return foldWords(title)
    .split(' ')
    .every((word) => EMPTY.has(word) || words.has(word) || places.has(word) || /^\d*$/.test(word));
}
