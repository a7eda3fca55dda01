import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/main/config.js';
import { apiOperations } from '../../src/page/api-operations.js';
import { ERROR_STATUS } from '../../src/page/error-code.js';
import { messagesIn } from '../../src/page/messages/messages.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { FACETS } from '../../src/profile/facets.js';
import { IN_ROLES } from '../../src/query/search-query.js';
import { ANALYSIS_STEPS } from '../../src/text/analyzer.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the documents', () => {
  it('name every error code with its status', () => {
    for (const [code, status] of Object.entries(ERROR_STATUS))
      expect(read('docs/api.md')).toContain(`| \`${code}\` | ${status} |`);
  });

  it('name every code of a warning', () => {
    for (const code of Object.keys(messagesIn('en').warnings)) expect(read('docs/api.md')).toContain(`| \`${code}\` |`);
  });

  it('say every step by which words are compared', () => {
    for (const { name, does } of ANALYSIS_STEPS) expect(read('docs/api.md')).toContain(`| \`${name}\` | ${does} |`);
  });

  it('name every address and every parameter of the API', () => {
    for (const { path, parameters } of apiOperations(acceleratorLabs)) {
      const address = path.replace(/\{(\w+)\}/, (_, name: string) => name.toUpperCase());
      expect(read('docs/api.md')).toMatch(new RegExp(`\\| \`${address}[?\`]`));
      for (const { name, in: place } of parameters)
        if (place === 'query') expect(read('docs/api.md')).toContain(`\`${name}\``);
    }
  });

  it('name every facet and every role of the parameter in', () => {
    for (const name of [...FACETS.map(({ name }) => name), ...Object.keys(IN_ROLES)])
      expect(read('docs/api.md')).toContain(`\`${name}\``);
  });

  it.each(Object.entries(SETTINGS))('have a row for the setting --%s, true to its definition', (flag, setting) => {
    const row = read('README.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`--${flag}\``));
    const cells = row?.split('|').map((cell) => cell.replaceAll('`', '').trim());
    expect(cells?.slice(1, 5)).toEqual([`--${flag}`, setting.variable, setting.help, setting.usual]);
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
