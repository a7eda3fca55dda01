import type { LearningRole, Role } from './role.js';

/** One document of the archive, as everything after `ingest` sees it: values grouped, id given. Plain data. */
export interface Plan {
  /** File name without `.md`; unique and safe in a URL. */
  readonly id: string;
  /** File name in the seed folder. */
  readonly file: string;
  /** The file of the plan, in the archive, that this one is a short digest of; null: it is a plan of its own. */
  readonly digestOf: string | null;
  /** The heading, or the whole sentence it was cut from. */
  readonly title: string;
  /** One of the kinds that the profile knows: `opening`, `closing`, … */
  readonly kind: string;
  readonly year: number | null;
  /** Country as in the file, in its commonest form. */
  readonly country: string | null;
  /** ISO 3166-1 alpha-3, or null where the country is unknown. */
  readonly iso3: string | null;
  /** Latitude and longitude in degrees. */
  readonly latlng: readonly [number, number] | null;
  /** ISO 639-1 code of the language that most of the answers' text is in; `und` where there is too little text to tell. */
  readonly language: string;
  /** By facet: the plan's values as they stand in a URL, each once, in its commonest form. No entry: no value. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly sections: readonly Section[];
  readonly learnings: readonly Learning[];
  /** Id of the first plan, in their order, that has the same text, or nearly; null: this is it, or stands alone. */
  readonly copyOf: string | null;
  /** The same by anchor, for the learnings that stand before elsewhere, or here. */
  readonly learningCopyOf: ReadonlyMap<string, LearningPlace>;
  readonly partners: readonly Partner[];
  readonly links: readonly Link[];
  readonly pictures: readonly Picture[];
  /** The head as it stands in the file, personal data out: key to its values, in file order. */
  readonly metadata: ReadonlyMap<string, readonly string[]>;
  /** The file's text, personal data out. */
  readonly source: string;
  /** When the file came into this copy of the archive, RFC 3339. */
  readonly addedAt: string;
}

/** What a list of plans shows of each. Every plan is one. */
export type PlanSummary = Pick<Plan, 'id' | 'file' | 'title' | 'kind' | 'year' | 'country' | 'language' | 'values'>;

/** What a list shows of a plan. */
export function summaryOf({ id, file, title, kind, year, country, language, values }: Plan): PlanSummary {
  return { id, file, title, kind, year, country, language, values };
}

/** The values of a plan in a facet; none: an empty list. */
export function facetValues(plan: Pick<Plan, 'values'>, facet: string): readonly string[] {
  return plan.values.get(facet) ?? [];
}

/** All answers of a plan, in file order. */
export function answersOf(plan: Pick<Plan, 'sections'>): readonly Answer[] {
  return plan.sections.flatMap((section) => section.answers);
}

/** What stands under one heading of the file. */
export interface Section {
  /** The heading as written; may be empty. */
  readonly heading: string;
  readonly answers: readonly Answer[];
}

/** One question of the form with what was written under it. */
export interface Answer {
  readonly role: Role;
  /** Unique in the plan; the `id` of the passage on the plan page. */
  readonly anchor: string;
  /** The question as a reader should see it; empty for text outside any question. */
  readonly question: string;
  /** ISO 639-1 code: its own language where the text is long enough to tell, else the plan's. */
  readonly language: string;
  /** Plain text: entities decoded, tags resolved, personal data out, line breaks kept. Links stand as bare URLs. */
  readonly text: string;
}

/** One insight or one barrier. `answer.text.slice(start, end) === text`. */
export interface Learning {
  readonly role: LearningRole;
  /** `insight-1`, `barrier-2`: unique in the plan. */
  readonly anchor: string;
  readonly text: string;
  /** Anchor of the answer it was split out of. */
  readonly answer: string;
  /** Offsets into that answer's text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Where a learning stands: the id of its plan, and its anchor there. */
export interface LearningPlace {
  readonly plan: string;
  readonly anchor: string;
}

/** One partner organisation, under the one name that it has in all plans. */
export interface Partner {
  /** `partner-1`: unique in the plan. */
  readonly anchor: string;
  /** A body that every country has bears its country's name: `Ministry of Environment (Kenya)`. */
  readonly name: string;
  /** The name as this plan gives it. */
  readonly written: string;
  readonly sector: string | null;
  /** How the sector is known: the form asked for partners of it, or the name says it, surely or likely; null: it is not. */
  readonly sectorFrom: 'form' | 'sure' | 'likely' | null;
  /** What was done, or is meant to be done, together. */
  readonly collaboration: string | null;
  readonly newAndUnusual: boolean | null;
  /** Anchors of the answers this was read from, in file order. */
  readonly answers: readonly string[];
}

export interface Link {
  /** http, https or mailto. */
  readonly url: string;
  /** Anchor of the answer it stands in. */
  readonly answer: string;
}

export interface Picture {
  readonly url: string;
  /** True for a picture on the archive's own host, which alone may be shown. */
  readonly showable: boolean;
  /** Anchor of the answer it stands under. */
  readonly answer: string;
}
