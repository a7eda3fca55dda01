/** Plurals and a plural-looking singular that no rule gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['leaves', 'leaf'],
  ['feet', 'foot'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'],
  ['criteria', 'criterion'],
  ['news', 'news'],
]);

const ENDINGS = /(?:ing|ed)$/;

/**
 * What the inflected forms of an English word have in common: plural, `-ed` and `-ing` are taken off,
 * as steps 1 and 5 of Porter's stemmer do (M. F. Porter, An algorithm for suffix stripping, 1980), and British
 * spelling is made American. The later steps are left out: they take `informal` for `information`,
 * `organic` for `organization` and `mobile` for `mobilize`.
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const bare = withoutEnding(withoutPlural(word));
  return unify(withoutFinalE(americanise(bare)));
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || /(?:[sc]h|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  return /[^suiy]s$|ys$/.test(word) || /[aeio]us?es$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const stem = word.replace(ENDINGS, '');
  if (stem === word || stem.length < 3 || word.endsWith('eed') || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz|is)$/.test(stem)) return `${stem}e`;
  if (/([bdfglmnprt])\1$/.test(stem)) return stem.length > 3 ? stem.slice(0, -1) : stem;
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function withoutFinalE(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  const m = measure(stem);
  return stem.length > 2 && (m > 1 || (m === 1 && !endsShort(stem))) ? stem : word;
}

/** Spellings that differ between Britain and America; what else they touch is touched alike everywhere. */
function americanise(word: string): string {
  return word
    .replace(/^(.{3,})our/, '$1or')
    .replace(/is(e|ation|ational|er)$/, 'iz$1')
    .replace(/yse$/, 'yze')
    .replace(/(.{2})tre$/, '$1ter')
    .replace(/mme$/, 'm')
    .replace(/logue$/, 'log')
    .replace(/ense$/, 'ence');
}

/** A final y after a consonant is an i, as in its plural; a final double letter is one, as in `sell` and `selling`. */
function unify(word: string): string {
  const single = word.length > 3 ? word.replace(/([bdfglmnprt])\1$/, '$1') : word;
  return single.replace(/(.[^aeiou])y$/, '$1i');
}

function isVowel(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if (letter === 'y') return at > 0 && !isVowel(word, at - 1);
  return 'aeiou'.includes(letter);
}

function hasVowel(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (isVowel(word, at)) return true;
  return false;
}

/** Porter's m: how many times a vowel is followed by a consonant. */
function measure(word: string): number {
  let count = 0;
  for (let at = 1; at < word.length; at += 1) if (!isVowel(word, at) && isVowel(word, at - 1)) count += 1;
  return count;
}

/** Porter's *o: ends in consonant, vowel, consonant other than w, x, y: a word that has lost an e. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  return (
    last >= 2 &&
    !isVowel(word, last) &&
    isVowel(word, last - 1) &&
    !isVowel(word, last - 2) &&
    !'wxy'.includes(word.charAt(last))
  );
}
