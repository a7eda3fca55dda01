/** UNDP's five regional bureaux: the code as it stands in an address, and the region's full name. */
export const REGIONS = [
  { code: 'RBA', name: 'Africa' },
  { code: 'RBAP', name: 'Asia and the Pacific' },
  { code: 'RBAS', name: 'Arab States' },
  { code: 'RBEC', name: 'Europe and the Commonwealth of Independent States' },
  { code: 'RBLAC', name: 'Latin America and the Caribbean' },
] as const;

export type RegionCode = (typeof REGIONS)[number]['code'];

const names = new Map<string, string>(REGIONS.map(({ code, name }) => [code, name]));

/** The full name of a region, as a reader sees it: `Latin America and the Caribbean`; null for an unknown code. */
export function regionName(code: string): string | null {
  return names.get(code) ?? null;
}
