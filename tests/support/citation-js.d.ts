/** The packages carry no types; these are the parts that the tests use. */
declare module '@citation-js/core' {
  /** A work in the terms of CSL-JSON (https://github.com/citation-style-language/schema). */
  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly genre?: string;
    readonly abstract?: string;
    readonly publisher?: string;
    readonly language?: string;
    readonly URL: string;
    /** An organisation's whole name, in a field that depends on the format read. */
    readonly author: readonly { readonly family?: string; readonly literal?: string }[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }

  /** Reads a text. `forceType` names the format, else it is guessed from the text. */
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    readonly data: readonly CslItem[];
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
