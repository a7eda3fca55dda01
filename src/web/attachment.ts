/** The headers of a file to be kept. */
export function attachment(type: string, name: string): Record<string, string> {
  return {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${name}"`,
  };
}
