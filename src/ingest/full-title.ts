import type { Answer } from '../plan/plan.js';

/** The title of a plan: its heading, or the whole sentence that the heading was cut from; else its file's name in words. */
export function titleOf(file: string, heading: string, answers: readonly Answer[]): string {
  const given = answers.find(({ role }) => role === 'title')?.text.replaceAll('\n', ' ') ?? '';
  if (heading !== '') return heading;
  if (given !== '') return given;
  return (
    file
      .slice(file.lastIndexOf('/') + 1)
      .replace(/\.md$/i, '')
      .replace(/_+/g, ' ')
      .trim() || file
  );
}
