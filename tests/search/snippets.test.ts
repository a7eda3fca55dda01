import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, type Plan } from '../../src/plan/plan.js';
import { indexOf } from '../support/index-of.js';
import type { SearchIndex, Snippet } from '../../src/search/search-index.js';
import { tokenize } from '../../src/text/tokenizer.js';
import { makePlan } from '../support/make-plan.js';
import { realArchive } from '../support/real-archive.js';
import { markedWords, queryOf, searchFor } from '../support/search-for.js';
import { realPlans } from '../support/shared.js';

const textOf = (snippet: Snippet | undefined): string => snippet?.segments.map(({ text }) => text).join('') ?? '';

/** The text that a snippet with this anchor must be cut from. */
function sourceOf(plan: Plan, anchor: string): string {
  const answers = answersOf(plan);
  const learning = plan.learnings.find((each) => each.anchor === anchor);
  if (learning !== undefined) return learning.text;
  const partner = plan.partners.find((each) => each.anchor === anchor);
  const anchors = partner?.answers ?? [anchor];
  return answers
    .filter((answer) => anchors.includes(answer.anchor))
    .map(({ text }) => text)
    .join('\n\n');
}

/** Holds for every snippet of every hit: cut from its passage, whole words, at most three. */
async function checkSnippets(index: SearchIndex, q: string, rest: Parameters<typeof queryOf>[1] = {}): Promise<void> {
  for (const { plan: summary, snippets } of (await searchFor(index, q, rest)).hits) {
    const plan = await index.plan(summary.id);
    if (plan === null) throw new Error(`no plan ${summary.id}`);
    expect(snippets.length).toBeLessThanOrEqual(3);
    for (const snippet of snippets) {
      const text = textOf(snippet);
      const source = sourceOf(plan, snippet.anchor);
      expect(source.includes(text)).toBe(true);
      expect(text.length).toBeLessThanOrEqual(700);
      const words = new Set(tokenize(source).map(({ start, end }) => source.slice(start, end)));
      for (const { start, end } of tokenize(text))
        expect(words.has(text.slice(start, end)) || text.length > 230).toBe(true);
      for (const segment of snippet.segments.filter(({ marked }) => marked)) {
        for (const { start, end } of tokenize(segment.text))
          expect(words.has(segment.text.slice(start, end))).toBe(true);
      }
    }
  }
}

