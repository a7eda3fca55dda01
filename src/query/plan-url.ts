import type { Plan } from '../plan/plan.js';

/** The path of a plan's page, without its search. */
export function planPath(id: string): string {
  return `/plans/${encodeURIComponent(id)}`;
}

/**
 * Where the archive has a plan's file, or that of the plan it is a digest of: in the pattern, `{id}` stands for the file's
 * name without `.md`.
 */
export function originalUrl(pattern: string, { file: own, digestOf }: Pick<Plan, 'file' | 'digestOf'>): string {
  const file = digestOf ?? own;
  return pattern.replaceAll('{id}', () => encodeURIComponent(file.replace(/\.md$/i, '')));
}
