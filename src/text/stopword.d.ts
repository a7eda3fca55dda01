/** The package carries no types; these are the three lists that are used. */
declare module 'stopword' {
  export const eng: readonly string[];
  export const fra: readonly string[];
  export const spa: readonly string[];
}
