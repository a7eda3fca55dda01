import type { CorpusProfile } from '../../plan/corpus-profile.js';
import type { Partner } from '../../plan/plan.js';
import { foldWords } from '../../text/fold.js';
import type { RunningWords } from '../../text/running-words.js';
import { countryWords, type OfCountry, type WithoutCountry } from './country-words.js';
import { isOfCountry, isOfGovernment } from './institution-words.js';
import { knownOrganisations, type KnownOrganisations } from './known-organisations.js';
import { nameWords } from './name-key.js';
import { joinNames, type NamedPartner } from './join-names.js';
import { isShortName, nameParts } from './partner-name.js';
import { sectorReader } from './sector-of.js';

/** What is joined of a plan. */
export interface WithPartners extends OfCountry {
  readonly partners: readonly Partner[];
}

/** How often a word has to stand in small letters to be an ordinary one. */
const ORDINARY = 3;

/**
 * The partners of all plans, each organisation under one name: spellings, full and short names and local offices of
 * one are joined, a body that every country has bears its country's name, and what names no organisation is left out.
 * Where the form gave no sector it follows from the name. One list for each plan, in the order given.
 */
export function joinPartners(
  plans: readonly WithPartners[],
  words: RunningWords,
  profile: Pick<CorpusProfile, 'organisations' | 'placeOf'>,
): readonly (readonly Partner[])[] {
  const known = knownOrganisations(profile.organisations);
  const sectorOf = sectorReader(profile.organisations.sectors);
  const withoutCountry = countryWords(profile.placeOf);
  const own = ownUnits(plans, known);
  const isOrdinary = (word: string): boolean => (words.small.get(word) ?? 0) >= ORDINARY;
  const isPlace = (word: string): boolean => {
    const times = words.asPlace.get(word) ?? 0;
    return times >= ORDINARY && times >= (words.all.get(word) ?? 0) * SHARE_AS_PLACE;
  };
  const isPartner = ({ name }: Partner, of: OfCountry): boolean => {
    if (known.isOwn(name) || own.has(known.withoutOwn(nameParts(name).full))) return false;
    if (known.find(name) !== null) return true;
    return (
      !namesOrdinary(nameParts(name).full, (word) => isOrdinary(word) || isPlace(word)) &&
      withoutCountry(foldWords(name).split(' '), of).length > 0 &&
      !name.split(/,| and /).every((each) => profile.placeOf(each.trim()) !== null)
    );
  };
  const kept = plans.map(({ country, iso3, partners }) =>
    partners.filter((each) => isPartner(each, { country, iso3 })),
  );
  const named = plans.flatMap(({ country, iso3 }, at) =>
    (kept[at] ?? []).map(({ name }) => read(name, { country, iso3 }, known, withoutCountry, isOrdinary)),
  );
  const nameOf = joinNames(named);
  let next = 0;
  return kept.map((partners) => {
    const ofPlan = partners.map((partner): Partner => {
      const mention = named[next++];
      const name = mention === undefined ? partner.name : nameOf(mention);
      const found = mention?.known ?? null;
      const told = found === null ? sectorOf(name) : { sector: found.sector, confidence: 'sure' as const };
      if (partner.sector !== null && told?.confidence !== 'sure') return { ...partner, name, sectorFrom: 'form' };
      return { ...partner, name, sector: told?.sector ?? null, sectorFrom: told?.confidence ?? null };
    });
    return ofPlan.map((partner, at) => ({ ...partner, anchor: `partner-${at + 1}` }));
  });
}

/** A word that stands after `in` so often, of all times that it is written, is a place. */
const SHARE_AS_PLACE = 0.2;

/** Names that stand somewhere with the name of the archive's own organisation before or behind: units of it. Folded. */
function ownUnits(plans: readonly WithPartners[], known: KnownOrganisations): ReadonlySet<string> {
  const units = new Set<string>();
  for (const { name } of plans.flatMap(({ partners }) => partners)) {
    if (!known.isOwn(name)) continue;
    const { full, short } = nameParts(name);
    const rest = known.withoutOwn(full);
    if (!UNIT.test(rest) || rest.split(' ').length < 2) continue;
    units.add(rest);
    if (short !== null) units.add(foldWords(short));
  }
  return units;
}

const UNIT = /\b(?:offices?|units?|clusters?|teams?|hub|portfolio|bureau|pillars?|facility|academy|programme)\b/;

/** A single ordinary word or place, or several in capitals, is no name. */
function namesOrdinary(full: string, isOrdinary: (word: string) => boolean): boolean {
  const folded = foldWords(full).split(' ');
  if (folded.length === 1) return !/^\p{Lu}{2,}/u.test(full) && isOrdinary(folded[0] ?? '');
  return (
    full === full.toUpperCase() &&
    folded.every(isOrdinary) &&
    !/MINIST|UNIVERS|MUNICIP|COUNCIL|BANK|INSTITUT/.test(full)
  );
}

function read(
  name: string,
  of: OfCountry,
  known: KnownOrganisations,
  withoutCountry: WithoutCountry,
  isOrdinary: (word: string) => boolean,
): NamedPartner {
  const { full, short } = nameParts(name);
  const folded = foldWords(full).split(' ');
  const bare = withoutCountry(folded, of);
  const words = nameWords(withoutCountry(foldWords(full.replace(/&/g, ' and ')).split(' '), of).join(' '));
  const plain = bare.every((word) => isOrdinary(word));
  const ofGovernment = isOfGovernment(folded.join(' '));
  const alone = isShortName(full) && short === null;
  const national = ofGovernment || (plain && !alone && (isOfCountry(folded.join(' ')) || UNIVERSITY.test(full)));
  const namesIt = bare.length < folded.length;
  return {
    full,
    short: short ?? (alone ? full : null),
    isShort: alone,
    words: words.length > 0 ? words : nameWords(full),
    country: of.country,
    scope: national || namesIt ? of.country : null,
    suffix: national && !namesIt ? of.country : null,
    isMinistry: /\bminist/i.test(full),
    known: known.find(name),
  };
}

const UNIVERSITY = /\b(?:universi|facult|school|college|academy|cooperative)/i;
