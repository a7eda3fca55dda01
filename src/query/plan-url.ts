/** The path of a plan's page, without its search. */
export function planPath(id: string): string {
  return `/plans/${encodeURIComponent(id)}`;
}

/** Where the archive has a plan's file: in the pattern, `{id}` stands for the file's name without `.md`. */
export function originalUrl(pattern: string, file: string): string {
  return pattern.replaceAll('{id}', () => encodeURIComponent(file.replace(/\.md$/i, '')));
}
