import { foldWord } from '../text/fold.js';
import { stem, STEM_LANGUAGES, stemBroadly, type StemLanguage } from '../text/stem.js';
import { FormGroups } from './group-forms.js';

/**
 * All words of a corpus. A *form* is a word folded. A *family* is the forms of one word (`community`, `communities`):
 * two forms are in one where, in some language that both are words of, they have one stem.
 * A *root* is the families that are akin (`agriculture`, `agricultural`).
 * A family is what a query's word finds; a root only makes a plan that has been found rank higher.
 */
export interface Vocabulary {
  /** Forms by their number. */
  readonly forms: readonly string[];
  /** How each form is mostly written: lower case, with accents. */
  readonly spellings: readonly string[];
  /** The family of each form: the number of its first member. */
  readonly families: Uint32Array;
  /** The root of each form: the number of its first member. */
  readonly roots: Uint32Array;
  /** Numbers of the forms in alphabetical order, for what begins with some letters. */
  readonly alphabetical: Uint32Array;
  /** The number of a folded word, or undefined. */
  id(form: string): number | undefined;
  /** The families of a word that need not be in the corpus itself, as typed. */
  familiesOf(word: string): readonly number[];
  /** The members of a family, by the family's number. */
  members(family: number): readonly number[];
  /** True for a root that is one family and nothing more. */
  rootHasOneFamily(root: number): boolean;
}

type LanguagesOf = (form: number) => readonly StemLanguage[];

export function makeVocabulary(
  forms: readonly string[],
  ids: ReadonlyMap<string, number>,
  spellings: readonly string[],
  languagesOf: LanguagesOf,
): Vocabulary {
  const families = new FormGroups(forms.length);
  const roots = new FormGroups(forms.length);
  forms.forEach((form, id) => {
    for (const language of languagesOf(id)) {
      for (const written of new Set([spellings[id] ?? form, form])) {
        addKey(families, id, language, stem(written, language));
        addKey(roots, id, language, stemBroadly(written, language));
      }
    }
  });
  const familyOf = families.all();
  familyOf.forEach((family, form) => {
    roots.unite(form, family);
  });
  const members = new Map<number, number[]>();
  familyOf.forEach((family, form) => {
    const known = members.get(family);
    if (known === undefined) members.set(family, [form]);
    else known.push(form);
  });
  const rootOf = roots.all();
  const familiesOfRoot = new Map<number, number>();
  for (const family of members.keys()) {
    const root = rootOf[family] ?? family;
    familiesOfRoot.set(root, (familiesOfRoot.get(root) ?? 0) + 1);
  }

  function familiesOf(word: string): readonly number[] {
    const form = foldWord(word);
    const id = ids.get(form);
    if (id !== undefined) return [familyOf[id] ?? id];
    const found = STEM_LANGUAGES.flatMap((language) =>
      [word.normalize('NFC').toLowerCase(), form].map((written) =>
        families.withKey(`${language}:${foldWord(stem(written, language))}`),
      ),
    );
    return [...new Set(found.filter((family) => family !== undefined))];
  }

  return {
    forms,
    spellings,
    families: familyOf,
    roots: rootOf,
    alphabetical: Uint32Array.from(forms.keys()).sort((a, b) => compare(forms[a] ?? '', forms[b] ?? '')),
    id: (form) => ids.get(form),
    familiesOf,
    members: (family) => members.get(family) ?? [],
    rootHasOneFamily: (root) => familiesOfRoot.get(root) === 1,
  };
}

/** The stemmers know endings by their accents (`-ación`), so the spelling is stemmed first and folded after. */
function addKey(groups: FormGroups, form: number, language: StemLanguage, stemmed: string): void {
  const key = foldWord(stemmed);
  if (key.length > 1) groups.add(form, `${language}:${key}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
