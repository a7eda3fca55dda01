/** The path of a partner's page, without its search. */
export function partnerPath(name: string): string {
  return `/partners/${encodeURIComponent(name)}`;
}
