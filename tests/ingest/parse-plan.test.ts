import { describe, expect, it } from 'vitest';
import { parsePlan } from '../support/parse-plan.js';
import { QUESTIONS } from '../../src/profile/questions.js';
import { answersOf } from '../../src/plan/plan.js';
import { BARRIERS, closingSource, INSIGHTS, planSource } from '../support/plan-source.js';

const parse = (source: string, showContacts = false) => parsePlan('a_plan.md', source, { showContacts });
const QUANTITATIVE = QUESTIONS.find(({ text }) => text.startsWith('Quantitative'))?.text ?? '';
const QUALITATIVE = QUESTIONS.find(({ text }) => text.startsWith('Qualitative'))?.text ?? '';
const STATEMENT = QUESTIONS.find(({ text }) => text.startsWith('Challenge statement'))?.text ?? '';

function body(...lines: readonly string[]): string {
  return planSource({ sections: [] }) + lines.join('\n');
}

describe('parsePlan', () => {
  it.each(QUESTIONS.map((question) => [question.text.slice(0, 60), question] as const))(
    'knows the role of "%s"',
    (_, question) => {
      const { plan, findings } = parse(
        body(
          '## Section',
          '',
          `> ${question.text}`,
          ...(question.tail === '' ? [] : ['', question.tail]),
          '',
          'Some words here.',
        ),
      );
      expect(answersOf(plan).map(({ role, text }) => [role, text])).toEqual([[question.role, 'Some words here.']]);
      expect(answersOf(plan)[0]?.question).toBe(question.silent ? '' : question.text);
      expect(findings).toEqual([]);
    },
  );

  it.each([
    [
      'entities',
      'Bonus question: How did the interplay of innovation methods, new forms of data and unusual partners enable you to learn &amp;amp; generate insights, that otherwise you would have not been able to achieve?',
      'bonus',
    ],
    [
      'another form of a word',
      'Bonus question: How did the interplay of innovation methods, new forms of data and unusual partners enabled you to learn & generate insights, that otherwise you would have not been able to achieve?',
      'bonus',
    ],
    ['a misspelling', 'Please state the name of the Parter:', 'partner'],
    ['another word', 'What sector does your partner belong to?', 'partner'],
    [
      'other quotes',
      "Challenge statement: What is your challenge? (Please answer in specific terms: 'Our challenge is that...'.)",
      'challenge',
    ],
    ['a literal line end', 'Can you provide more detail on your handover process?\\n', 'handover'],
    [
      'fixed blanks',
      'Learning\u00a0question:\u00a0What is your learning question for this challenge?&nbsp;What do you need to know or understand to work on your challenge statement?',
      'question',
    ],
  ])('knows a question with %s', (_, question, role) => {
    const { plan } = parse(body('## Any heading', '', `> ${question}`, '', 'Some words here.'));
    expect(answersOf(plan).map((answer) => [answer.role, answer.text])).toEqual([[role, 'Some words here.']]);
  });

  it('knows a question that goes on over the next lines, and text on the line of its end', () => {
    const { plan } = parse(
      body(
        '## Lessons',
        '> What are the top 5 key insights you generated',
        'about your frontier challenge during',
        'this Action Learning Plan? Wells fail.',
      ),
    );
    expect(answersOf(plan).map(({ role, text }) => [role, text])).toEqual([['insight', 'Wells fail.']]);
  });

  it('goes on with the last question at a bare > and at > None', () => {
    const { plan } = parse(
      body(
        '## C',
        `> ${QUANTITATIVE}`,
        '',
        '<div class="group">',
        '',
        '> ',
        'Twelve wells.',
        '',
        '</div>',
        '',
        '<div class="group">',
        '> None',
        '',
        '![Missing alt text](https://undp-accelerator-labs.github.io/a.jpg)',
        '</div>',
        `> ${QUALITATIVE}`,
        '',
        '> ',
        '',
        'Long walks.',
      ),
    );
    expect(answersOf(plan).map(({ anchor, text }) => [anchor, text])).toEqual([
      ['evidence-1', 'Twelve wells.'],
      ['evidence-2', 'Long walks.'],
    ]);
    expect(plan.pictures).toEqual([
      { url: 'https://undp-accelerator-labs.github.io/a.jpg', showable: true, answer: 'evidence-1' },
    ]);
  });

  it('keeps a line that begins with > in the answer it stands in', () => {
    const { plan, unknownQuestions } = parse(
      closingSource('They said:\n\n> We walk far.\n\n>> Very far.\n\nSo we dug.'),
    );
    expect(answersOf(plan)[0]?.text).toBe('They said:\nWe walk far.\nVery far.\n\nSo we dug.');
    expect(unknownQuestions).toEqual([]);
  });

  it('keeps unknown questions and text outside any as other, and reports them', () => {
    const { plan, findings } = parse(
      body('## New', '', 'Stray words.', '', '> What did the goats think of it?', '', 'They liked it.'),
    );
    expect(answersOf(plan).map(({ role, anchor, question, text }) => [role, anchor, question, text])).toEqual([
      ['other', 'other-1', '', 'Stray words.'],
      ['other', 'other-2', 'What did the goats think of it?', 'They liked it.'],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['text-outside-question', 'question-unknown']);
    expect(findings[1]?.line).toBe(body('## New', '', 'Stray words.', '', '> What').split('\n').length);
  });

  it('takes a heading for one only where the template goes on after it', () => {
    const { plan } = parse(closingSource('Before.\n\n## My own heading\n\nAfter.'));
    expect(plan.sections).toHaveLength(1);
    expect(answersOf(plan)[0]?.text).toContain('## My own heading');
  });

  it.each(['', '- ', 'N/A', 'n/a', 'NA', 'None.', 'Not applicable', 'RAS', '…'])('takes "%s" for no answer', (text) => {
    expect(answersOf(parse(closingSource(text, text)).plan)).toEqual([]);
  });

  it.each([
    'No',
    'No.',
    'None',
    'N/A',
    'There were no goats. But no.',
    'No, but we met some sand.',
    'No barriers were met.',
    'Aucun obstacle majeur',
  ])('knows whether "%s" is a barrier', (text) => {
    expect(parse(closingSource('Wells.', text)).plan.learnings.filter(({ role }) => role === 'barrier')).toHaveLength(
      /\bbut\b/i.test(text) ? 1 : 0,
    );
  });

  it('numbers answers beside the learnings they hold', () => {
    const { plan } = parse(closingSource('1. Wells fail. 2. Pumps rust.', 'Sand.'));
    expect(answersOf(plan).map(({ anchor }) => anchor)).toEqual(['insights-1', 'barriers-1']);
    expect(plan.learnings.map(({ anchor, answer, text }) => [anchor, answer, text])).toEqual([
      ['insight-1', 'insights-1', 'Wells fail.'],
      ['insight-2', 'insights-1', 'Pumps rust.'],
      ['barrier-1', 'barriers-1', 'Sand.'],
    ]);
  });

  it.each([
    ['closing', [[BARRIERS, 'Sand.']]],
    [
      'opening',
      [
        [STATEMENT, 'Water.'],
        [INSIGHTS, 'N/A'],
      ],
    ],
    [
      'both',
      [
        [STATEMENT, 'Water.'],
        [INSIGHTS, 'Wells.'],
      ],
    ],
    ['other', []],
  ] as const)('says that a plan is %s', (kind, items) => {
    expect(parse(planSource({ sections: [{ heading: 'A', items }] })).plan.kind).toBe(kind);
  });

  it('reads the head', () => {
    const { plan } = parse(
      planSource({
        metadata: [
          ['country', 'Cape Verde'],
          ['sdgs', '10. Reduced innequalities'],
          ['sdgs', '6. Clean water'],
          ['methods', 'Pilots'],
          ['thematic_areas', 'waste &amp; water,'],
          ['__proto__', 'x'],
        ],
        sections: [],
      }),
    );
    expect(plan).toMatchObject({
      year: 2023,
      country: 'Cape Verde',
      iso3: 'CPV',
      region: 'RBA',
      latlng: [0.55, 37.82],
    });
    expect(plan.headValues.get('sdgs')).toEqual(['10', '6']);
    expect(plan.headValues.get('methods')).toEqual(['Pilots']);
    expect(plan.headValues.get('thematic_areas')).toEqual(['waste & water']);
    expect(plan.metadata.get('__proto__')).toEqual(['x']);
  });

  it('reports what is wrong with the head, with its line, and keeps the rest', () => {
    const { plan, findings } = parse(
      '# \nWater\n\n[[year:20x3]]\n[[country:Atlantis]]\n[[methods:Pilots\n[[sdgs:99]]\n[[colour:blue]]\n[[latlng:1,2]]\n[[latlng:1,3]]\n',
    );
    expect(plan).toMatchObject({
      title: 'Water',
      year: null,
      country: 'Atlantis',
      iso3: null,
      latlng: [1, 2],
    });
    expect(plan.headValues.get('methods')).toEqual(['Pilots']);
    expect(plan.headValues.get('sdgs')).toEqual([]);
    expect(findings.map(({ line, code }) => `${line} ${code}`).sort()).toEqual([
      '0 no-answers',
      '1 no-title',
      '10 metadata-repeated',
      '4 metadata-bad-value',
      '5 country-unknown',
      '6 metadata-not-closed',
      '7 metadata-bad-value',
      '8 metadata-unknown-key',
    ]);
  });

  it('reads a title that goes on over two paragraphs, and the metadata below it', () => {
    const { plan, findings } = parse(
      '# Wells in the north\n\nand in the south\n\n[[focal_point:jane.doe@example.org]]\n[[country:Kenya]]\n\n## Learnings\n',
    );
    expect(plan).toMatchObject({ title: 'Wells in the north and in the south', country: 'Kenya', sections: [] });
    expect(plan.source).not.toContain('jane');
    expect(findings.map(({ line, code }) => `${line} ${code}`)).toContain('3 no-title');
  });

  it('reads text below a title without metadata as text', () => {
    const { plan } = parse('# Wells\n\nThey fail.\n');
    expect(plan.title).toBe('Wells');
    expect(answersOf(plan)[0]?.text).toBe('They fail.');
  });

  it('leaves personal data out unless it is asked for', () => {
    const source = closingSource('Write to jane.doe@undp.org or call +254 712 345 678.');
    const shown = (contacts: boolean) => {
      const { plan } = parse(source, contacts);
      return JSON.stringify({ ...plan, metadata: [...plan.metadata] });
    };
    expect(shown(false)).not.toMatch(/undp\.org|712|focal_point/);
    expect(answersOf(parse(source).plan)[0]?.text).toBe('Write to […] or call […].');
    expect(shown(true)).toMatch(/jane\.doe@undp\.org.*a\.person@undp\.org/);
  });

  it('tells the pictures that may be shown from those that may not', () => {
    const { plan } = parse(
      closingSource(
        '![Missing alt text](https://elsewhere.org/a.jpg) Words <img src="data:image/png;base64,AAAA"> ![Missing alt text](https://undp-accelerator-labs.github.io.evil.org/a.jpg)',
      ),
    );
    expect(plan.pictures.map(({ showable }) => showable)).toEqual([false, false, false]);
    expect(answersOf(plan)[0]?.text).toBe('Words');
  });

  it.each([
    ['en', 'The wells of the village are deep, and the people walk to them in the morning.'],
    ['fr', 'Les puits du village sont profonds et les gens y vont le matin pour chercher de l’eau.'],
    ['es', 'Los pozos del pueblo son profundos y la gente camina hasta ellos por la mañana.'],
    ['und', 'Ok'],
  ])('knows %s', (language, text) => {
    expect(parse(closingSource(text)).plan.language).toBe(language);
  });
});
