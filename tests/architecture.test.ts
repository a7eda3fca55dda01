import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Who may import whom, beside itself: ARCHITECTURE.md says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['web', 'page', 'search', 'query', 'ingest', 'text', 'plan'],
  web: ['page', 'search', 'query', 'text', 'plan'],
  page: ['search', 'query', 'text', 'plan'],
  search: ['query', 'text', 'plan'],
  query: ['text', 'plan'],
  ingest: ['text', 'plan'],
  text: ['plan'],
  plan: [],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports = new Map(files.map((file) => [file, readImports(file)]));

describe('the source', () => {
  it('has only the folders that ARCHITECTURE.md names', () => {
    expect(new Set(files.map(folder))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it('imports one way', () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => folder(target) !== folder(file) && !MAY_IMPORT[folder(file)]?.includes(folder(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle', () => {
    expect([...imports.keys()].filter((file) => reaches(file, file, new Set()))).toEqual([]);
  });

  it('names MiniSearch in search/ alone', () => {
    const using = files.filter((file) => readFileSync(join(SRC, file), 'utf8').includes("from 'minisearch'"));
    expect(new Set(using.map(folder))).toEqual(new Set(['search']));
  });

  it('keeps the core pure: files, network and process are touched by ingest, web and main alone', () => {
    const touching = files.filter((file) =>
      /from 'node:(?:fs|http|net|child_process|process)|\bprocess\.\w/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(touching.map(folder).filter((name) => !['ingest', 'web', 'main'].includes(name))).toEqual([]);
  });

  it('has no file over 250 lines', () => {
    const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});

function folder(file: string): string {
  return file.split('/')[0] ?? '';
}

function readImports(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map((match) =>
    relative(SRC, join(SRC, dirname(file), match[1] ?? '')).replace(/\.js$/, '.ts'),
  );
}

function reaches(from: string, goal: string, seen: Set<string>): boolean {
  return (imports.get(from) ?? []).some((target) => {
    if (target === goal) return true;
    if (seen.has(target)) return false;
    seen.add(target);
    return reaches(target, goal, seen);
  });
}
