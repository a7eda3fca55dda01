import type { SearchIndex } from '../search/search-index.js';

/** What is asked of an index once, and again when the index is another. A failure is this visitor's alone: the next one asks again. */
export function oncePerGeneration<T>(
  current: () => SearchIndex,
  ask: (index: SearchIndex) => Promise<T>,
): () => Promise<T> {
  let known: { readonly generation: string; readonly answer: Promise<T> } | null = null;
  return () => {
    const index = current();
    if (known?.generation === index.generation) return known.answer;
    const asked = { generation: index.generation, answer: ask(index) };
    known = asked;
    asked.answer.catch(() => {
      if (known === asked) known = null;
    });
    return asked.answer;
  };
}
