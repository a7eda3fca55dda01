import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../src/profile/facets.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('the documents for whoever comes next', () => {
  it.each(['CONTRIBUTING.md', 'ARCHITECTURE.md', 'README.md'])('name only files that are there: %s', (file) => {
    const named = [...read(file).matchAll(/`((?:src|tests|views|docs|bench|static|seeds)\/[\w./-]*)`/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.map((match) => match[1] ?? '').filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('promise rightly that a facet is named in the profile alone', () => {
    // Year and country are fields of a plan besides, partner and method are roles, kind is a property of many things.
    const own = FACETS.map(({ name }) => name).filter(
      (name) => !['year', 'country', 'partner', 'method', 'kind', 'source'].includes(name),
    );
    const pattern = new RegExp(`'(?:${own.join('|')})'`);
    const wrong = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('profile/'))
      .filter((file) => pattern.test(read(join('src', file))));
    expect(wrong).toEqual([]);
  });
});
