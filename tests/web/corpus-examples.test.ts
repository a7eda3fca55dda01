import { describe, expect, it } from 'vitest';
import { placeholder } from '../../src/page/examples.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { EMPTY_QUERY } from '../../src/query/search-query.js';
import { corpusExamples } from '../../src/web/corpus-examples.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';

const index = indexOf([
  makePlan({ id: 'a', insights: ['Waste banks work where women run them.'] }),
  makePlan({ id: 'b', insights: ['Food waste falls when youth cook.'] }),
]);
const examplesIn = corpusExamples({ index: () => index, profile: acceleratorLabs });

describe('corpusExamples', () => {
  it('are searches that find something as they stand, the best first', async () => {
    const { queries } = await examplesIn('en');
    expect(queries.slice(0, 2)).toEqual(['waste banks', 'food waste']);
    for (const q of queries) expect((await index.count({ ...EMPTY_QUERY, q })).total).toBeGreaterThan(0);
  });

  it('are the commonest values of the folder where none of the profile’s examples finds anything', async () => {
    const other = indexOf([makePlan({ id: 'a', values: { theme: ['Zebra care'] }, insights: ['Zebras.'] })]);
    expect((await corpusExamples({ index: () => other, profile: acceleratorLabs })('fr')).queries).toEqual([
      'Zebra care',
    ]);
  });

  it('show each way of writing a query with the first of its examples that finds something', async () => {
    const { syntax } = await examplesIn('en');
    expect(syntax).toHaveLength(acceleratorLabs.messages.en.syntaxExamples.length);
    expect(syntax.map(({ term }) => term)).toContain('waste -plastic');
    expect(syntax.map(({ term }) => term)).toContain('waste OR water');
  });
});

describe('placeholder', () => {
  it('is two examples that are plain words', () => {
    expect(placeholder({ queries: ['"a b"', 'waste banks', 'barrier:x', 'déchets', 'more'], syntax: [] })).toBe(
      'waste banks, déchets …',
    );
    expect(placeholder({ queries: ['barrier:x'], syntax: [] })).toBe('');
  });
});
