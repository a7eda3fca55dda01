import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../support/read-archive.js';
import type { Corpus } from '../../src/ingest/read-folder.js';
import { realPlans } from '../support/shared.js';
import { sourceAnswers, wordsOf } from '../support/source-words.js';

describe.skipIf(realPlans === null)('reading the real plans', () => {
  const folder = realPlans ?? '';
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await readArchive(folder, { showContacts: false, maxFiles: 20_000, maxFileBytes: 1_048_576 });
  });

  it('keeps every word of every answer, in order, in an answer of its own', () => {
    let words = 0;
    const lost: string[] = [];
    for (const plan of corpus.plans) {
      const source = sourceAnswers(readFileSync(join(folder, plan.file), 'utf8'));
      const read = plan.sections.flatMap(({ answers }) => answers).filter(({ text }) => text !== '');
      source.forEach((answer, index) => {
        words += answer.words.length;
        const found = wordsOf((read[index]?.text ?? '').replaceAll('[…]', ' '));
        // Words that were glued together stand apart.
        if (found.join('') !== answer.words.join('')) lost.push(`${plan.file}:${answer.line} ${answer.question}`);
      });
      if (read.length !== source.length) lost.push(`${plan.file}: ${read.length} answers, not ${source.length}`);
    }
    console.info(`Words checked, source against plan: ${words}`);
    expect(lost).toEqual([]);
    expect(words).toBeGreaterThan(corpus.plans.length * 100);
  });

  it('reads every file, knows its questions, and warns only of what is wrong', () => {
    const { report } = corpus;
    expect(report.passedOver).toEqual([]);
    expect(report.plans).toBe(report.filesRead);
    const all = [...report.answers.values()].reduce((sum, count) => sum + count, 0);
    expect(report.answers.get('other') ?? 0).toBeLessThanOrEqual(all * 0.002);
    expect(report.findings.length).toBeLessThan(corpus.plans.length / 20);
  });

  it('knows country, region and language of each', () => {
    expect(corpus.plans.filter(({ iso3, values }) => iso3 === null || !values.has('region'))).toEqual([]);
    expect(corpus.plans.filter(({ language }) => language === 'en').length / corpus.plans.length).toBeCloseTo(0.94, 1);
  });

  it('lets no address of a focal point through', () => {
    const everything = JSON.stringify(corpus.plans.map((plan) => ({ ...plan, metadata: [...plan.metadata] })));
    expect(everything).not.toContain('@undp.org');
    expect(everything).not.toContain('focal_point');
  });

  it('gives each passage an anchor of its own and each learning its place', () => {
    for (const plan of corpus.plans) {
      const answers = plan.sections.flatMap((section) => section.answers);
      const anchors = [...answers, ...plan.learnings, ...plan.partners].map(({ anchor }) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const { answer, start, end, text } of plan.learnings) {
        expect(answers.find(({ anchor }) => anchor === answer)?.text.slice(start, end)).toBe(text);
      }
      const known = new Set(anchors);
      for (const { answer } of [...plan.links, ...plan.pictures]) expect(known.has(answer)).toBe(true);
    }
  });
});
