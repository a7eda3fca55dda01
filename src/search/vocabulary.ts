import { foldWord } from '../text/fold.js';
import { stem, STEM_LANGUAGES, type StemLanguage } from '../text/stem.js';

/**
 * All words of a corpus. A *form* is a word folded; a *family* is the forms that belong together:
 * two forms do where, in some language, both occur in its plans and have one stem.
 * So `digital` belongs with `digitales` by Spanish and with `digitally` by English, and a word is in one family only.
 */
export interface Vocabulary {
  /** Forms by their number. */
  readonly forms: readonly string[];
  /** How each form is mostly written: lower case, with accents. */
  readonly spellings: readonly string[];
  /** The family of each form: the number of its first member. */
  readonly families: Uint32Array;
  /** Numbers of the forms in alphabetical order, for what begins with some letters. */
  readonly alphabetical: Uint32Array;
  /** The number of a folded word, or undefined. */
  id(form: string): number | undefined;
  /** The families of a word that need not be in the corpus itself, as typed. */
  familiesOf(word: string): readonly number[];
  /** The members of a family, by the family's number. */
  members(family: number): readonly number[];
}

type LanguagesOf = (form: number) => readonly StemLanguage[];

/** Families are the connected parts of the graph of forms and their stems, found by union-find. */
export function makeVocabulary(
  forms: readonly string[],
  ids: ReadonlyMap<string, number>,
  spellings: readonly string[],
  languagesOf: LanguagesOf,
): Vocabulary {
  const parents = Uint32Array.from(forms, (_, at) => at);
  const byStem = new Map<string, number>();
  for (let form = 0; form < forms.length; form += 1) {
    for (const language of languagesOf(form)) {
      for (const key of stemKeys(spellings[form] ?? '', forms[form] ?? '', language)) {
        const other = byStem.get(key);
        if (other === undefined) byStem.set(key, form);
        else unite(parents, form, other);
      }
    }
  }
  const families = parents.map((_, form) => root(parents, form));
  const members = new Map<number, number[]>();
  families.forEach((family, form) => {
    const known = members.get(family);
    if (known === undefined) members.set(family, [form]);
    else known.push(form);
  });
  const alphabetical = Uint32Array.from(forms.keys()).sort((a, b) => compare(forms[a] ?? '', forms[b] ?? ''));

  function familiesOf(word: string): readonly number[] {
    const form = foldWord(word);
    const id = ids.get(form);
    if (id !== undefined) return [families[id] ?? id];
    const found = STEM_LANGUAGES.flatMap((language) => stemKeys(word.normalize('NFC').toLowerCase(), form, language))
      .map((key) => byStem.get(key))
      .filter((member) => member !== undefined)
      .map((member) => families[member] ?? member);
    return [...new Set(found)];
  }

  return {
    forms,
    spellings,
    families,
    alphabetical,
    id: (form) => ids.get(form),
    familiesOf,
    members: (family) => members.get(family) ?? [],
  };
}

/** The stemmers know endings by their accents (`-ación`), so the spelling is stemmed and then folded. */
function stemKeys(spelling: string, form: string, language: StemLanguage): string[] {
  const stems = new Set([foldWord(stem(spelling, language))]);
  if (spelling !== form) stems.add(foldWord(stem(form, language)));
  return [...stems].filter((key) => key.length > 1).map((key) => `${language}:${key}`);
}

function root(parents: Uint32Array, form: number): number {
  let at = form;
  for (;;) {
    const parent = parents[at] ?? at;
    if (parent === at) return at;
    parents[at] = parents[parent] ?? parent;
    at = parent;
  }
}

function unite(parents: Uint32Array, a: number, b: number): void {
  const [low, high] = [root(parents, a), root(parents, b)].sort((x, y) => x - y);
  if (low !== undefined && high !== undefined) parents[high] = low;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
