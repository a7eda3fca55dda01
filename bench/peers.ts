import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';
import { answersOf, facetValues, type Plan } from '../src/plan/plan.js';
import { tokenize } from '../src/text/tokenizer.js';

/** Gives the file names of the first results of a query, best first. */
export interface Engine {
  readonly name: string;
  readonly search: (query: string, limit: number) => readonly string[] | Promise<readonly string[]>;
}

const FIELDS = ['title', 'insights', 'barriers', 'partners', 'rest', 'labels'] as const;
type Field = (typeof FIELDS)[number];
type Fields = Record<Field, string> & { id: string };

/** Weights for the peers that take some: what we give a title, a learning and a partner against the rest. */
const WEIGHTS: Readonly<Record<Field, number>> = {
  title: 4,
  insights: 3,
  barriers: 3,
  partners: 2,
  rest: 1,
  labels: 2,
};

function fieldsOf(plan: Plan): Fields {
  const answers = answersOf(plan);
  const text = (wanted: (role: string) => boolean): string =>
    answers
      .filter(({ role }) => wanted(role))
      .map((answer) => answer.text)
      .join('\n\n');
  const special = ['insight', 'barrier', 'partner'];
  return {
    id: plan.file,
    title: plan.title,
    insights: text((role) => role === 'insight'),
    barriers: text((role) => role === 'barrier'),
    partners: text((role) => role === 'partner'),
    rest: text((role) => !special.includes(role)),
    labels: ['country', 'year', 'theme', 'method', 'source'].flatMap((facet) => facetValues(plan, facet)).join('\n'),
  };
}

/**
 * The engines that ours is measured against, over the same parsed plans, cut into the fields that suit them best:
 * with the labels among the rest they reach 0.01 to 0.03 less.
 */
export function buildPeers(plans: readonly Plan[]): Engine[] {
  const documents = plans.map(fieldsOf);
  return [
    miniSearchDefaults(documents),
    miniSearchBoosted(documents),
    fts5(documents),
    flexSearch(documents),
    lunrEngine(documents),
    orama(documents),
  ];
}

/** Peers over the bare texts of single learnings, by their ids. */
export function buildLearningPeers(texts: readonly { readonly id: string; readonly text: string }[]): Engine[] {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll(texts.map((each) => ({ ...each })));
  const database = new sqlite.Database(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE learnings USING fts5(id UNINDEXED, text, tokenize='porter unicode61 remove_diacritics 2')`,
  );
  for (const { id, text } of texts) database.run('INSERT INTO learnings VALUES (?, ?)', [id, text]);
  const statement = 'SELECT id FROM learnings WHERE learnings MATCH ? ORDER BY bm25(learnings) LIMIT ?';
  return [
    {
      name: 'SQLite FTS5, porter, bare texts',
      search: (query, limit) => {
        const words = tokenize(query).map(({ term }) => `"${term}"`);
        return database.all(statement, [words.join(' OR '), limit]).map((row) => String(Object.values(row)[0]));
      },
    },
    { name: 'MiniSearch, defaults, bare texts', search: (query, limit) => idsOf(index.search(query), limit) },
  ];
}

/** What a search box on MiniSearch mostly is: prefix and fuzzy on every word. */
export function miniSearchAsYouType(plans: readonly Plan[]): Engine {
  const index = new MiniSearch<Fields>({ fields: [...FIELDS] });
  index.addAll(plans.map(fieldsOf));
  const options = { prefix: true, fuzzy: 0.2 };
  return { name: 'MiniSearch, prefix and fuzzy', search: (query, limit) => idsOf(index.search(query, options), limit) };
}

function miniSearchDefaults(documents: readonly Fields[]): Engine {
  const index = new MiniSearch<Fields>({ fields: [...FIELDS] });
  index.addAll(documents);
  return { name: 'MiniSearch, defaults', search: (query, limit) => idsOf(index.search(query), limit) };
}

function miniSearchBoosted(documents: readonly Fields[]): Engine {
  const index = new MiniSearch<Fields>({ fields: [...FIELDS] });
  index.addAll(documents);
  const options = { boost: WEIGHTS, prefix: true, fuzzy: 0.2 };
  return {
    name: 'MiniSearch, boosts, prefix, fuzzy',
    search: (query, limit) => idsOf(index.search(query, options), limit),
  };
}

function idsOf(results: readonly { readonly id: unknown }[], limit: number): string[] {
  return results.slice(0, limit).map(({ id }) => String(id));
}

function fts5(documents: readonly Fields[]): Engine {
  const database = new sqlite.Database(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE plans USING fts5(id UNINDEXED, ${FIELDS.join(', ')}, tokenize='porter unicode61 remove_diacritics 2')`,
  );
  for (const document of documents) {
    database.run(
      `INSERT INTO plans VALUES (${Array(FIELDS.length + 1)
        .fill('?')
        .join(', ')})`,
      [document.id, ...FIELDS.map((field) => document[field])],
    );
  }
  const weights = [0, ...FIELDS.map((field) => WEIGHTS[field])].join(', ');
  const statement = `SELECT id FROM plans WHERE plans MATCH ? ORDER BY bm25(plans, ${weights}) LIMIT ?`;
  return {
    name: 'SQLite FTS5, porter, bm25 weights',
    search: (query, limit) => {
      const words = tokenize(query).map(({ term }) => `"${term}"`);
      if (words.length === 0) return [];
      return database.all(statement, [words.join(' OR '), limit]).map((row) => String(Object.values(row)[0]));
    },
  };
}

function flexSearch(documents: readonly Fields[]): Engine {
  const index = new Document({ document: { id: 'id', index: [...FIELDS] } });
  for (const document of documents) index.add(document);
  return {
    name: 'FlexSearch',
    search: (query, limit) => {
      const found = index.search(query, { limit, suggest: true, merge: true });
      return found.slice(0, limit).map((result) => String((result as { id: unknown }).id));
    },
  };
}

function lunrEngine(documents: readonly Fields[]): Engine {
  const index = lunr((builder) => {
    builder.ref('id');
    for (const field of FIELDS) builder.field(field, { boost: WEIGHTS[field] });
    for (const document of documents) builder.add(document);
  });
  return {
    name: 'lunr',
    search: (query, limit) =>
      index
        .query((builder) => {
          for (const word of lunr.tokenizer(query)) builder.term(word, {});
        })
        .slice(0, limit)
        .map(({ ref }) => ref),
  };
}

function orama(documents: readonly Fields[]): Engine {
  const schema = Object.fromEntries(['id', ...FIELDS].map((field) => [field, 'string' as const]));
  const database = create({ schema });
  void insertMultiple(database, [...documents], documents.length);
  return {
    name: 'Orama',
    search: (query, limit) => {
      const found = searchOrama(database, { term: query, properties: [...FIELDS], boost: WEIGHTS, limit });
      if (found instanceof Promise) throw new Error('Orama answered later than asked');
      return found.hits.map(({ id }) => id);
    },
  };
}
