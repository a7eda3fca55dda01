import { HtmlValidate } from 'html-validate';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageContext } from '../../src/page/page-context.js';
import type { Block } from '../../src/page/passage-blocks.js';
import { planSections, repeatsTitle, type AnswerView } from '../../src/page/plan-passages.js';
import { realArchive } from '../support/real-archive.js';
import { realPlans } from '../support/shared.js';
import { answersOf, type Plan } from '../../src/plan/plan.js';
import { PAGE_SITE } from '../support/page-site.js';

/**
 * Words with at least one letter: a number alone may be the mark of a list, which the page sets by itself. So may the
 * `o` that a word processor's bullet becomes.
 */
function wordsOf(text: string): readonly string[] {
  return text.replace(/(?:^ *|(?<= {2}|[.;:] ))o(?= )/gm, '').match(/[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*/gu) ?? [];
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) =>
      block.items.map((item) => item.lines.map((line) => line.map((run) => run.text).join('')).join('\n')),
    )
    .join('\n');
}

function answerText(view: AnswerView): string {
  return view.pieces.map((piece) => textOf(piece.blocks)).join('\n');
}

describe.skipIf(realPlans === null)('the pages of the real plans', () => {
  let app: Hono;
  let plans: readonly Plan[];
  beforeAll(async () => {
    ({ app, plans } = await realArchive());
  });

  it('hold every word of every answer, in its order', () => {
    const context = pageContext(PAGE_SITE, new Request('https://learnings.example/plans/x'));
    const lost: string[] = [];
    for (const plan of plans) {
      const sections = planSections(context, plan, plan.country, { rangesOf: () => [], count: 0 }, new Map());
      const views = new Map(
        sections.flatMap((section) => section.groups.flatMap((group) => group.answers)).map((view) => [view.id, view]),
      );
      for (const answer of answersOf(plan)) {
        const view = views.get(answer.anchor);
        const shown = view === undefined ? (repeatsTitle(answer, plan) ? plan.title : '') : answerText(view);
        if (wordsOf(shown).join(' ') !== wordsOf(answer.text).join(' ')) lost.push(`${plan.id}#${answer.anchor}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('have every anchor once, no placeholder of the archive, and no address of a person', async () => {
    const wrong: string[] = [];
    for (const plan of plans) {
      const html = await (await app.request(`/plans/${encodeURIComponent(plan.id)}?q=community+market`)).text();
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
      const once = new Set(ids);
      if (once.size !== ids.length) wrong.push(`${plan.id}: an id stands twice`);
      const anchors = [...answersOf(plan), ...plan.learnings, ...plan.partners].map(({ anchor }) => anchor);
      for (const anchor of anchors) if (!once.has(anchor)) wrong.push(`${plan.id}: no ${anchor}`);
      if (html.includes('Missing alt text')) wrong.push(`${plan.id}: Missing alt text`);
      if (/@undp\.org/i.test(html)) wrong.push(`${plan.id}: an address of a person`);
    }
    expect(wrong).toEqual([]);
  });

  it('are valid HTML, one in twenty looked at', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'form-dup-name': ['error', { shared: ['checkbox'] }],
      },
    });
    const wrong: string[] = [];
    for (const { id } of plans.filter((_, at) => at % 20 === 0)) {
      const html = await (await app.request(`/plans/${encodeURIComponent(id)}?q=women`)).text();
      const report = await validator.validateString(html);
      for (const result of report.results) {
        for (const { ruleId, message } of result.messages) wrong.push(`${id}: ${ruleId}: ${message}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
