/** A file in a source. It is read before the next one is asked for, or not at all: a tar streams. */
export interface SourceEntry {
  /** As the source has it, unchecked. */
  readonly path: string;
  /** What it is, where it is no regular file ("a link", "a device"); null for a file. */
  readonly irregular: string | null;
  /** Bytes, as the source says. */
  readonly size: number;
  /**
   * Its bytes, never more than `maxBytes`.
   * @throws SourceError where nothing more can be read from the source; any other error concerns this entry alone
   */
  readonly read: (maxBytes: number) => Promise<Uint8Array>;
}

export interface Source {
  /** @throws SourceError where the source breaks off */
  readonly entries: AsyncIterable<SourceEntry>;
  /** The commit that is read; null where the source is no git repository. */
  readonly commit: string | null;
  readonly close: () => Promise<void>;
}

/** The source cannot be read, or not to its end. The message is one line. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** SOURCE or DIR cannot be meant. The message is one line. */
export class AskedWrongly extends Error {
  override readonly name = 'AskedWrongly';
}
