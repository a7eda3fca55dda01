import type { PlanSummary } from '../plan/plan.js';
import type { Role } from '../plan/role.js';
import { planPath } from '../query/plan-url.js';
import type { SearchQuery } from '../query/search-query.js';
import type { Hit, LearningHit, Snippet } from '../search/search-index.js';
import { segmentsOf, type Segment } from '../text/segments.js';
import { beginning } from '../text/shorten.js';
import { copyLinks, type CopyLink } from './copy-links.js';
import { languageName, valueLabel } from './facet-label.js';
import { link, type PageContext } from './page-context.js';

/** Characters of a single learning that a result shows; nearly all learnings are shorter. */
const LEARNING_LENGTH = 700;

export interface HitView {
  readonly id: string;
  readonly title: readonly Segment[];
  readonly href: string;
  /** Kind, country, year; the language where it is not English. */
  readonly facts: readonly string[];
  /** The language of the texts, for `lang`; null where it is the page's language or unknown. */
  readonly lang: string | null;
  readonly snippets: readonly SnippetView[];
  /** `Lacks: procurement`, or empty. */
  readonly missing: string;
  /** Where else the same text stands. */
  readonly copies: readonly CopyLink[];
  /** The result is one learning. */
  readonly single: boolean;
}

export interface SnippetView {
  readonly role: Role;
  readonly roleLabel: string;
  readonly href: string;
  readonly segments: readonly Segment[];
}

/** A result as the page shows it. */
export function hitView(context: PageContext, query: SearchQuery, hit: Hit): HitView {
  const { messages } = context;
  const { plan, missingTerms } = hit;
  const path = planPath(plan.id);
  const view = (role: Role, anchor: string, segments: readonly Segment[]): SnippetView => ({
    role,
    roleLabel: messages.roles[role],
    href: link(context, path, query, anchor),
    segments,
  });
  const shared = {
    id: plan.id,
    title: hit.title,
    facts: planFacts(context, plan),
    lang: foreignLanguage(context, plan),
    copies: copyLinks(context, query, plan.id, hit.copies),
    missing: missingTerms.length === 0 ? '' : messages.results.lacks(missingTerms.join(', ')),
  };
  switch (hit.kind) {
    case 'plan':
      return {
        ...shared,
        href: link(context, path, query),
        snippets: hit.snippets.map((snippet) => view(snippet.role, snippet.anchor, snippetSegments(snippet))),
        single: false,
      };
    case 'learning': {
      const { role, anchor } = hit.learning;
      return {
        ...shared,
        href: link(context, path, query, anchor),
        snippets: [view(role, anchor, learningSegments(hit))],
        single: true,
      };
    }
  }
}

/** Kind, country and year of a plan, and its language where it is not English. */
export function planFacts(context: PageContext, plan: PlanSummary): readonly string[] {
  const { archive, messages } = context;
  const facts = [archive.kinds[plan.kind] ?? plan.kind];
  if (plan.country !== null) facts.push(valueLabel(context, 'country', plan.country));
  if (plan.year !== null) facts.push(String(plan.year));
  if (plan.language !== 'en' && plan.language !== 'und') {
    facts.push(messages.results.written(languageName(context, plan.language)));
  }
  return facts;
}

/** The language of a plan's texts, or of one of them, where it differs from the page's; null where it does not, or is unknown. */
export function foreignLanguage({ language }: PageContext, written: Pick<PlanSummary, 'language'>): string | null {
  return written.language === language || written.language === 'und' ? null : written.language;
}

function snippetSegments({ segments, cutBefore, cutAfter }: Snippet): readonly Segment[] {
  return withEllipses(segments, cutBefore, cutAfter);
}

function withEllipses(segments: readonly Segment[], before: boolean, after: boolean): readonly Segment[] {
  return [
    ...(before ? [{ text: '… ', marked: false }] : []),
    ...segments,
    ...(after ? [{ text: ' …', marked: false }] : []),
  ];
}

/** A learning in full; of a long one its beginning, or the passage that was found where that is further down. */
function learningSegments({ learning, marks, snippets }: LearningHit): readonly Segment[] {
  const { text } = learning;
  if (text.length <= LEARNING_LENGTH) return segmentsOf(text, marks);
  const start = beginning(text, LEARNING_LENGTH);
  const within = marks.filter(({ end }) => end <= start.length);
  const [found] = snippets;
  return found !== undefined && within.length === 0
    ? snippetSegments(found)
    : withEllipses(segmentsOf(start, within), false, true);
}
