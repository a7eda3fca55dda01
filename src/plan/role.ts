/** What an answer is, found from its question, never from its heading. */
export const ROLES = [
  'title',
  'insight',
  'barrier',
  'partner',
  'challenge',
  'background',
  'evidence',
  'value',
  'question',
  'method',
  'data',
  'handover',
  'lead',
  'bonus',
  'link',
  'other',
] as const;

export type Role = (typeof ROLES)[number];

/** The two roles whose answers are split into learnings. */
export const LEARNING_ROLES = ['insight', 'barrier'] as const satisfies readonly Role[];

export type LearningRole = (typeof LEARNING_ROLES)[number];
