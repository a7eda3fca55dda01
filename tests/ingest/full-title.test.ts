import { describe, expect, it } from 'vitest';
import { titleOf } from '../../src/ingest/plan/full-title.js';
import { titleTidier } from '../../src/ingest/plan/tidy-title.js';
import type { Answer, Learning } from '../../src/plan/plan.js';

const answer = (role: Answer['role'], text: string): Answer => ({
  role,
  anchor: role,
  question: '',
  language: 'en',
  text,
});
const options = {
  tidy: titleTidier({ labels: ['closing', 'harvest notes'], phrases: ['closing form'], empty: [] }),
  emptyWords: new Set(['closing', 'harvest', 'notes']),
};
const of = (heading: string, answers: readonly Answer[], learnings: readonly Learning[] = []) =>
  titleOf({ file: 'a_plan__name_.md', heading, country: 'Cape Verde', answers, learnings }, options);
const title = (heading: string, ...answers: readonly Answer[]) => of(heading, answers);
const learning = (text: string): Learning => ({
  role: 'insight',
  anchor: 'insight-1',
  text,
  answer: 'a',
  start: 0,
  end: text.length,
});

describe('titleOf', () => {
  it.each([
    [
      'the whole sentence',
      'Wells in the north fail ear…',
      'We saw: Wells in the north fail early in the year. Pumps too.',
      'Wells in the north fail early in the year.',
    ],
    [
      'brackets that the heading lacks',
      'Wells in the north fail ear…',
      'Wells (W) in the north fail early (Test: 1. lids; 2. pumps)',
      'Wells (W) in the north fail early',
    ],
    [
      'a mark before the heading',
      '2. Wells in the north fail …',
      '1. A. 2. Wells in the north fail early.',
      'Wells in the north fail early.',
    ],
    ['a decimal', 'A 68.8% share of wells …', 'A 68.8% share of wells fail. So.', 'A 68.8% share of wells fail.'],
  ])('finds %s', (_, heading, text, expected) => {
    expect(title(heading, answer('insight', text))).toBe(expected);
  });

  it('keeps a cut heading that no answer holds', () => {
    expect(title('Wells in the north fail ear…', answer('insight', 'Wells in the south hold.'))).toBe(
      'Wells in the north fail ear…',
    );
  });

  it('takes the name that a plan gives itself, unless it is the name of a file', () => {
    expect(title('Wells', answer('title', 'Wells that last\nfor all'))).toBe('Wells that last for all');
    expect(title('Wells', answer('title', 'ALP_2022_final.docx'))).toBe('Wells');
  });

  it('makes a title of the text or of the file where there is none', () => {
    expect(of('1. ', [], [learning('Wells fail. Often.')])).toBe('Wells fail.');
    expect(title('')).toBe('a plan name');
  });

  it.each([
    ['a comma', 'The well of the old village,'],
    ['a word that ends no sentence', 'The well of the old village and the'],
  ])('takes a heading that ends in %s for cut', (_, heading) => {
    expect(of(heading, [answer('insight', 'The well of the old village, and the pump, fail.')])).toBe(
      'The well of the old village, and the pump, fail.',
    );
  });

  it.each([
    ['challenge', 'Challenge – Wells fail in the north'],
    ['Closing: Proof', 'Proof – Wells fail in the north'],
    ['Q1 2024 closing', 'Q1 2024 closing – Wells fail in the north'],
    ['Harvest notes 2024', 'Harvest notes 2024 – Wells fail in the north'],
    ['Cape Verde, March 2021', 'Cape Verde, March 2021 – Wells fail in the north'],
  ])('lets a title that says nothing, as %j, be followed by the challenge', (heading, expected) => {
    const found = title(heading, answer('challenge', 'Wells fail in the north. Pumps too.'));
    expect(found.toLowerCase()).toBe(expected.toLowerCase());
  });

  it('follows it with the first learning where no challenge is told, shortened at a word', () => {
    const found = of('Test', [], [learning(`Wells ${'fail and '.repeat(30)}`)]);
    expect(found.length).toBeLessThanOrEqual(141);
    expect(found).toMatch(/^Test – Wells (?:fail and )+fail(?: and)?…$/);
  });

  it.each(['The main insights are as follows:', 'Wells fail', 'Wells are'])(
    'gives %j up where the first learning says it',
    (heading) => {
      expect(of(heading, [], [learning(`${heading.replace(/.*:/, 'Wells are')} old.`)])).toMatch(/^Wells/);
    },
  );
});

describe('titleTidier', () => {
  it.each([
    ['1. Wells', 'Wells'],
    ['1- Wells', 'Wells'],
    ['1 – The wells', 'The wells'],
    ['2)Wells', 'Wells'],
    ['a. Wells', 'Wells'],
    ['- Wells', 'Wells'],
    ['• Wells', 'Wells'],
    ['Learning 1. The wells', 'The wells'],
    ['Closing: wells that last', 'Wells that last'],
    ['Closing form – Wells', 'Wells'],
    ['Closing Form_ Wells', 'Wells'],
    ['Closing form Wells', 'Wells'],
    ['[Closing] Wells', 'Wells'],
    ['Wells (closing form)', 'Wells'],
    ['Wells - Closing', 'Wells'],
    ['Wells- Closing form 2022', 'Wells'],
    ['Wells closing 2021', 'Wells'],
    ['- Wells - Harvest notes 2021 Closing Form', 'Wells'],
    ['The wells are these:', 'The wells are these'],
    ['Closing: e-service', 'e-service'],
  ])('makes %j %j', (given, expected) => {
    expect(options.tidy(given)).toBe(expected);
  });

  it.each([
    'Closing the gap of wells',
    'Closing wells in the north',
    'The wells we are closing',
    '3D wells',
    '2021 wells',
    '1.5 degrees',
    '[Re]building wells',
    '#wells',
    'Wells – what harvest notes say',
    'Closing form',
  ])('leaves %j as it is', (given) => {
    expect(options.tidy(given)).toBe(given);
  });
});
