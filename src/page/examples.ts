/** What one can type, from what is in the folder: every example finds something. */
export interface Examples {
  /** Searches worth trying, best first. */
  readonly queries: readonly string[];
  /** One example for each way of writing a query, with what it means. */
  readonly syntax: readonly { readonly term: string; readonly text: string }[];
}

/** For pages that are shown where no index may answer. */
export const NO_EXAMPLES: Examples = { queries: [], syntax: [] };

/** Examples in the empty search box. */
const IN_BOX = 2;

/** The first examples that are plain words, for the empty search box; none: an empty text. */
export function placeholder({ queries }: Examples): string {
  const plain = queries.filter((query) => /^[\p{L}\p{M}\p{N}' ’-]+$/u.test(query)).slice(0, IN_BOX);
  return plain.length === 0 ? '' : `${plain.join(', ')} …`;
}
