import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/ingest/report/finding.js';
import { reportJson, reportText } from '../../src/ingest/report/report.js';
import type { IngestReport } from '../../src/ingest/report/report.js';
import { ROLES } from '../../src/plan/role.js';

const FINDING: Finding = {
  file: 'a.md',
  line: 7,
  code: 'country-unknown',
  message: 'unknown country "Atlantis"',
  done: 'kept without code and region',
};

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
  findings: [FINDING],
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

  it('lists of what could not be read the first, and says how many there are', () => {
    const passedOver = Array.from({ length: 400 }, (_, at) => ({
      file: `${at}.md`,
      reason: 'no permission to read it',
      unreadable: true,
    }));
    const lines = reportText({ ...REPORT, passedOver }).split('\n');
    expect(lines).toContain('  400 × no permission to read it (could not be read), of which');
    expect(lines.filter((line) => line.includes('.md  no permission')).length).toBe(20);
  });

  it('says a finding in one line of at most 200 letters, unseen characters written out', () => {
    const text = reportText({
      ...REPORT,
      unknownQuestions: [{ question: `Why\u202e\n\u001b[2J ${'so '.repeat(200)}?`, count: 1 }],
      findings: [
        { ...FINDING, message: `unknown country "\u202eAtlantis\u{e0041} ${'a b '.repeat(90)}"` },
        { ...FINDING, file: `${'x'.repeat(250)}.md` },
      ],
    });
    expect(text).toContain(String.raw`unknown country "\u202eAtlantis\u{e0041} a b`);
    expect(text).toContain(String.raw`Why\u202e\u000a\u001b[2J so`);
    expect(text).toContain('…: kept without code and region [country-unknown]');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(200);
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
