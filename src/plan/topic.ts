import type { Language } from './language.js';

/**
 * A topic of a fixed list, and the expressions by which it is recognised, of one word or several each. Case, accents,
 * hyphens and a plural `s` play no part; `*` at the end of a word stands for any ending.
 */
export interface TopicDefinition {
  /** As it stands in a URL. */
  readonly key: string;
  /** Expressions that name the topic. Those of all languages are looked for in every plan, since plans mix them. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** Expressions that go with the topic and stand elsewhere too: each counts for a part of one that names it. */
  readonly hints: readonly string[];
  /** Expressions that hold one of the above and mean something else: `political climate`. */
  readonly not: readonly string[];
  /** The goals that are about it, as the head of a plan gives them. */
  readonly goals: readonly string[];
  /**
   * How often its expressions stand among 1,000 words of a plan of this archive. A constant, so that the topics of a
   * plan do not depend on which other plans are in the folder.
   */
  readonly usual: number;
}
