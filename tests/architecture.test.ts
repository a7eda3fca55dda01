import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

/** Who may import whom, beside itself: ARCHITECTURE.md says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['web', 'page', 'search', 'query', 'import', 'ingest', 'profile', 'text', 'plan'],
  web: ['page', 'search', 'query', 'text', 'plan'],
  page: ['search', 'query', 'text', 'plan'],
  search: ['query', 'text', 'plan'],
  query: ['text', 'plan'],
  import: ['ingest', 'text', 'plan'],
  ingest: ['text', 'plan'],
  profile: ['text', 'plan'],
  text: ['plan'],
  plan: [],
};

/** Large rooms, and how many floors they and each folder in them may have. Seen from outside, a folder is one unit. */
const FLOORS: Readonly<Record<string, number>> = { search: 6, ingest: 5, import: 5 };

/** What is particular to this archive. In a facet's name or a value it stands in the profile alone. */
const PARTICULAR = /undp|\bsdgs?\b|accelerator|pnud|\brb(?:a|ap|as|ec|lac)\b|github/i;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const texts = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
const imports = new Map([...texts].map(([file, text]) => [file, readImports(file, text)]));

describe('the source', () => {
  it('has only the folders that ARCHITECTURE.md names', () => {
    const named = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    expect(new Set(files.map(room))).toEqual(new Set(Object.keys(MAY_IMPORT)));
    for (const folder of new Set(files.map((file) => dirname(file)))) expect(named).toContain(`\`${folder}\``);
  });

  it('imports one way', () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => room(target) !== room(file) && !MAY_IMPORT[room(file)]?.includes(room(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle', () => {
    expect([...imports.keys()].filter((file) => reaches(file, file, new Set()))).toEqual([]);
  });

  it.each(Object.entries(FLOORS))('has few floors in %s and in each folder of it: at most %i', (name, most) => {
    const folders = new Set(files.map((file) => dirname(file)).filter((folder) => room(folder) === name));
    for (const folder of folders)
      expect([folder, floors(folder)]).toEqual([folder, expect.toSatisfy((n) => n <= most)]);
  });

  it('names MiniSearch in search/ alone', () => {
    expect(roomsWith(/from 'minisearch'/)).toEqual(['search']);
  });

  it('keeps the core pure: files, network and process are touched by import, ingest, web and main alone', () => {
    const touching = roomsWith(/from 'node:(?:fs|http|net|child_process|process)|\bprocess\.\w/);
    expect(touching.filter((name) => !['import', 'ingest', 'web', 'main'].includes(name))).toEqual([]);
  });

  it('says what is particular to this archive in profile/ alone, and which profile is served in one file of main/', () => {
    const wrong = [...texts].flatMap(([file, text]) =>
      room(file) === 'profile' || file === 'main/profile.ts'
        ? []
        : text
            .split('\n')
            .filter((line) => PARTICULAR.test(line))
            .map((line) => `${file}: ${line.trim()}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has templates and scripts that say nothing of the archive', () => {
    const wrong = ['views', 'static'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:njk|js|css|svg)$/.test(file))
        .filter((file) => PARTICULAR.test(readFileSync(join(ROOT, folder, file), 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });

  it('has no file over 250 lines', () => {
    expect(files.filter((file) => (texts.get(file)?.split('\n').length ?? 0) > 251)).toEqual([]);
  });
});

function room(file: string): string {
  return file.split('/')[0] ?? '';
}

function roomsWith(pattern: RegExp): readonly string[] {
  return [...new Set(files.filter((file) => pattern.test(texts.get(file) ?? '')).map(room))].sort();
}

function readImports(file: string, text: string): readonly string[] {
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

/** How many units (files, or folders as one) stand above each other in a folder: the longest chain of imports between them. */
function floors(folder: string): number {
  const unitOf = (file: string): string | null =>
    file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split('/')[0] ?? null) : null;
  const below = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const unit = unitOf(file);
    if (unit === null) continue;
    const known = below.get(unit) ?? new Set();
    for (const target of targets.map(unitOf)) if (target !== null && target !== unit) known.add(target);
    below.set(unit, known);
  }
  const height = (unit: string, above: readonly string[]): number => {
    if (above.includes(unit)) throw new Error(`${folder}: ${[...above, unit].join(' → ')} is a cycle`);
    return 1 + Math.max(0, ...[...(below.get(unit) ?? [])].map((each) => height(each, [...above, unit])));
  };
  return Math.max(...[...below.keys()].map((unit) => height(unit, [])));
}
