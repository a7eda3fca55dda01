/**
 * No spaces at line ends, at most one empty line in a row, nothing empty at either end.
 * Spaces at the beginning of a line, and runs inside it, stay: they tell where a list or a sentence begins.
 */
export function tidyLines(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const kept = line.trimEnd();
    if (kept !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(kept);
  }
  return lines.join('\n').trim();
}
