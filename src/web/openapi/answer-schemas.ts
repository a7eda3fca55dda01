import { z } from 'zod';
import { ERROR_STATUS, type ErrorCode } from '../../page/error-code.js';
import { messagesIn } from '../../page/messages/messages.js';
import { LEARNING_ROLES, ROLES } from '../../plan/role.js';
import { MATCHES, MAX_PER_PAGE, PER_PAGE, SORTS, VIEWS, type WarningCode } from '../../query/search-query.js';
import type { ReadOnly } from './read-only.js';

/**
 * What every JSON answer holds. The types of the writers are read from here, and so is the description of the API:
 * a key that one of them does not know does not compile, or fails the test of the answer. What depends on the archive's
 * facets is added by `schemasOf`.
 */
const count = z.int().min(0);
const text = z.string();
const learningRole = z.enum(LEARNING_ROLES);
const role = z.enum(ROLES);

const errorCode = z.enum(Object.keys(ERROR_STATUS) as ErrorCode[]);
const warningCode = z.enum(Object.keys(messagesIn('en').warnings) as WarningCode[]);

const Segment = z.strictObject({ text, marked: z.boolean() });
const Snippet = z.strictObject({ role, anchor: text, url: text, segments: z.array(Segment) });
const Learning = z.strictObject({ role: learningRole, anchor: text, text });
const FacetValue = z.strictObject({ value: text, label: text, count, selected: z.boolean() });
const Warning = z.strictObject({
  code: warningCode,
  message: text,
  limit: count.optional(),
  name: text.optional(),
  value: text.optional(),
  asked: text.optional(),
  page: count.optional(),
  text: text.optional(),
  field: text.optional(),
  word: text.optional(),
  by: z.array(text).optional(),
  offset: count.optional(),
});
const Copy = z.strictObject({ id: text, anchor: text.nullable(), url: text, title: text });
const Hit = z.strictObject({
  id: text,
  url: text,
  title: text,
  score: z.number().min(0),
  lacks: z.array(text),
  snippets: z.array(Snippet),
  copies: z.array(Copy).optional(),
  learning: Learning.optional(),
});
const Expanded = z.strictObject({ word: text, by: z.array(text) });
const Refinement = z.strictObject({ label: text, url: text, count });
const Search = z.strictObject({
  query: text,
  total: count,
  page: z.int().min(1),
  pages: z.int().min(1),
  perPage: z.int().min(PER_PAGE).max(MAX_PER_PAGE),
  view: z.enum(VIEWS),
  sort: z.enum(SORTS),
  match: z.enum(MATCHES),
  totalAll: count,
  relaxed: z.boolean(),
  didYouMean: text.nullable(),
  respelt: z.boolean(),
  expanded: z.array(Expanded),
  refinements: z.array(Refinement),
  warnings: z.array(Warning),
  tookMs: z.number().min(0),
  hits: z.array(Hit),
  facets: z.record(z.string(), z.array(FacetValue)),
});

const Partner = z.strictObject({
  anchor: text,
  name: text,
  sector: text.nullable(),
  sectorFrom: z.enum(['form', 'sure', 'likely']).nullable(),
  collaboration: text.nullable(),
  newAndUnusual: z.boolean().nullable(),
});
const Answer = z.strictObject({ role, anchor: text, question: text, language: text, text });
const Section = z.strictObject({ heading: text, answers: z.array(Answer) });
const Link = z.strictObject({ url: text, anchor: text });
const Picture = z.strictObject({ url: text, anchor: text });
const Plan = z.strictObject({
  id: text,
  url: text,
  source: text,
  title: text,
  digestOf: text.optional(),
  iso3: text.length(3).nullable(),
  latlng: z.tuple([z.number(), z.number()]).nullable(),
  copies: z.array(Copy).optional(),
  learnings: z.array(Learning),
  learningCopies: z.record(z.string(), z.array(Copy)).optional(),
  partners: z.array(Partner),
  sections: z.array(Section),
  links: z.array(Link),
  pictures: z.array(Picture),
});

const Facet = z.strictObject({ facet: text, values: z.array(FacetValue) });
const Suggestion = z.strictObject({
  text,
  kind: z.enum(['query', 'facet', 'plan']),
  url: text,
  count: count.optional(),
});
const Suggest = z.strictObject({ suggestions: z.array(Suggestion) });
const ErrorDetail = z.strictObject({ code: errorCode, message: text });
const ErrorAnswer = z.strictObject({ error: ErrorDetail });

export const ANSWERS = {
  Search,
  Hit,
  Copy,
  Snippet,
  Segment,
  Learning,
  FacetValue,
  Expanded,
  Refinement,
  Warning,
  Plan,
  Partner,
  Section,
  Answer,
  Link,
  Picture,
  Facet,
  Suggest,
  Suggestion,
  Error: ErrorAnswer,
  ErrorDetail,
} as const;

export type AnswerName = keyof typeof ANSWERS;

export type SearchJson = ReadOnly<z.infer<typeof Search>>;
export type CopyJson = ReadOnly<z.infer<typeof Copy>>;
export type HitJson = ReadOnly<z.infer<typeof Hit>>;
export type WarningJson = ReadOnly<z.infer<typeof Warning>>;
export type PlanJson = ReadOnly<z.infer<typeof Plan>>;
export type FacetJson = ReadOnly<z.infer<typeof Facet>>;
export type FacetValueJson = ReadOnly<z.infer<typeof FacetValue>>;
export type SuggestJson = ReadOnly<z.infer<typeof Suggest>>;
export type SuggestionJson = ReadOnly<z.infer<typeof Suggestion>>;
export type ErrorJson = ReadOnly<z.infer<typeof ErrorAnswer>>;
