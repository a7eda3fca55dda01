import { describe, expect, it } from 'vitest';
import { knownOrganisations } from '../../src/ingest/partners/known-organisations.js';
import { partnerReader } from '../../src/ingest/partners/read-partners.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { QUESTIONS } from '../../src/profile/questions.js';
import type { Partner } from '../../src/plan/plan.js';

const readPartners = partnerReader(knownOrganisations(acceleratorLabs.organisations).startsKnown);

function read(...answers: readonly (readonly [string, string])[]): readonly Partner[] {
  return readPartners(
    answers.map(([beginning, text], index) => {
      const question = QUESTIONS.find((known) => known.text.includes(beginning));
      if (question === undefined) throw new Error(`no question has ${beginning}`);
      return { question, text, anchor: text === '' ? null : `partners-${index + 1}` };
    }),
  );
}

const NAME = 'state the name';
const GOVERNMENT = 'what government partners';

describe('readPartners', () => {
  it('reads a group of name, sector, collaboration and novelty', () => {
    expect(
      read(
        [NAME, 'Well Board'],
        ['What sector', '- Public'],
        ['of the collaboration', 'They dig.'],
        ['new and unusual partner for', 'Yes'],
        [NAME, 'Pump Ltd'],
      ),
    ).toEqual([
      {
        anchor: 'partner-1',
        name: 'Well Board',
        written: 'Well Board',
        sector: 'Public',
        sectorFrom: 'form',
        collaboration: 'They dig.',
        newAndUnusual: true,
        answers: ['partners-1', 'partners-2', 'partners-3', 'partners-4'],
      },
      {
        anchor: 'partner-2',
        name: 'Pump Ltd',
        written: 'Pump Ltd',
        sector: null,
        sectorFrom: null,
        collaboration: null,
        newAndUnusual: null,
        answers: ['partners-5'],
      },
    ]);
  });

  it('reads a sector from its question, and what was done after the name', () => {
    expect(read([GOVERNMENT, 'Ministry of Water - dug the wells'])).toMatchObject([
      { name: 'Ministry of Water', sector: 'Government', collaboration: 'dug the wells' },
    ]);
  });

  it.each([
    ['lines', 'Ministry of Water\n\nWell Board', ['Ministry of Water', 'Well Board']],
    ['a numbered list', '1. Ministry of Water 2. Well Board', ['Ministry of Water', 'Well Board']],
    ['semicolons', 'Ministry of Water; Well Board', ['Ministry of Water', 'Well Board']],
    ['commas', 'UNICEF, Well Board, and Pump Ltd', ['UNICEF', 'Well Board', 'Pump Ltd']],
    ['acronyms', 'FAO & UNFPA', ['FAO', 'UNFPA']],
    [
      'ministries of several things',
      'Ministry of Water, Soil and Air, Ministry of Roads',
      ['Ministry of Water, Soil and Air', 'Ministry of Roads'],
    ],
    [
      'one body of several things',
      'Ministry of Labour and Social Security (MLSS)',
      ['Ministry of Labour and Social Security (MLSS)'],
    ],
    ['a sentence', 'We worked with the Well Board of Nairobi, which dug.', ['Well Board of Nairobi']],
    ['a sentence that begins with the name', 'Spring Lab is a company that digs.', ['Spring Lab']],
    ['a sentence that names no one', 'We dug with people from the village.', []],
    [
      'a name and the next sentence',
      'Spring Lab Institute They dug wells and were glad of it.',
      ['Spring Lab Institute'],
    ],
    ['a name, a full stop and a sentence', 'Spring Lab. The Board and its friends were glad of it.', ['Spring Lab']],
    [
      'a name with an abbreviation',
      "St. Jude's Well Corp. Kenya was glad of it and dug.",
      ["St. Jude's Well Corp. Kenya"],
    ],
    ['a name and its task', 'Spring Lab Kenya as the judge of the pumps', ['Spring Lab Kenya']],
    ['a name that says its task', 'National Board to combat drought', ['National Board to combat drought']],
    ['a French sentence', 'Le forage est prévu au village', []],
    ['two joined by and', 'Well Board and Ministry of Water', ['Well Board', 'Ministry of Water']],
    ['the same name twice', 'Well Board\nWell Board', ['Well Board']],
    ['names and others', 'Well Board, Pump Ltd, Others', ['Well Board', 'Pump Ltd']],
    [
      'a long list that begins with no',
      'Non-profit Well Alliance; National Water Board; Spring Lab Institute; Kenya Pump Association; Hill Guild',
      [
        'Non-profit Well Alliance',
        'National Water Board',
        'Spring Lab Institute',
        'Kenya Pump Association',
        'Hill Guild',
      ],
    ],
    ['more lines than anyone has partners', Array.from({ length: 41 }, (_, at) => `Well Board ${at}`).join('\n'), []],
    ['one name that begins with no', 'Non-profit Well Alliance', ['Non-profit Well Alliance']],
    ['no partner', 'N/A', []],
    ['no partner, in French', 'Non applicable', []],
    ['none in words', 'No UN partners', []],
  ])('finds the names in %s', (_, text, names) => {
    expect(read([GOVERNMENT, text]).map(({ name }) => name)).toEqual(names);
  });

  it('marks as new those that the answer names, or all', () => {
    const answers = [
      [GOVERNMENT, 'Well Board; Pump Board'],
      ['who of the partners listed', 'Well Board - never worked with us'],
    ] as const;
    expect(read(...answers).map(({ newAndUnusual }) => newAndUnusual)).toEqual([true, null]);
    expect(
      read(answers[0], ['who of the partners listed', 'All of them']).map(({ newAndUnusual }) => newAndUnusual),
    ).toEqual([true, true]);
    expect(
      read(answers[0], ['who of the partners listed', 'All were not new']).map(({ newAndUnusual }) => newAndUnusual),
    ).toEqual([null, null]);
    expect(read(answers[0], ['who of the partners listed', 'None']).map(({ newAndUnusual }) => newAndUnusual)).toEqual([
      false,
      false,
    ]);
  });
});