describe('snippets', () => {
  const long = 'The path goes on by the water and over the hill. '.repeat(12);
  const index = indexOf([
    makePlan({
      id: 'one',
      answers: { background: `${long}A lantern here. ${long}A lantern near a ladder there. ${long}` },
      insights: ['Nothing to see.', 'Ladders help where lanterns fail.'],
      partners: [{ name: 'Lantern Guild', collaboration: 'They lent a ladder' }],
    }),
    makePlan({ id: 'two', insights: ['Une échelle, des lanternes'], language: 'fr' }),
  ]);

  it('are the passages where the words stand closest together, with the anchor of the learning or partner', async () => {
    const { hits } = await searchFor(index, 'lantern ladder');
    expect(hits[0]?.snippets.map(({ role, anchor }) => [role, anchor])).toEqual([
      ['insight', 'insight-2'],
      ['partner', 'partner-1'],
      ['background', 'background-a'],
    ]);
    const [insight, , background] = hits[0]?.snippets ?? [];
    expect(textOf(insight)).toBe('Ladders help where lanterns fail.');
    expect(textOf(background)).toContain('A lantern near a ladder there.');
    expect(background).toMatchObject({ cutBefore: true, cutAfter: true });
    // Two or three lines.
    expect(textOf(background).length).toBeLessThan(260);
    expect(insight).toMatchObject({ cutBefore: false, cutAfter: false });
  });

  const anchorsOf = async (insights: readonly string[], q: string, background = 'The mill'): Promise<string[]> => {
    const fillers = Array.from({ length: 9 }, (_, at) => makePlan({ id: `x${at}`, insights: ['The mill'] }));
    const searched = indexOf([makePlan({ id: 'a', answers: { background }, insights }), ...fillers]);
    return (await searchFor(searched, q)).hits[0]?.snippets.map(({ anchor }) => anchor) ?? [];
  };

  it('put words that stand close together before the same words further apart', async () => {
    const far = 'A lantern by the road, and past the mill and the old bridge, a ladder';
    expect(await anchorsOf([far, 'A lantern, a ladder'], 'lantern ladder')).toEqual(['insight-2', 'insight-1']);
  });

  it('show a word that was not shown before one that was', async () => {
    const anchors = await anchorsOf(['A lantern', 'The lantern', 'Lanterns'], 'lantern ladder', 'A ladder');
    expect(anchors.slice(0, 2)).toEqual(['insight-1', 'background-a']);
    expect(anchors).toHaveLength(3);
  });

  it('put a phrase, which has to be there, before a word', async () => {
    expect(await anchorsOf(['The lamp', 'An open fire'], 'lamp "open fire"')).toEqual(['insight-2', 'insight-1']);
  });

  it('show the title again only after what the plan says', async () => {
    const titled = indexOf([
      makePlan({ id: 't', title: 'Lanterns', answers: { title: 'Lanterns', background: 'We hung up some lanterns.' } }),
    ]);
    const { hits } = await searchFor(titled, 'lanterns');
    expect(hits[0]?.snippets.map(({ role }) => role)).toEqual(['background', 'title']);
  });

  it('mark phrases only where their words are next to each other', async () => {
    const phrases = indexOf([makePlan({ id: 'p', insights: ['Open fire, and a fire that is open; open fire.'] })]);
    expect(markedWords(await searchFor(phrases, '"open fire"'))).toEqual(['Open', 'fire', 'open', 'fire']);
  });

  it('mark the words of a field in its roles alone', async () => {
    const fields = indexOf([makePlan({ id: 'f', answers: { background: 'A lamp.' }, insights: ['The lamp'] })]);
    const { hits } = await searchFor(fields, 'insight:lamp');
    expect(hits[0]?.snippets.map((snippet) => snippet.role)).toEqual(['insight']);
  });

  it('are the first insight, unmarked, where there are no words', async () => {
    const { hits } = await searchFor(index, '', { facets: new Map([['lang', ['en']]]) });
    expect(hits[0]?.snippets).toEqual([
      {
        role: 'insight',
        anchor: 'insight-1',
        segments: [{ text: 'Nothing to see.', marked: false }],
        cutBefore: false,
        cutAfter: false,
      },
    ]);
  });

  it('never cut a word or half a character, even where there is no space to cut at', async () => {
    const endless = indexOf([makePlan({ id: 'e', answers: { background: `lamp ${'😀'.repeat(400)} lamp` } })]);
    await checkSnippets(endless, 'lamp');
    const [snippet] = (await searchFor(endless, 'lamp')).hits[0]?.snippets ?? [];
    expect(textOf(snippet).isWellFormed()).toBe(true);
  });

  it('are cut from their answer, whatever the text', async () => {
    const piece = fc.oneof(
      fc.constantFrom('lamp', 'Lamps.', '\n', '  ', 'a', '!', 'é', '“', 'x'.repeat(90)),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 120 }),
        fc.array(piece, { maxLength: 20 }),
        async (background, insight) => {
          const plan = makePlan({
            id: 'p',
            answers: { background: background.join(' ') },
            insights: [insight.join(''), 'lamp'],
          });
          const alone = indexOf([plan]);
          await checkSnippets(alone, 'lamp');
          await checkSnippets(alone, 'lamp', { view: 'learnings' });
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the highlighter', () => {
  it('marks what the search found: inflections, completions and replaced spellings', async () => {
    const index = indexOf([makePlan({ id: 'a', insights: ['Recycling lanterns and İstanbul’s déchets'] })]);
    const marks = async (q: string) => {
      const text = 'Recycling lanterns and İstanbul’s déchets';
      const [ranges = []] = await index.highlight(queryOf(q), [text]);
      return ranges.map(({ start, end }) => text.slice(start, end));
    };
    expect(await marks('recycle dechets istanbul')).toEqual(['Recycling', 'İstanbul', 'déchets']);
    expect(await marks('lanters')).toEqual(['lanterns']);
    expect(await marks('lant')).toEqual(['lanterns']);
    expect(await marks('"lanterns and"')).toEqual(['lanterns', 'and']);
    expect(await marks('"and lanterns"')).toEqual([]);
    expect(await marks('recycle -lanterns')).toEqual(['Recycling']);
  });
});

describe.skipIf(realPlans === null)('snippets of the real plans', () => {
  let index: SearchIndex;
  let words: string[];
  beforeAll(async () => {
    const archive = await realArchive();
    ({ index } = archive);
    words = archive.plans
      .flatMap((plan) => plan.learnings.slice(0, 2))
      .flatMap(({ text }) => tokenize(text).map((token) => token.term));
  });

  it('show at least one marked word in 99 of 100 results, and are cut from their answers', async () => {
    let hits = 0;
    let marked = 0;
    const pick = fc.integer({ min: 0, max: words.length - 1 }).map((at) => words[at] ?? '');
    await fc.assert(
      fc.asyncProperty(fc.array(pick, { minLength: 1, maxLength: 3 }), fc.boolean(), async (picked, learnings) => {
        const rest = { view: learnings ? ('learnings' as const) : ('plans' as const) };
        await checkSnippets(index, picked.join(' '), rest);
        const results = await searchFor(index, picked.join(' '), rest);
        hits += results.hits.length;
        marked += results.hits.filter((hit) =>
          hit.snippets.some(({ segments }) => segments.some((each) => each.marked)),
        ).length;
      }),
      { numRuns: 200 },
    );
    expect(hits).toBeGreaterThan(500);
    expect(marked / hits).toBeGreaterThanOrEqual(0.99);
  });
});
