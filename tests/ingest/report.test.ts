import { describe, expect, it } from 'vitest';
import { reportJson, reportText } from '../../src/ingest/report/report.js';
import type { IngestReport } from '../../src/ingest/report/report.js';
import { ROLES } from '../../src/plan/role.js';

const REPORT: IngestReport = {
  filesRead: 3,
  plans: 2,
  learnings: 5,
  insights: 4,
  barriers: 1,
  partners: 6,
  answers: new Map([['insight', 2]]),
  words: 70,
  unknownQuestions: [{ question: 'What did the goats think?', count: 2 }],
  findings: [
    {
      file: 'a.md',
      line: 7,
      code: 'country-unknown',
      message: 'unknown country "Atlantis"',
      done: 'kept without code and region',
    },
  ],
  passedOver: [{ file: 'b.md', reason: 'no permission to read it', unreadable: true }],
};

describe('reportText', () => {
  it('says for each file and line what is wrong and what was done about it', () => {
    const text = reportText(REPORT);
    expect(text).toContain('2 plans from 3 files read: 5 learnings (4 insights, 1 barrier)');
    expect(text).toContain('a.md:7  unknown country "Atlantis": kept without code and region [country-unknown]');
    expect(text).toContain('b.md  no permission to read it (could not be read)');
    expect(text).toMatch(/2 × What did the goats think\?/);
    for (const role of ROLES) expect(text).toContain(role);
  });

  it('says so where nothing is wrong', () => {
    const text = reportText({ ...REPORT, unknownQuestions: [], findings: [], passedOver: [] });
    expect(text).toMatch(/No warnings\.[^]*No file was passed over\.\n$/);
  });
});

describe('reportJson', () => {
  it('holds the same, with every role', () => {
    const parsed = JSON.parse(reportJson(REPORT)) as Record<string, unknown>;
    expect(parsed).toMatchObject({ plans: 2, findings: REPORT.findings, passedOver: REPORT.passedOver });
    expect(parsed.answers).toMatchObject({ insight: 2, other: 0 });
  });
});
