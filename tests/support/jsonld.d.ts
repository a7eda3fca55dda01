/** The package carries no types; this is the part that the tests use. */
declare module 'jsonld' {
  const processor: {
    /** The document with every term under its full name (https://www.w3.org/TR/json-ld11-api/#expansion-algorithm). */
    expand(
      document: object,
      options: { readonly documentLoader: (url: string) => Promise<object> },
    ): Promise<readonly object[]>;
  };
  export default processor;
}
