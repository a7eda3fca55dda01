import { describe, expect, it } from 'vitest';
import { knownOrganisations } from '../../src/ingest/partners/known-organisations.js';
import { namedInProse } from '../../src/ingest/partners/named-in-prose.js';
import { namesNoOrganisation } from '../../src/ingest/partners/no-organisation.js';
import { nameParts, tidyName } from '../../src/ingest/partners/partner-name.js';
import { passageAbout } from '../../src/ingest/partners/passage-about.js';
import { sectorReader } from '../../src/ingest/partners/sector-of.js';
import { ORGANISATIONS } from '../../src/profile/organisations.js';

const known = knownOrganisations(ORGANISATIONS);

describe('namesNoOrganisation', () => {
  it.each([
    'Private sector',
    'Municipalities',
    'Various CSOs',
    'Local communities in the hills',
    'NGOs working on wells',
    'To be identified',
    'Ministry of',
    'Met with the Well Board to see',
    'Prof Anna Well',
    'Connecting to the well network',
    'Well workshop',
  ])('is true of %s', (name) => {
    expect(namesNoOrganisation(name)).toBe(true);
  });

  it.each([
    'Ministry of Local Government',
    'Association of Municipalities of the Hills',
    'Saturday Cloth Traders',
    'National Well Center (NWC)',
    'Well Board',
  ])('is not true of %s', (name) => {
    expect(namesNoOrganisation(name)).toBe(false);
  });
});

describe('tidyName', () => {
  it.each([
    ['- The Well Board', 'Well Board'],
    ['2) Les Puits du Nord', 'Puits du Nord'],
    ['Well Board to provide pumps', 'Well Board'],
    ['Well Board (WB) 4) Pump Board', 'Well Board (WB)'],
    ['Well Board (https://wells.example/)', 'Well Board'],
    ['University of Hills (UH), particularly, its school', 'University of Hills (UH)'],
  ])('makes %s %s', (text, name) => {
    expect(tidyName(text)).toBe(name);
  });
});

describe('nameParts', () => {
  it.each([
    ['Ministry of Wells (MOW, by its acronym)', 'Ministry of Wells', 'MOW'],
    ['VSV (Village Spring Valley)', 'Village Spring Valley', 'VSV'],
    ['Spring Lab (Non-Governmental Organization)', 'Spring Lab', null],
    ['CEMCIT (Technological University of Hills)', 'CEMCIT', null],
  ])('reads %s', (name, full, short) => {
    expect(nameParts(name)).toEqual({ full, short });
  });
});

describe('namedInProse', () => {
  it.each([
    ['We worked with UNICEF and WFP on the wells. We thank all.', ['UNICEF', 'WFP']],
    ['We partnered with Pump Brothers to dig. It went well.', ['Pump Brothers']],
    ['Nous avons travaillé avec l’association des puits du Nord.', ['Association des puits du Nord']],
    ['We tried to engage with the Ministry of Wells, in vain. We learnt.', []],
    ['People from the village worked hard.', []],
  ])('finds in %s the names', (text, names) => {
    expect(namedInProse(text, known.startsKnown).map(({ name }) => name)).toEqual(names);
  });
});

describe('passageAbout', () => {
  const text = 'The Well Board dug. It was glad. Pump Ltd brought pumps.';

  it('gives the sentences that speak of one partner, up to those of another', () => {
    expect(passageAbout(text, 'Well Board', ['Pump Ltd'])).toBe('The Well Board dug. It was glad.');
    expect(passageAbout(text, 'Pump Ltd', ['Well Board'])).toBe('Pump Ltd brought pumps.');
  });

  it('gives nothing where the partner is not named', () => {
    expect(passageAbout(text, 'Hill Guild', ['Well Board'])).toBeNull();
  });
});

describe('known organisations', () => {
  it.each([
    ['World Food Programme (WFP)', 'WFP'],
    ['PAM', 'WFP'],
    ['UNICEF Eastern Caribbean', 'UNICEF'],
    ['ONU MUJERES', 'UN Women'],
    ['Fonds des Nations Unies pour la population', 'UNFPA'],
    ['who', null],
    ['Well Board', null],
  ])('finds for %s: %s', (name, found) => {
    expect(known.find(name)?.name ?? null).toBe(found);
  });

  it.each(['UNDP Country Office', 'Environment Team (UNDP)', 'AccLab Zambia'])('sees that %s is of its own', (name) => {
    expect(known.isOwn(name)).toBe(true);
  });
});

describe('the sector by name', () => {
  const sectorOf = sectorReader(ORGANISATIONS.sectors);

  it.each([
    ['Ministry of Wells', 'Government', 'sure'],
    ['University of Hills', 'Academia', 'sure'],
    ['Pump Brothers Ltd', 'Private sector', 'sure'],
    ['Association of Well Diggers', 'Civil society', 'sure'],
    ['Well Institute', 'Academia', 'likely'],
  ])('of %s is %s, and that is %s', (name, sector, confidence) => {
    expect(sectorOf(name)).toMatchObject({ sector, confidence });
  });

  it('is unknown where no word tells it', () => {
    expect(sectorOf('Marea Verde')).toBeNull();
  });
});
