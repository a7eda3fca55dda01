import { describe, expect, it } from 'vitest';
import { titleOf } from '../../src/ingest/plan/full-title.js';
import type { Answer } from '../../src/plan/plan.js';

const answer = (role: Answer['role'], text: string): Answer => ({
  role,
  anchor: role,
  question: '',
  language: 'en',
  text,
});
const title = (heading: string, ...answers: readonly Answer[]) => titleOf('a_plan__name_.md', heading, answers, []);

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
    expect(
      titleOf(
        'a.md',
        '1. ',
        [],
        [{ role: 'insight', anchor: 'insight-1', text: 'Wells fail. Often.', answer: 'a', start: 0, end: 18 }],
      ),
    ).toBe('Wells fail.');
    expect(title('')).toBe('a plan name');
  });
});
