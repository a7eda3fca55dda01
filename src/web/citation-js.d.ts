/** The part of citation-js that is used here; the packages carry no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: 'ris' | 'bibtex'): string;
  }
  export const plugins: { readonly config: { get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } } } };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
