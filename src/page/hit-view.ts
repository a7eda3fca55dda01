import type { Plan } from '../plan/plan.js';
import type { Role } from '../plan/role.js';
import type { SearchQuery } from '../query/search-query.js';
import type { Highlighter, Hit, Segment } from '../search/search-index.js';
import { facetLabel, languageName } from './facet-label.js';
import { link, type Frame } from './frame.js';
import { planPath } from '../query/plan-url.js';
import { markText } from './mark-text.js';

/** Characters of a single learning that a result shows; nearly all learnings are shorter. */
const LEARNING_LENGTH = 700;

export interface HitView {
  readonly id: string;
  readonly title: readonly Segment[];
  readonly href: string;
  /** Kind, country, year; the language where it is not the page's own. */
  readonly facts: readonly string[];
  /** The language of the texts, for `lang`; null where it is the page's language or unknown. */
  readonly lang: string | null;
  readonly snippets: readonly SnippetView[];
  /** `Lacks: procurement`, or empty. */
  readonly lacks: string;
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
export function hitView(
  frame: Frame,
  query: SearchQuery,
  hit: Hit,
  highlight: Highlighter,
  iso2: string | null,
): HitView {
  const { words } = frame;
  const { plan, learning } = hit;
  const path = planPath(plan.id);
  const snippets =
    learning === null
      ? hit.snippets.map(({ role, anchor, segments, cutBefore, cutAfter }) => ({
          role,
          roleLabel: words.roles[role],
          href: link(frame, path, query, anchor),
          segments: withEllipses(segments, cutBefore, cutAfter),
        }))
      : [
          {
            role: learning.role,
            roleLabel: words.roles[learning.role],
            href: link(frame, path, query, learning.anchor),
            segments: learningSegments(hit, learning.text, highlight),
          },
        ];
  return {
    id: plan.id,
    title: markText(plan.title, highlight(plan.title)),
    href: link(frame, path, query, learning?.anchor ?? ''),
    facts: planFacts(frame, plan, iso2),
    lang: foreign(frame, plan),
    snippets,
    lacks: hit.lacks.length === 0 ? '' : words.results.lacks(hit.lacks.join(', ')),
    single: learning !== null,
  };
}

/** Kind, country and year of a plan, and its language where it is not English. */
export function planFacts(frame: Frame, plan: Plan, iso2: string | null): readonly string[] {
  const { words } = frame;
  const facts = [words.kindsShort[plan.kind]];
  if (plan.country !== null) facts.push(facetLabel(frame, 'country', plan.country, plan.country, iso2));
  if (plan.year !== null) facts.push(String(plan.year));
  if (plan.language !== 'en' && plan.language !== 'und') {
    facts.push(words.results.written(languageName(frame, plan.language)));
  }
  return facts;
}

/** The language of a plan's texts where it differs from the page's; null where it does not, or is unknown. */
export function foreign(frame: Frame, plan: Plan): string | null {
  return plan.language === frame.language || plan.language === 'und' ? null : plan.language;
}

function withEllipses(segments: readonly Segment[], before: boolean, after: boolean): readonly Segment[] {
  return [
    ...(before ? [{ text: '… ', marked: false }] : []),
    ...segments,
    ...(after ? [{ text: ' …', marked: false }] : []),
  ];
}

/** A learning in full; of a long one its beginning, or the passage that was found where that is further down. */
function learningSegments({ snippets }: Hit, text: string, highlight: Highlighter): readonly Segment[] {
  if (text.length <= LEARNING_LENGTH) return markText(text, highlight(text));
  const space = text.lastIndexOf(' ', LEARNING_LENGTH);
  const cut = text.slice(0, space > 0 ? space : LEARNING_LENGTH).toWellFormed();
  const beginning = markText(cut, highlight(cut));
  const [found] = snippets;
  if (found !== undefined && !beginning.some(({ marked }) => marked)) {
    return withEllipses(found.segments, found.cutBefore, found.cutAfter);
  }
  return withEllipses(beginning, false, true);
}
