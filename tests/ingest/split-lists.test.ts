import { describe, expect, it } from 'vitest';
import { splitLearnings } from '../../src/ingest/lists/split-learnings.js';

function split(text: string): readonly string[] {
  return splitLearnings(text).map(({ start, end }) => text.slice(start, end));
}

describe('a dash without a blank after it', () => {
  it.each([
    [
      'cuts an answer that opens with it at every blank, dash, capital',
      '-Wells fail in well-dug sand -not in clay. -Pumps rust. - Fees help.',
      ['Wells fail in well-dug sand -not in clay.', 'Pumps rust.', 'Fees help.'],
    ],
    [
      'cuts behind a colon, before small letters too',
      'Yes. We met:  -sand in wells  -rust in pumps -late fees',
      ['sand in wells', 'rust in pumps', 'late fees'],
    ],
    [
      'makes an item of what stands before it without one',
      'Wells fail in sand. -Pumps rust in salt. -Fees help them.',
      ['Wells fail in sand.', 'Pumps rust in salt.', 'Fees help them.'],
    ],
    [
      'sets a part of a sentence off',
      'We saw: -in many villages- a well that failed -and a pump.',
      ['We saw: -in many villages- a well that failed -and a pump.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('bullets on one line', () => {
  it.each([
    [
      'are not the dashes inside a sentence',
      'We found as follows: - Wells fail early. Soon - as we saw - they do.  - Pumps rust. - Fees help.',
      ['Wells fail early. Soon - as we saw - they do.', 'Pumps rust.', 'Fees help.'],
    ],
    [
      'may stand before small letters behind a colon',
      'We lack: - dry wells - new pumps - fair fees',
      ['dry wells', 'new pumps', 'fair fees'],
    ],
    [
      'may be plus signs',
      '+ Wells. They fail with 2 + 2 pumps. + Pumps. They rust.',
      ['Wells. They fail with 2 + 2 pumps.', 'Pumps. They rust.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('a series in one sentence', () => {
  it.each([
    ['; ', 'What we lack: deep wells; lasting pumps; regular fees'],
    [' / ', 'What we lack: deep wells / lasting pumps / regular fees'],
    [' - ', 'What we lack: deep wells - lasting pumps - regular fees'],
  ])('is cut at %j behind a colon', (_, text) => {
    expect(split(text)).toEqual(['deep wells', 'lasting pumps', 'regular fees']);
  });

  it('is cut at semicolons before small letters', () => {
    expect(
      split('the wells that fail in the sand; the pumps that rust in salt; the fees that nobody pays'),
    ).toHaveLength(3);
  });

  it('is whole where it is one sentence of several, or of two parts', () => {
    expect(split('What we lack: deep wells; lasting pumps; regular fees. The rest we have.')).toHaveLength(1);
    expect(split('What we lack: deep wells and filters; lasting pumps')).toHaveLength(1);
  });
});

describe('a list inside prose', () => {
  const prose = 'We looked at wells in the north for a whole year and learnt what they need.';

  it('is not the answer where unmarked paragraphs follow its last item', () => {
    const text = `We asked three groups:\n\n1. farmers\n\n2. smiths\n\n3. clerks\n\n${prose}\n\nPumps rust in the salt of the coast.`;
    expect(split(text)).toEqual([
      'We asked three groups:\n\n1. farmers\n\n2. smiths\n\n3. clerks',
      prose,
      'Pumps rust in the salt of the coast.',
    ]);
  });

  it('is not the answer where it begins late', () => {
    const text = `${prose}\n\nPumps rust in the salt of the coast, and no one has parts to mend them.\n\nFees help:\n\n- in June\n\n- in July`;
    expect(split(text)).toEqual([
      prose,
      'Pumps rust in the salt of the coast, and no one has parts to mend them.',
      'Fees help:\n\n- in June\n\n- in July',
    ]);
  });

  it('is the answer, however late, where it is announced', () => {
    expect(split(`${prose} Challenges were as follows: 1. Sand in wells 2. Rust in pumps 3. Late fees`)).toEqual([
      'Sand in wells',
      'Rust in pumps',
      'Late fees',
    ]);
  });
});

describe('two lists', () => {
  it('are never joined to one sequence', () => {
    const text = 'We asked: 1. Who digs? 2. Who pays? They said: 1. Men dig. 2. All pay. 3. Wells fail.';
    expect(split(text)).not.toContain('Wells fail.');
  });

  it('give way to the one that is announced as findings', () => {
    const findings = ['Men dig.', 'All pay.', 'Wells fail.'];
    for (const text of [
      'We asked: 1. Who digs? 2. Who pays? Insights generated: 1. Men dig. 2. All pay. 3. Wells fail.',
      'We asked:\n\n- Who digs?\n- Who pays?\n\nThe main lessons are:\n\n- Men dig.\n- All pay.\n- Wells fail.',
      'Nous avons demandé : 1) Qui creuse? 2) Qui paie? Voici les constats: 1. Men dig. 2. All pay. 3. Wells fail.',
    ])
      expect(split(text)).toEqual(findings);
  });

  it('are groups of one list where each is announced', () => {
    const text = 'Lessons from wells:\n1. Dig.\n2. Line.\nLessons from pumps:\n1. Oil.\n2. Cover.';
    expect(split(text)).toEqual(['Dig.', 'Line.', 'Oil.', 'Cover.']);
  });

  it('keep the first of the findings where it introduces something itself', () => {
    const text =
      'These are our lessons:\n\nDig in three places, which are:\n\nThe field by the old river.\n\nThe hill.';
    expect(split(text).join(' ')).toContain('Dig in three places');
  });

  it('leave what is announced inside an item alone', () => {
    expect(split('1. Wells fail. The findings were:\n- sand\n- salt\n2. Pumps rust.')).toHaveLength(2);
  });
});

describe('an answer of nothing but marks', () => {
  it.each(['>\n\n>', '> >', '* *', '- > -', '>> >\n>', '• >\n\n> *'])('ends: %j', (text) => {
    expect(split(text).join('')).not.toMatch(/\p{L}/u);
  });
});

describe('what does not belong to an item', () => {
  it.each([
    [
      'the sentence that introduces the next part',
      'Lessons from the wells were: a. Dig deep down. b. Line them well. The lessons from the pumps were: c. Oil them.',
      ['Dig deep down.', 'Line them well.', 'Oil them.'],
    ],
    ['a numbered heading of the next part', '1. Dig.\n\n2. Line.\n\nII. Pumps\n\n3. Oil.', ['Dig.', 'Line.', 'Oil.']],
    [
      'a star at its end',
      'Wells fail in sand. *\n\nPumps rust in salt. *',
      ['Wells fail in sand.', 'Pumps rust in salt.'],
    ],
    [
      'other marks at its end',
      '1. Dig a well. •\n2. Line it. >\n3. Cover it. /',
      ['Dig a well.', 'Line it.', 'Cover it.'],
    ],
  ])('is %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('marks', () => {
  it('are not the first halves of numbers in two parts', () => {
    const text = '1. Wells fail. 1.a. In sand 1.b. In clay 2. Pumps rust. 2.a. In salt 2.b. In rain';
    expect(split(text)).toEqual(['Wells fail. 1.a. In sand 1.b. In clay', 'Pumps rust. 2.a. In salt 2.b. In rain']);
  });

  it('may be missing before the first bullet, where it announces nothing', () => {
    const items = '\n\n- Pumps rust in the salt.\n\n- Fees help in the end.';
    expect(split(`Wells fail in the sand.${items}`)).toHaveLength(3);
    expect(split(`Two things stand below.${items}`)).toHaveLength(2);
  });

  it('may be quotation marks, but one alone explains what stands above it', () => {
    expect(split('Wells fail in the sand.\n\n> Pumps rust in the salt.\n\n> Fees help in the end.')).toEqual([
      'Wells fail in the sand.',
      'Pumps rust in the salt.',
      'Fees help in the end.',
    ]);
    expect(split('Do wells fail in the sand?\n\n> They do.\n\nDo pumps rust in the salt?\n\n> They do.')).toHaveLength(
      2,
    );
  });

  it('may be labels in capitals', () => {
    const text = 'DEEP WELLS: They fail.  They do. OLD PUMPS: They rust. They do.';
    expect(split(text)).toEqual(['DEEP WELLS: They fail.  They do.', 'OLD PUMPS: They rust. They do.']);
  });
});

describe('lost line breaks', () => {
  it.each([
    [
      'are no heading where they stand after a whole line',
      'Little help from the village office made it hard to dig and to line all the wells  Pumps rusted in the salt of the coast, and nobody had any parts to mend them, so that all of them stood still within a year and were then sold.',
      2,
    ],
    ['are none after a word that ends no sentence', 'Wells fail in the sand of  Zambia and do so again and again', 1],
  ])('%s', (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('leave a paragraph in brackets with the one before', () => {
    expect(split('Wells fail in the sand.\n\n(They did so before.)\n\nPumps rust in the salt.')).toHaveLength(2);
  });
});
