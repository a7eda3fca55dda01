import { escapeUTF8 } from 'entities';
import { Feed } from 'feed';
import type { Plan } from '../plan/plan.js';

/** Characters of an entry's summary. */
const SUMMARY_LENGTH = 400;

/** Plans as an Atom feed, in the order given. */
export function resultsAtom(
  plans: readonly Plan[],
  feed: { readonly title: string; readonly pageUrl: string; readonly feedUrl: string; readonly language: string },
  planUrl: (plan: Plan) => string,
): string {
  const atom = new Feed({
    id: feed.pageUrl,
    link: feed.pageUrl,
    feedLinks: { atom: feed.feedUrl },
    title: xmlText(feed.title),
    language: feed.language,
    copyright: 'UNDP Accelerator Labs and the authors of each plan',
    updated: newest(plans),
    generator: 'learnings',
  });
  for (const plan of plans) {
    const url = planUrl(plan);
    atom.addItem({
      id: url,
      link: url,
      title: htmlText(plan.title),
      date: yearStart(plan),
      description: htmlText(summary(plan)),
      author: [
        { name: plan.country === null ? 'UNDP Accelerator Labs' : `UNDP Accelerator Lab, ${xmlText(plan.country)}` },
      ],
      category: plan.themes.map((theme) => ({ name: xmlText(theme) })),
    });
  }
  return atom.atom1();
}

/** A plan names its year alone: the entry's date is the first day of it. */
function yearStart(plan: Plan): Date {
  return new Date(Date.UTC(plan.year ?? 1970, 0, 1));
}

function newest(plans: readonly Plan[]): Date {
  return new Date(Math.max(0, ...plans.map((plan) => yearStart(plan).getTime())));
}

function summary(plan: Plan): string {
  const answers = plan.sections.flatMap((section) => section.answers);
  const text = plan.learnings[0]?.text ?? answers.find((answer) => answer.role === 'challenge')?.text ?? '';
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= SUMMARY_LENGTH
    ? line
    : `${line
        .slice(0, SUMMARY_LENGTH)
        .toWellFormed()
        .replace(/\s\S*$/, '')} …`;
}

/** Text for an element that the feed declares as HTML. */
function htmlText(text: string): string {
  return escapeUTF8(xmlText(text));
}

/** Without the characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets). */
function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
