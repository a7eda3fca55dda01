import { describe, expect, it } from 'vitest';
import { expressionFinder, topicWords } from '../../src/ingest/topics/find-expressions.js';
import type { TopicDefinition } from '../../src/plan/topic.js';

const CLIMATE: TopicDefinition = {
  key: 'climate',
  words: { en: ['climate', 'heat island', 'net-zero'], fr: ['sécheresse'], es: ['climátic*', 'gas* invernadero'] },
  hints: ['adaptation', 'green', 'climáticas'],
  not: ['political climate', 'climate of'],
  goals: [],
  usual: 2,
};
const CITIES: TopicDefinition = { ...CLIMATE, key: 'cities', words: { en: ['city', 'heat island'], fr: [], es: [] } };

const find = expressionFinder([CLIMATE, CITIES]);
const inText = (text: string) => find(topicWords(text))[0];

describe('expressionFinder', () => {
  it.each([
    ['The climate changes', 1, 0],
    ['CLIMATES and Climate', 2, 0],
    ['climatewise', 0, 0],
    ['une SECHERESSE, deux sécheresses', 2, 0],
    ['cambios climáticos', 1, 0],
    ['obras climáticas', 1, 0],
    ['gases invernadero', 1, 0],
    ['gas and invernadero', 0, 0],
    ['heat islands, a heat, an island', 1, 0],
    ['net zero, net-zero', 2, 0],
    ['green adaptation', 0, 2],
    ['see https://climate.example/climate now', 0, 0],
    ['', 0, 0],
  ])('in %j finds %i that name the topic and %i that go with it', (text, named, hinted) => {
    expect(inText(text)).toEqual({ named, hinted });
  });

  it('leaves out a word where it is part of an expression that means something else', () => {
    expect(inText('the political climate, a climate of fear')).toEqual({ named: 0, hinted: 0 });
    expect(inText('the political climate and the climate')).toEqual({ named: 1, hinted: 0 });
  });

  it('counts an expression for every topic that has it', () => {
    expect(find(topicWords('a heat island'))).toEqual([
      { named: 1, hinted: 0 },
      { named: 1, hinted: 0 },
    ]);
  });
});
