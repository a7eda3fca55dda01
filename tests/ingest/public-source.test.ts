import { describe, expect, it } from 'vitest';
import { publicSource } from '../../src/ingest/plan/public-source.js';
import { withoutContacts } from '../../src/text/contacts.js';
import { parsePlan } from '../support/parse-plan.js';
import { realArchive } from '../support/real-archive.js';
import { realPlans } from '../support/shared.js';

const HEAD = ['# T', '[[focal_point:a@b.org]]', '[[year:2022]]'];
const publicOf = (lines: readonly string[], end = lines.length): string =>
  publicSource(
    lines,
    end,
    (key) => key === 'focal_point',
    (text) => withoutContacts(text, 'undp.org'),
  );

describe('publicSource', () => {
  it('leaves out the lines of personal keys, and no other', () => {
    expect(publicOf([...HEAD, '## A', '[[focal_point: of a stove]]'], 3)).toBe(
      '# T\n[[year:2022]]\n## A\n[[focal_point: of a stove]]',
    );
  });

  it('leaves out a personal value that goes on over the next line, whole', () => {
    expect(publicOf(['# T', '[[ Focal_Point:a@b.org', 'and c@d.org]]', '[[year:2022]]'])).toBe('# T\n[[year:2022]]');
  });

  it.each([
    ['Write to jane@lab.org today', 'Write to […] today'],
    ['Write to jane&#64;lab.org today', 'Write to […] today'],
    ['Write to jane<span>@</span>lab.org today', 'Write to […] today'],
    ['**Call** +254 712 345 678', '**Call** […]'],
    ['R&amp;D at <b>home</b>', 'R&amp;D at <b>home</b>'],
  ])('leaves contacts out of %j', (line, expected) => {
    expect(publicOf(['# T', line], 1)).toBe(`# T\n${expected}`);
  });

  it('keeps links that can be followed, and says what of them is left out', () => {
    const url = 'https://a-my.sharepoint.com/:b:/g/personal/jane_doe_lab_org/E1?e=2';
    expect(publicOf(['# T', `[${url}](${url}) and [${url}`, `](${url}`, ')'], 1)).toBe(
      '# T\n[https://a-my.sharepoint.com/](https://a-my.sharepoint.com/) […] and [https://a-my.sharepoint.com/[…]\n](https://a-my.sharepoint.com/[…]\n)',
    );
  });

  it('leaves out a contact in the head, whatever its key', () => {
    const file = '# T\n[[methods:mapping, ask jane@lab.org]]\n[[team:+254 712 345 678]]\n## A\n';
    const { plan } = parsePlan('t.md', file);
    expect(plan.source).toBe('# T\n[[methods:mapping, ask […]]]\n[[team:[…]]]\n## A\n');
    expect([...plan.metadata.values(), ...plan.headValues.values()].flat()).toEqual(
      expect.arrayContaining(['mapping, ask […]', '[…]']),
    );
    expect(JSON.stringify([...plan.metadata, ...plan.headValues])).not.toMatch(/jane|254/);
  });

  it('leaves out a contact that a line end tears', () => {
    expect(publicOf(['# T', '<p>+254 712', '345 678</p>'], 1)).not.toContain('345');
  });

  it.each([
    ['an e-mail address in an answer', '1. Write to jane@lab.org.', 'jane@'],
    ['a telephone number in an answer', '1. Call us at +254 712 345 678.', '345'],
    ['an address that only the form’s line has', '> Ask jane@lab.org: what was learnt?\n\n1. Nothing.', 'jane@'],
    ['an address in a tag', '1. <a href="mailto:jane@lab.org">Jane</a> knows.', 'jane@'],
    ['an address behind an entity', '1. Write to jane&#64;lab.org.', 'jane&'],
  ])('is what a plan keeps of its file: without %s', (_, answer, contact) => {
    const question =
      '> What are the top 5 key insights you generated about your frontier challenge during this Action Learning Plan?';
    const file = `# T\n[[focal_point:a@b.org]]\n## A\n\n${question}\n\n${answer}\n`;
    expect(parsePlan('t.md', file, { showContacts: false }).plan.source).not.toContain(contact);
    expect(parsePlan('t.md', file, { showContacts: true }).plan.source).toBe(file);
  });

  it.skipIf(realPlans === null)('leaves the files of the archive as they are but for a few lines', async () => {
    const { plans } = await realArchive();
    expect(plans.filter(({ source }) => /@(?:[\w-]+\.)*undp\.org/i.test(source))).toEqual([]);
    expect(plans.filter(({ source }) => source.includes('[…]')).length).toBeLessThan(plans.length / 20);
    expect(plans.filter(({ source }) => !source.includes('[[year:')).length).toBe(0);
  });
});
