import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsHelp } from '../../src/main/config.js';
import { FACETS } from '../../src/plan/facet.js';
import { IN_ROLES } from '../../src/query/search-query.js';
import { ERROR_STATUS } from '../../src/web/http-error.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the documents', () => {
  it('name every error code with its status', () => {
    for (const [code, status] of Object.entries(ERROR_STATUS))
      expect(read('docs/api.md')).toContain(`| \`${code}\` | ${status} |`);
  });

  it('name every facet and every role of the parameter in', () => {
    for (const name of [...FACETS, ...Object.keys(IN_ROLES)]) expect(read('docs/api.md')).toContain(`\`${name}\``);
  });

  it('name every setting', () => {
    const variables = [...settingsHelp().matchAll(/\b[A-Z]{2,}(?:_[A-Z]+)*\b/g)].map((match) => match[0]);
    expect(variables.length).toBeGreaterThan(8);
    for (const variable of variables) expect(read('README.md')).toContain(variable);
  });

  it('name every script of package.json that a person runs', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const run = Object.keys(scripts).filter((name) => !name.startsWith('pre'));
    for (const name of run)
      expect(read('README.md'), name).toContain(
        name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
      );
  });
});
