import type { Plan } from '../plan/plan.js';
import { planPath } from '../query/plan-url.js';

/** Every format in which plans and learnings can be cited: the ending of the file's name, and what people call it. */
export const CITATION_FILES = [
  { extension: 'ris', label: 'RIS' },
  { extension: 'bib', label: 'BibTeX' },
] as const;

export type CitationExtension = (typeof CITATION_FILES)[number]['extension'];

export interface FileLink {
  readonly label: string;
  readonly href: string;
}

/** Files that cite a plan, or one of its learnings. */
export function citationFiles(plan: Pick<Plan, 'id'>, anchor: string | null): readonly FileLink[] {
  return CITATION_FILES.map(({ extension, label }) => ({ label, href: planFile(plan, extension, anchor) }));
}

/** A plan, or one of its learnings, as a file. */
export function planFile({ id }: Pick<Plan, 'id'>, extension: string, anchor: string | null = null): string {
  return `${planPath(id)}.${extension}${anchor === null ? '' : `?anchor=${encodeURIComponent(anchor)}`}`;
}
