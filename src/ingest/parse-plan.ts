import type { Answer, Plan, PlanKind } from '../plan/plan.js';
import { withoutContacts } from '../text/contacts.js';
import { plainText } from '../text/plain-text.js';
import { placeOf } from './country.js';
import { detectLanguage } from './detect-language.js';
import type { Finding, FindingCode } from './finding.js';
import { titleOf } from './full-title.js';
import { parseHead } from './parse-head.js';
import { readPartners } from './partners.js';
import { PlanDraft } from './plan-draft.js';
import { idOf } from './plan-id.js';
import { readMetadata } from './read-metadata.js';
import { splitItems } from './split-items.js';

export interface ParseOptions {
  /** Keep the focal point, and the addresses and telephone numbers inside answers. */
  readonly showContacts: boolean;
}

export interface ParsedPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Questions that the template does not have, as written. */
  readonly unknownQuestions: readonly string[];
}

/**
 * Reads one plan from the text of a file. Pure and never fatal: what is wrong is reported, and the rest is kept.
 * Facet values are as in the file, tidied; `groupFacets` brings those of all plans to common forms.
 */
export function parsePlan(file: string, source: string, options: ParseOptions): ParsedPlan {
  const lines = source.split('\n');
  const head = parseHead(file, lines);
  const metadata = readMetadata(file, head, options);
  const findings: Finding[] = [...head.findings, ...metadata.findings];
  const report = (line: number, code: FindingCode, message: string, done: string) => {
    findings.push({ file, line, code, message, done });
  };
  const clean = (text: string) => (options.showContacts ? text : withoutContacts(text));
  const draft = new PlanDraft(clean, report);
  for (const { heading, items } of splitItems(lines, head.end)) draft.section(clean(plainText(heading).text), items);
  const answers = draft.sections.flatMap((section) => section.answers);
  if (answers.length === 0) report(0, 'no-answers', 'no question is answered', 'kept with what its head says');
  const place = metadata.country === null ? null : placeOf(metadata.country);
  if (metadata.country !== null && place === null) {
    report(
      metadata.countryLine,
      'country-unknown',
      `unknown country "${metadata.country}"`,
      'kept without code and region',
    );
  }
  const plan: Plan = {
    id: idOf(file),
    file,
    title: titleOf(file, clean(head.title), answers, draft.learnings),
    kind: kindOf(draft),
    year: metadata.year,
    country: metadata.country,
    iso3: place?.iso3 ?? null,
    region: place?.region ?? null,
    latlng: metadata.latlng,
    language: detectLanguage(languageSample(answers)),
    datasources: metadata.datasources,
    methods: metadata.methods,
    sdgs: metadata.sdgs,
    themes: metadata.themes,
    sections: draft.sections,
    learnings: draft.learnings,
    partners: readPartners(draft.partnerAnswers),
    links: draft.links,
    pictures: draft.pictures,
    metadata: metadata.kept,
  };
  return { plan, findings, unknownQuestions: draft.unknownQuestions };
}

/** By the questions answered; where none is, by those asked. */
function kindOf({ answered, asked }: PlanDraft): PlanKind {
  const forms = answered.size > 0 ? answered : asked;
  if (forms.size === 2) return 'both';
  return forms.has('opening') ? 'opening' : forms.has('closing') ? 'closing' : 'other';
}

/** Prose, in the plan's own words: lists of options and links say nothing of the language. */
function languageSample(answers: readonly Answer[]): string {
  return answers
    .filter(({ text, role }) => role !== 'link' && !text.startsWith('- ') && !text.startsWith('http'))
    .map(({ text }) => text.slice(0, 500))
    .join('\n');
}
