/** UNDP's five regional bureaux: the code as it stands in a URL, the region's full name, and what people call it in English, French and Spanish. */
export const REGIONS = [
  {
    code: 'RBA',
    name: 'Africa',
    otherNames: names(
      'sub-Saharan Africa, African countries, Afrique, Afrique subsaharienne, África, África subsahariana',
    ),
  },
  {
    code: 'RBAP',
    name: 'Asia and the Pacific',
    otherNames: names(
      'Asia, Pacific, Asia-Pacific, South Asia, Southeast Asia, South-East Asia, Pacific islands, Asie, Pacifique, Asie-Pacifique, Asie du Sud-Est, Pacífico, Asia-Pacífico',
    ),
  },
  {
    code: 'RBAS',
    name: 'Arab States',
    otherNames: names(
      'Arab countries, Arab region, Middle East, MENA, pays arabes, Moyen-Orient, países árabes, Oriente Medio',
    ),
  },
  {
    code: 'RBEC',
    name: 'Europe and the Commonwealth of Independent States',
    otherNames: names(
      'Europe, Eastern Europe, Central Asia, Europe and Central Asia, Western Balkans, Balkans, Europe de l’Est, Asie centrale, Europa, Europa del Este, Asia Central',
    ),
  },
  {
    code: 'RBLAC',
    name: 'Latin America and the Caribbean',
    otherNames: names(
      'Latin America, Caribbean, Central America, South America, LAC, Amérique latine, Caraïbes, Amérique centrale, Amérique du Sud, América Latina, Caribe, América Latina y el Caribe, Centroamérica, Sudamérica',
    ),
  },
] as const;

function names(list: string): readonly string[] {
  return list.split(', ');
}

export type RegionCode = (typeof REGIONS)[number]['code'];

/**
 * The countries and territories that each of UNDP's regional bureaux serves, as ISO 3166-1 alpha-3
 * (XKX and XKK: Kosovo, as in UN Security Council resolution 1244).
 * Source: the lists of country offices on the regional pages of undp.org. Countries without a UNDP programme have no bureau.
 */
const BUREAUX: Readonly<Record<RegionCode, string>> = {
  RBA:
    'AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR MDG MWI MLI ' +
    'MRT MUS MOZ NAM NER NGA RWA STP SEN SYC SLE ZAF SSD TZA TGO UGA ZMB ZWE SHN',
  RBAP:
    'AFG BGD BTN BRN KHM CHN COK PRK FJI IND IDN IRN KIR LAO MYS MDV MHL FSM MNG MMR NRU NPL NIU PAK PLW PNG PHL KOR ' +
    'WSM SGP SLB LKA THA TLS TKL TON TUV VUT VNM',
  RBAS: 'DZA BHR DJI EGY IRQ JOR KWT LBN LBY MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM',
  RBEC: 'ALB ARM AZE BLR BIH HRV CYP GEO KAZ XKX XKK KGZ MDA MNE MKD SRB TJK TUR TKM UKR UZB',
  RBLAC:
    'AIA ATG ARG ABW BHS BRB BLZ BMU BOL BRA VGB CYM CHL COL CRI CUB CUW DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX ' +
    'MSR NIC PAN PRY PER KNA LCA VCT SUR SXM TTO TCA URY VEN',
};

const bureauOf = new Map<string, RegionCode>(
  (Object.entries(BUREAUX) as [RegionCode, string][]).flatMap(([code, countries]) =>
    countries.split(' ').map((iso3): [string, RegionCode] => [iso3, code]),
  ),
);

/** The regional bureau of a country by its ISO 3166-1 alpha-3 code; null where UNDP has no programme. */
export function regionOf(iso3: string): RegionCode | null {
  return bureauOf.get(iso3) ?? null;
}
