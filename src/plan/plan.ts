import type { LearningRole, Role } from './role.js';

export const PLAN_KINDS = ['opening', 'closing', 'both', 'other'] as const;

/** `opening`: a challenge and how the lab means to learn about it; `closing`: what was learnt. */
export type PlanKind = (typeof PLAN_KINDS)[number];

/** One document of the archive, as everything after `ingest` sees it. */
export interface Plan {
  /** File name without `.md`; unique and safe in an address. */
  readonly id: string;
  /** File name in the seed folder. */
  readonly file: string;
  /** The heading, or the whole sentence it was cut from. */
  readonly title: string;
  readonly kind: PlanKind;
  readonly year: number | null;
  /** Country as in the file, in its commonest form. */
  readonly country: string | null;
  /** ISO 3166-1 alpha-3, or null where the country is unknown. */
  readonly iso3: string | null;
  /** UNDP regional bureau: RBA, RBAP, RBAS, RBEC, RBLAC. */
  readonly region: string | null;
  /** Latitude and longitude in degrees. */
  readonly latlng: readonly [number, number] | null;
  /** ISO 639-1 code of the language of the answers; `und` where there is too little text to tell. */
  readonly language: string;
  /** Facet values, each in its commonest form in the corpus. */
  readonly datasources: readonly string[];
  readonly methods: readonly string[];
  /** Numbers of the Sustainable Development Goals, 1 to 17, ascending. */
  readonly sdgs: readonly number[];
  readonly themes: readonly string[];
  readonly sections: readonly Section[];
  readonly learnings: readonly Learning[];
  readonly partners: readonly Partner[];
  readonly links: readonly Link[];
  readonly pictures: readonly Picture[];
  /** The head as it stands in the file, personal data out: key to its values, in file order. */
  readonly metadata: ReadonlyMap<string, readonly string[]>;
}

/** What stands under one heading of the file. */
export interface Section {
  /** The heading as written; may be empty. */
  readonly heading: string;
  readonly answers: readonly Answer[];
}

/** One question of the template with what was written under it. */
export interface Answer {
  readonly role: Role;
  /** Unique in the plan; the `id` of the passage on the plan page. */
  readonly anchor: string;
  /** The question as a reader should see it; empty for text outside any question. */
  readonly question: string;
  /** Plain text: entities decoded, tags resolved, personal data out, line breaks kept. Links stand as bare addresses. */
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

/** One partner organisation as written. */
export interface Partner {
  /** `partner-1`: unique in the plan. */
  readonly anchor: string;
  readonly name: string;
  readonly sector: string | null;
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
