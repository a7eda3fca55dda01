import type { Question } from '../../plan/corpus-profile.js';
import type { Partner } from '../../plan/plan.js';
import { foldWords } from '../../text/fold.js';
import { meansNone } from '../form/none-answer.js';
import { passageAbout } from './passage-about.js';
import { partnerEntryReader } from './partner-names.js';
import type { PartnerEntry, PartnerEntryReader } from './partner-names.js';

/** One answer about partners, in file order; an empty text where there was no answer. */
export interface PartnerAnswer {
  readonly question: Question;
  readonly text: string;
  /** Null where the answer is empty and not kept. */
  readonly anchor: string | null;
}

type OpenPartner = { -readonly [Key in keyof Omit<Partner, 'anchor'>]: Partner[Key] };

/**
 * The partners that the answers of a plan name, in file order: from the groups of name, sector, collaboration and
 * whether it is new, and from the older form with one question per sector. An answer that lists several names several.
 * `joinPartners` brings those of all plans to one name each.
 *
 * @param startsKnown - whether a text begins with the name of an organisation that is known beforehand
 */
export function partnerReader(
  startsKnown: (text: string) => boolean,
): (answers: readonly PartnerAnswer[]) => readonly Partner[] {
  const entriesOf = partnerEntryReader(startsKnown);
  return (answers) => readPartners(answers, entriesOf);
}

function readPartners(answers: readonly PartnerAnswer[], entriesOf: PartnerEntryReader): readonly Partner[] {
  const partners: OpenPartner[] = [];
  let group: readonly OpenPartner[] = [];
  for (const answer of answers) {
    const { question } = answer;
    switch (question.partner) {
      case 'name':
        group = named(answer, null, true, entriesOf);
        partners.push(...group);
        break;
      case 'list':
        group = [];
        partners.push(...named(answer, question.sector, false, entriesOf));
        break;
      case 'new-list':
        markNew(partners, answer);
        break;
      case 'sector':
      case 'collaboration':
      case 'new':
        for (const partner of group) tellMore(partner, group, answer);
        break;
      case null:
    }
  }
  return partners.map((partner, index) => ({ anchor: `partner-${index + 1}`, ...partner }));
}

function named(
  { text, anchor }: PartnerAnswer,
  sector: string | null,
  sure: boolean,
  entriesOf: PartnerEntryReader,
): readonly OpenPartner[] {
  if (anchor === null || saysNone(text)) return [];
  const seen = new Set<string>();
  return entriesOf(text, sure)
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map(({ name, about }: PartnerEntry) => ({
      name,
      written: name,
      sector,
      sectorFrom: sector === null ? null : 'form',
      collaboration: about,
      newAndUnusual: null,
      answers: [anchor],
    }));
}

function tellMore(
  partner: OpenPartner,
  group: readonly OpenPartner[],
  { question, text, anchor }: PartnerAnswer,
): void {
  if (anchor === null || text === '') return;
  partner.answers = [...partner.answers, anchor];
  const said = text.replace(/^- +/, '');
  if (question.partner === 'sector') {
    partner.sector = said.replaceAll('\n', ', ');
    partner.sectorFrom = 'form';
  } else if (question.partner === 'new') partner.newAndUnusual = yesOrNo(said);
  else if (group.length === 1) partner.collaboration = text;
  else {
    const others = group.filter((each) => each !== partner).map(({ written }) => written);
    partner.collaboration = passageAbout(text, partner.written, others) ?? partner.collaboration;
  }
}

/** An answer names the new and unusual ones, or says all, or none. */
function markNew(partners: readonly OpenPartner[], { text, anchor }: PartnerAnswer): void {
  if (anchor === null) return;
  const said = foldWords(text);
  const all = /^(?:all|toutes?|tous|todos|todas)\b/.test(said) && !/\bnot\b/.test(said.slice(0, 80));
  const none = saysNone(text);
  for (const partner of partners) {
    const isNamed = foldWords(partner.name).length >= 3 && ` ${said} `.includes(` ${foldWords(partner.name)} `);
    if (!all && !none && !isNamed) continue;
    partner.newAndUnusual = !none;
    partner.answers = [...partner.answers, anchor];
  }
}

function yesOrNo(text: string): boolean | null {
  const [first] = foldWords(text).split(' ');
  if (first === 'yes' || first === 'oui' || first === 'si' || first === 'new') return true;
  return first === 'no' || first === 'non' ? false : null;
}

const NO_PARTNER =
  /^(?:no|none|not|n a|non(?! (?:profit|govern|gouvern|gubern|lucrati))|aucun\w*|ningun\w*|pas de|nothing|we (?:have|did) not|this challenge was)\b/;

function saysNone(text: string): boolean {
  return meansNone(text) || (text.length < 90 && NO_PARTNER.test(foldWords(text)));
}
