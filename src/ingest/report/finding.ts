/** Everything that can be wrong with a file and is mended or kept all the same. */
export const FINDING_CODES = [
  'no-title',
  'metadata-not-closed',
  'metadata-unknown-key',
  'metadata-bad-value',
  'metadata-missing',
  'metadata-repeated',
  'country-unknown',
  'question-unknown',
  'text-outside-question',
  'encoding',
  'control-characters',
  'id-changed',
  'no-answers',
  'changed-while-read',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** Something about a file that its maintainer can mend. */
export interface Finding {
  readonly file: string;
  /** From 1; 0: the file as a whole. */
  readonly line: number;
  readonly code: FindingCode;
  /** What is wrong, in words. */
  readonly message: string;
  /** What was done about it. */
  readonly done: string;
}
