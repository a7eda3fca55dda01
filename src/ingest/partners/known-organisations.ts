import type { KnownOrganisation, Organisations } from '../../plan/organisations.js';
import { foldWords } from '../../text/fold.js';
import { isOfGovernment } from './institution-words.js';
import { nameParts } from './partner-name.js';

/** What a profile knows of organisations, ready to be asked. */
export interface KnownOrganisations {
  /** The organisation that a name means, by itself or with what a local office adds; null: none that is known. */
  readonly find: (name: string) => KnownOrganisation | null;
  /** Whether a text begins with the name of one. */
  readonly startsKnown: (text: string) => boolean;
  /** Whether a name is of the archive's own organisation, or of a unit of it. */
  readonly isOwn: (name: string) => boolean;
  /** A name without the words of the archive's own organisation: `Chief Digital Office`. Folded. */
  readonly withoutOwn: (name: string) => string;
}

/** A short name this long or shorter has to stand in capitals: `WHO`, not `who`. */
const SHORT = 6;
/** Words of the longest name that is looked for at the beginning of a text. */
const MOST_WORDS = 16;

export function knownOrganisations({ known, own, ownUnits }: Organisations): KnownOrganisations {
  const byName = new Map<string, KnownOrganisation>();
  for (const each of known) for (const name of [each.name, ...each.otherNames]) byName.set(foldWords(name), each);
  const units = new Set(ownUnits);
  const ownWords = new RegExp(String.raw`(?<!\p{L})(?:${own.length === 0 ? '$^' : own.join('|')})(?!\p{L})`, 'gu');
  const startOf = (text: string): { readonly organisation: KnownOrganisation; readonly whole: boolean } | null => {
    const words = (text.replace(/^(?:the|la|le|el|l['’]) ?/i, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(
      0,
      MOST_WORDS + 1,
    );
    for (let length = Math.min(words.length, MOST_WORDS); length > 0; length--) {
      const folded = foldWords(words.slice(0, length).join(' '));
      const organisation = byName.get(folded);
      if (organisation === undefined) continue;
      if (folded.length <= SHORT && !/^\p{Lu}{2}/u.test(words[0] ?? '') && words[0] !== organisation.name) continue;
      return { organisation, whole: length === words.length };
    }
    return null;
  };
  const find = (name: string): KnownOrganisation | null => {
    const { full, short } = nameParts(name);
    const start = startOf(full);
    if (start !== null && (start.whole || isLocal(start.organisation, full))) return start.organisation;
    const byShort = short === null ? undefined : byName.get(foldWords(short));
    return byShort !== undefined && !isOfGovernment(foldWords(full)) && spells(full, short ?? '') ? byShort : null;
  };
  const withoutOwn = (name: string): string => foldWords(name).replace(ownWords, ' ').replace(/ +/g, ' ').trim();
  return {
    find,
    startsKnown: (text) => startOf(text) !== null,
    isOwn: (name) => {
      const plain = foldWords(name.replace(/\s*\([^()]*\)/g, ''));
      const [, inside = ''] = /\(([^()]*)\)/.exec(name) ?? [];
      return plain.search(ownWords) !== -1 || units.has(plain) || (inside !== '' && withoutOwn(inside) === '');
    },
    withoutOwn,
  };
}

/** An office, team or task of an agency is the agency; what has the name of another organisation before it is not. */
function isLocal({ name }: KnownOrganisation, full: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    !/\b(?:and|et|y|&|Project|Projet|Proyecto|Innovation Award)\b/u.test(full.slice(name.length))
  );
}

/** The short name begins as the full one does: what belongs to an agency (`Small Grants Programme (GEF)`) is not it. */
function spells(full: string, short: string): boolean {
  const [first = ''] = full.replace(/^the /i, '');
  return foldWords(first) === foldWords(short.charAt(0));
}
