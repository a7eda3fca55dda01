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

/** What stands for a learning that is still to come, folded. */
const NOT_YET = new RegExp(
  `^(?:${[
    'nothing(?: (?:yet|so far|for now|at (?:this|the) (?:stage|moment|point)|to (?:report|add|declare)(?: yet)?))',
    'n(?:ot|one) (?:yet|so far|at this stage)(?: (?:available|applicable|known|identified|started|completed))?',
    '(?:(?:it|this|this section|results?|more) )?(?:is |are |will )?(?:to )?be (?:updated|completed|confirmed|determined|added|filled(?: in)?|announced|provided|defined|decided|shared)(?: (?:later|soon|shortly|in due course))?',
    'coming soon|pending|(?:work )?in progress|ongoing',
    'rien (?:a (?:signaler|declarer|ajouter)|pour l instant|pour le moment|encore|a ce stade)',
    'pas encore(?: [a-z]+){0,3}|pour l instant rien',
    'a (?:completer|mettre a jour|venir|definir|confirmer|actualiser|preciser)|(?:en )?cours(?: de (?:realisation|redaction|finalisation))?',
    '(?:sera|seront) (?:completee?s?|mise?s? a jour|ajoutee?s?|precisee?s?)(?: [a-z]+){0,3}',
    'nada (?:aun|todavia|por ahora|por el momento|que (?:reportar|agregar|informar))',
    '(?:todavia|aun) no(?: [a-z]+){0,3}|por (?:actualizar|completar|definir|confirmar)',
    'se (?:actualizara|completara|definira)n?(?: [a-z]+){0,3}|en (?:curso|proceso)',
  ].join('|')})$`,
);
/** `There were no …`, `Il n'y a pas de …`, `No hubo …`, and what there was none of. */
const THERE_IS_NONE =
  /^(?:there (?:is|are|was|were|has been|have been) (?:no|not any)|we (?:did not|didn t|have not|haven t|had no|have no|faced no|experienced no|encountered no)|il n y (?:a|avait) (?:pas|aucune?|eu aucune?)|il n existe (?:pas|aucune?)|nous n avons (?:pas|eu aucune?|rencontre aucune?)|no (?:hubo|hay|tuvimos|encontramos|existen|se (?:presentaron|identificaron)))\b/;
const WHAT =
  /\b(?:barrier|bottleneck|challenge|obstacle|barriere|difficult|goulot|contrainte|barrera|obstaculo|dificultad|insight|learning|lesson|finding|enseignement|lecon|apprentissage|aprendizaje|leccion|hallazgo)/;

/** Whether an answer, or an item of a list, says that there is nothing to say, or nothing yet: `To be updated`. */
export function saysNothing(text: string): boolean {
  if (meansNone(text)) return true;
  if (text.length > LONGEST) return false;
  const folded = foldWords(text);
  if (NOT_YET.test(folded)) return true;
  const words = folded.split(' ');
  return (
    words.length <= MOST_WORDS &&
    THERE_IS_NONE.test(folded) &&
    WHAT.test(folded) &&
    !words.some((word) => BUT.has(word))
  );
}

const LONGEST = 120;

/** Whether an answer about barriers says that there was none: `No`, `No major barriers were encountered.` */
export function meansNoBarrier(text: string): boolean {
  if (saysNothing(text)) return true;
  if (text.length > LONGEST) return false;
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
