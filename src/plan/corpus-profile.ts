import type { Concept } from './concept.js';
import type { FacetDefinition, FacetMessages } from './facet.js';
import type { Intent } from './intent.js';
import type { Language } from './language.js';
import type { Organisations } from './organisations.js';
import type { Role } from './role.js';
import type { TopicDefinition } from './topic.js';

/**
 * Everything that is particular to one archive. The program is given one profile at its start and knows no other
 * source of such facts; another collection of lessons is another profile.
 */
export interface CorpusProfile {
  /** In the order in which a page shows them; at most 16. */
  readonly facets: readonly FacetDefinition[];
  /** What plans are assigned to by their words; empty where an archive has no such list. */
  readonly topics: readonly TopicDefinition[];
  readonly head: HeadFormat;
  readonly form: Form;
  /** The order in which a plan's page shows its roles; every role once. */
  readonly sectionOrder: readonly Role[];
  /** Code and region of a country by its name; null for an unknown one, or where the archive has no countries. */
  readonly placeOf: (country: string) => Place | null;
  /** The organisations that partners' answers name: which are known, which are the archive's own, and of what sector. */
  readonly organisations: Organisations;
  /** A domain whose bare addresses (`@example.org`) are personal data too; null: none. */
  readonly mailDomain: string | null;
  /** Origin (`https://…`) of the only pictures that may be shown; null: none. */
  readonly pictureOrigin: string | null;
  /** Where originals are, with `{id}` for the file name without `.md`: the default of SOURCE_URL. */
  readonly sourceUrl: string;
  /** Where the whole archive is, as `learnings import` takes it. */
  readonly importSource: string;
  /** What means the same: a search for one expression finds the others too, less. */
  readonly concepts: readonly Concept[];
  /** How people ask for a kind of answer. */
  readonly intents: readonly Intent[];
  readonly citation: CitationFacts;
  readonly messages: Readonly<Record<Language, ProfileMessages>>;
}

export interface Place {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  /** A value of the archive's region facet; null where it has none. */
  readonly region: string | null;
}

/** The `[[key:value]]` lines at the beginning of a file. */
export interface HeadFormat {
  /** The key that says what kind of page a file is, and its value for a plan; null: every file is a plan. */
  readonly type: { readonly key: string; readonly value: string; readonly name: string } | null;
  /** Every key that a plan's head may have. Others are kept and reported. */
  readonly keys: readonly HeadKey[];
}

export interface HeadKey {
  readonly key: string;
  /** What the program itself makes of it, beside the facets that read it. Subjects and goals say what a plan is about. */
  readonly meaning: 'year' | 'country' | 'latlng' | 'digestOf' | 'subjects' | 'goals' | null;
  /** At most one value. */
  readonly single: boolean;
  /** A missing one is reported. */
  readonly required: boolean;
  /** Left out unless SHOW_CONTACTS is on. */
  readonly personal: boolean;
  /** The value in its one spelling; null: it cannot be used, and is reported. */
  readonly parse: (text: string) => string | null;
  /** What a value is, for the report: `"x" is no goal from 1 to 17`. */
  readonly name: string;
}

/** The questions of the archive's forms. */
export interface Form {
  readonly questions: readonly Question[];
  /** All kinds of plan. */
  readonly kinds: readonly string[];
  /** The kind of a plan by the parts of the form (`Question.part`) of which questions were answered. */
  readonly kindOf: (parts: ReadonlySet<string>) => string;
  readonly titleWords: TitleWords;
}

/** Words in titles that name the form and not what a plan is about. */
export interface TitleWords {
  /** Left out at either end where a sign or brackets part them from the rest: `Closing: …`. Sources of expressions. */
  readonly labels: readonly string[];
  /** Left out at either end in any case: `Closing form …`. Sources of expressions. */
  readonly phrases: readonly string[];
  /** A title of these alone, beside general words, numbers and the country, says nothing; folded. */
  readonly empty: readonly string[];
}

/** What the answers to a question tell of a partner. */
export type PartnerPart = 'name' | 'sector' | 'collaboration' | 'new' | 'list' | 'new-list';

export interface Question {
  /** As a reader should see it. */
  readonly text: string;
  readonly role: Role;
  /** True for a line of the form that asks nothing: it is not shown above its answer. */
  readonly silent: boolean;
  /** The part of the form that asks it, from which a plan's kind follows; null: several do. */
  readonly part: string | null;
  readonly partner: PartnerPart | null;
  /** Sector of the partners that the question asks for. */
  readonly sector: string | null;
  /** Sentences of the form that may follow the question and are no answer. */
  readonly tail: string;
}

/** What stands in citations, feeds and tables, in English as catalogues want it. */
export interface CitationFacts {
  /** The author of a plan, by its country. The same in every format and language. */
  readonly author: (country: string | null) => string;
  readonly publisher: string;
  /** `Action learning plan`. */
  readonly genre: string;
  /** `Short digest of an action learning plan`. */
  readonly digestGenre: string;
  /** `Action learning plans`: the title of a feed. */
  readonly collection: string;
  readonly rights: string;
  /** Who gives out the ids of a feed, and since when, by RFC 4151: `example.org,2021`. */
  readonly tagAuthority: string;
}

/** A page of running text. */
export interface Prose {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ProseSection[];
}

/** What one section of a page of running text holds. */
export interface ProseSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Things and what they mean, after the paragraphs. With `isQuery` a thing is a search to try. */
  readonly terms: readonly { readonly term: string; readonly text: string; readonly isQuery?: boolean }[];
}

/** What the about page says beside its words. */
export interface AboutFacts {
  readonly plans: number;
  /** Of those: short digests of public plans. */
  readonly digests: number;
  readonly learnings: number;
  readonly countries: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** The words of one language that are particular to the archive. */
export interface ProfileMessages {
  readonly siteName: string;
  readonly footer: string;
  readonly home: { readonly title: string; readonly headline: string; readonly intro: string };
  /** By facet, every one. */
  readonly facets: Readonly<Record<string, FacetMessages>>;
  /** By kind: a plan of this kind, in a few words. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Names of partners' sectors in this language, by the form's own; one that has none is shown as it is. */
  readonly sectors: Readonly<Record<string, string>>;
  /** What a plan is called in its citation: `Action learning plan`. */
  readonly citationKind: string;
  /** What a short digest of a plan is called there. */
  readonly citationKindOfDigest: string;
  readonly author: (country: string | null) => string;
  /** Searches worth trying, best first: those that find something are shown. */
  readonly exampleQueries: readonly string[];
  /** For each way of writing a query: examples, best first, of which one that finds something is shown, and what it means. */
  readonly syntaxExamples: readonly { readonly terms: readonly string[]; readonly text: string }[];
  readonly about: (facts: AboutFacts) => Prose;
}
