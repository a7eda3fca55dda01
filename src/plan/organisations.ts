/** An organisation that is known beforehand, wherever in the world it is met. */
export interface KnownOrganisation {
  /** What it is called in a list: `UNICEF`. */
  readonly name: string;
  /** A value of the archive's sectors. */
  readonly sector: string;
  /** What else it is called, in whichever language: other short names, and full ones. */
  readonly otherNames: readonly string[];
}

/** Tells the sector of an organisation from its name. */
export interface SectorRule {
  /** As the form's questions name it. */
  readonly sector: string;
  /** Words, or beginnings of words (`minist*`), folded: one of them in the name is enough. */
  readonly words: readonly string[];
  /** A name with such a word is hardly ever of another sector. */
  readonly sure: boolean;
}

/** What an archive knows of the organisations that its plans name. */
export interface Organisations {
  /** International ones: their local offices are they. */
  readonly known: readonly KnownOrganisation[];
  /** What the archive's own organisation is called, folded: a name that has one of these words is a unit of its own. */
  readonly own: readonly string[];
  /** Folded names of units of its own that do not say so. */
  readonly ownUnits: readonly string[];
  /** In the order in which they are tried. */
  readonly sectors: readonly SectorRule[];
}
