import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assignTopics } from '../../src/ingest/topics/assign-topics.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { inventedPlans } from '../support/invented-plans.js';
import { parsePlan } from '../support/parse-plan.js';
import { realPlans } from '../support/shared.js';
import { tripNotes } from '../support/trip-notes.js';

const topicsOf = (files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> => {
  const plans = Object.entries(files).map(([file, text]) => parsePlan(file, text).plan);
  const topics = assignTopics(plans, acceleratorLabs);
  return new Map(plans.map(({ file }, at) => [file, topics[at] ?? []]));
};

describe('assignTopics', () => {
  it.each([
    ['seeds', 'seeds'],
    ['the real plans', realPlans],
  ])('gives a plan alone the topics it has among all: %s', (_, folder) => {
    if (folder === null) return;
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    const together = topicsOf(files);
    const some = names.filter((_name, at) => at % 40 === 0);
    for (const name of some) {
      // Plans of one title and country share what their heads say.
      const alone = topicsOf({ [name]: files[name] ?? '' }).get(name);
      expect(together.get(name), name).toEqual(alone);
    }
    expect(some.filter((name) => (together.get(name) ?? []).length > 0).length).toBeGreaterThan(some.length * 0.9);
  });

  it('gives the same plan the same topics whatever the order of the files', () => {
    const files = inventedPlans();
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect(topicsOf(backwards)).toEqual(new Map([...topicsOf(files)].reverse()));
  });

  it('says of a closing plan what its opening plan says that both are about', () => {
    const closing = (country: string) =>
      `# Wells in the hills\n\n[[country:${country}]]\n\n## Learnings\n\n> What are the top 5 key insights you generated about your frontier challenge?\n\n${'They told us that it is not easy to do this on one’s own. '.repeat(6)} A farm in the hills was first.\n`;
    const opening = `# Wells in the hills\n\n[[country:Kenya]]\n[[thematic_areas:agriculture]]\n\n## Challenge\n\n> Challenge statement: What is your challenge?\n\nWells run dry.\n`;
    const topics = topicsOf({ 'opening.md': opening, 'kenya.md': closing('Kenya'), 'peru.md': closing('Peru') });
    expect(topics.get('kenya.md')).toContain('food');
    expect(topics.get('peru.md')).not.toContain('food');
  });

  it('assigns nothing in an archive without a list of topics', () => {
    const { plan } = parsePlan('a.md', '# Waste, waste, waste\n');
    expect(assignTopics([plan], tripNotes)).toEqual([[]]);
  });
});
