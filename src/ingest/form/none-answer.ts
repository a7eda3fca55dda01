import { foldWords } from '../../text/fold.js';

/** What people write where they have nothing to say, folded to letters and digits. */
const NONE = new Set([
  '', 'na', 'n a', 'none', 'nil', 'null', 'nan', 'x', 'xx', 'xxx', 'tbd', 'not applicable', 'not available', 'non applicable',
  'no aplica', 'sans objet', 'ras', 'r a s', 'rien a signaler', 'neant', 'aucun', 'aucune', 'aucuns', 'ninguno', 'ninguna',
  'nenhum', 'nenhuma', 'pas du tout', 'not at all', 'none at all', 'none none', 'not applicable na', 'n a n a', 'na na',
]); // prettier-ignore

/** Whether an answer says nothing: `N/A`, `None`, `-`, `RAS`, or only marks. */
export function meansNone(text: string): boolean {
  return text.length <= 60 && NONE.has(foldWords(text));
}

const NO = new Set([
  'no',
  'not',
  'non',
  'none',
  'nothing',
  'nope',
  'aucun',
  'aucune',
  'pas',
  'rien',
  'ningun',
  'ninguno',
  'ninguna',
  'nada',
  'sin',
  'nil',
]);
const BUT = new Set([
  'but',
  'however',
  'except',
  'yet',
  'although',
  'though',
  'apart',
  'only',
  'mais',
  'sauf',
  'excepte',
  'pero',
  'salvo',
  'aunque',
  'sino',
]);
const MOST_WORDS = 12;

/** Whether an answer about barriers says that there was none: `No`, `No major barriers were encountered.` */
export function meansNoBarrier(text: string): boolean {
  if (meansNone(text)) return true;
  if (text.length > 120) return false;
  const words = foldWords(text).split(' ');
  const [first = ''] = words;
  if (words.length === 1) return NO.has(first);
  if (words.length > MOST_WORDS || words.some((word) => BUT.has(word))) return false;
  const about = words.some((word) =>
    /^(barrier|bottleneck|challenge|obstacle|barriere|difficult|goulot|barrera|dificultad|contrainte|issue|problem|we|did|experienced)/.test(
      word,
    ),
  );
  return NO.has(first) && about && !/^no (enough|support|data|access|budget|fund)/.test(words.join(' '));
}
