import { describe, expect, it } from 'vitest';
import { readArchive } from '../support/read-archive.js';
import { usersPlanFolder } from '../support/users-plan.js';

describe('the plan of the project’s user', () => {
  it('gives five insights, one barrier and its whole title, without a warning', async () => {
    const { plans, report } = await readArchive(usersPlanFolder(), {
      showContacts: false,
      maxFiles: 100,
      maxFileBytes: 1_048_576,
    });
    const [plan] = plans;
    expect(plan?.learnings.map(({ anchor }) => anchor)).toEqual([
      'insight-1',
      'insight-2',
      'insight-3',
      'insight-4',
      'insight-5',
      'barrier-1',
    ]);
    expect(plan?.learnings[1]?.text).toMatch(/^Creative economy \(CE\) has a wide range .* and NGOs\.\)$/);
    expect(plan?.title).toMatch(/^Creative economy \(CE\) has a wide range .* human-centered approaches$/);
    expect(plan).toMatchObject({ kind: 'closing', language: 'en', country: 'Kyrgyzstan', iso3: 'KGZ' });
    expect(plan?.values.get('region')).toEqual(['RBEC']);
    expect(plan?.partners.map(({ name, sector }) => [name, sector])).toContainEqual([
      'Association of Creative Industries',
      'Civil society',
    ]);
    expect(report.findings).toEqual([]);
  });
});
