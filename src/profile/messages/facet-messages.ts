import type { FacetMessages } from '../../plan/facet.js';
import type { Language } from '../../plan/language.js';
import { alpha2Of } from '../countries.js';
import type { FacetName } from '../facets.js';
import type { PlanKind } from '../kinds.js';
import { labelOfSameValue } from '../same-values.js';
import type { TopicKey } from '../topics/topic-keys.js';

/** The words of one language from which the labels of all facets follow. */
interface FacetWords {
  /** Every facet: one that is forgotten does not compile. */
  readonly names: Readonly<Record<FacetName, Pick<FacetMessages, 'label' | 'by' | 'inLine' | 'note'>>>;
  readonly kinds: Readonly<Record<PlanKind, string>>;
  readonly kindOptions: Readonly<Record<PlanKind, string>>;
  readonly topics: Readonly<Record<TopicKey, string>>;
  /** By code. */
  readonly regions: Readonly<Record<string, string>>;
  /** The index is the goal's number less one. */
  readonly sdgs: readonly string[];
  /** A language that could not be told: as a label, and beside a checkbox. */
  readonly undetermined: string;
  readonly undeterminedOption: string;
}

/** What facets and their values are called in a language. Values of free vocabularies stay as the labs wrote them where no name in the language is known. */
export function facetMessages(language: Language, words: FacetWords): Readonly<Record<FacetName, FacetMessages>> {
  const countryNames = new Intl.DisplayNames(language, { type: 'region' });
  const languageNames = new Intl.DisplayNames(language, { type: 'language' });
  const lookUp = (labels: Readonly<Record<string, string>>) => {
    const known = new Map(Object.entries(labels));
    return (value: string): string | null => known.get(value) ?? null;
  };
  const languageLabel = (undetermined: string) => (code: string) => {
    if (code === 'und') return undetermined;
    // `of` throws for what is no code, such as a value made up in a URL.
    return /^[a-z]{2,3}$/.test(code) ? (languageNames.of(code) ?? null) : null;
  };
  const countryLabel = (name: string): string | null => {
    if (language === 'en') return null;
    const code = alpha2Of(name);
    return code === null ? null : (countryNames.of(code) ?? null);
  };
  const sdgLabel = (value: string): string | null => {
    const name = words.sdgs[Number(value) - 1];
    return name === undefined ? null : `${value}. ${name}`;
  };
  const worded = { valueLabel: (value: string) => labelOfSameValue(value, language) };
  const labels: Partial<Record<FacetName, Pick<FacetMessages, 'valueLabel' | 'optionLabel'>>> = {
    kind: { valueLabel: lookUp(words.kinds), optionLabel: lookUp(words.kindOptions) },
    topic: { valueLabel: lookUp(words.topics) },
    region: { valueLabel: lookUp(words.regions) },
    country: { valueLabel: countryLabel },
    sdg: { valueLabel: sdgLabel },
    theme: worded,
    method: worded,
    source: worded,
    lang: { valueLabel: languageLabel(words.undetermined), optionLabel: languageLabel(words.undeterminedOption) },
  };
  const entries = (Object.keys(words.names) as FacetName[]).map((name) => [
    name,
    { valueLabel: () => null, ...labels[name], ...words.names[name] },
  ]);
  // The keys are those of `names`, which has every facet.
  return Object.fromEntries(entries) as Record<FacetName, FacetMessages>;
}
