/** Words that an organisation's name has in it, as the source of a regular expression over a text in whatever case. */
export const INSTITUTION =
  'ministr\\w*|ministeri\\w*|minist[eè]re|min\\. of|department|secretariat|secretar[ií]a|agenc\\w+|agence|universit\\w+|universidad\\w*|institut\\w*|municipalit\\w*|municipio|council|conseil|consejo|city hall|town hall|government|gobierno|commission|authority|association\\w*|asociaci[oó]n|associa[cç][aã]o|foundation|fundaci[oó]n|fondation|bank|banque|banco|centre|center|centro|office|chamber|chambre|c[aá]mara|network|academy|committee|comit[eé]|delegation|school|faculty|facultad|facult[eé]|fund|ngo|ong|company|corporation|ltd|llc|labs?|hub|union|federation|federaci[oó]n|bureau|board|direction|directorate|mairie|organi[sz]ation|society|trust|programme|initiative|college|cooperative|coop[eé]rative|embassy|parliament|alliance|hospital|museum|museo|library|forum|secretary|governorate';

/** Kinds of body that every country has: the same name in another country is another body. Folded. */
const OF_A_COUNTRY =
  /\b(?:ministr\w*|minister|department|secretariat|undersecretar\w*|directorate|municipal\w*|city council|city hall|town hall|town council|council|governorate|government|parliament|senate|court|police|central bank|bureau|authority|commission|agency|chamber|chambers|prime minister\w*|president s|presidency|state|provincial?|regional|district|public|civil|federal|national|federation|association|office|board|union|secretary|institute|academy|center|service|statistic\w*|centre)\b/;

/** Bodies of a government, which are their country's own wherever they are named. Folded. */
const OF_A_GOVERNMENT =
  /\b(?:minist\w*|minsitry|department|secretariat|secretaria|undersecretar\w*|directorate|direction generale|mairie|prefecture|municipal\w*|municipio|city council|city hall|town hall|parliament|central bank|prime minister\w*|president s|presidency|governorate)\b/;

/** Words for kinds of body in other languages, folded, with the English one under which they are compared. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ministry: 'ministere ministerio minister ministery minsitry minisity ministerial',
    university: 'universite universidad universidade uni',
    institute: 'institut instituto insitute institution',
    agency: 'agence agencia',
    association: 'asociacion associacao assoc',
    foundation: 'fondation fundacion fundacao',
    municipality: 'municipio municipalite municipal mairie alcaldia',
    chamber: 'chambre camara chambers',
    center: 'centre centro',
    bank: 'banque banco',
    faculty: 'faculte facultad',
    national: 'nationale nacional',
    council: 'conseil consejo',
    department: 'departement departamento dept',
    commission: 'comision',
    federation: 'federacion',
    secretariat: 'secretaria',
    direction: 'direccion directorate',
    environment: 'environnement ambiente medioambiente enviroment',
    health: 'sante salud saude',
    agriculture: 'agricultura',
    education: 'educacion',
    tourism: 'turismo tourisme',
    economy: 'economie economia',
    finance: 'finances finanzas',
    energy: 'energie energia',
    youth: 'jeunesse juventud',
    innovation: 'innovacion innovations',
    technology: 'technologie tecnologia',
    science: 'sciences ciencia ciencias',
    labour: 'labor trabajo travail',
    commerce: 'comercio',
    program: 'programme programa',
    organization: 'organisation organizacion',
  }).flatMap(([english, words]) => words.split(' ').map((word) => [word, english] as const)),
);

/** The English word for a kind of body or a field of work; the word itself where it is none. */
export function inEnglish(word: string): string {
  return ENGLISH.get(word) ?? word;
}

/** Whether a folded name is of a body that another country may have under the same name. */
export function isOfCountry(name: string): boolean {
  return OF_A_COUNTRY.test(name);
}

/** Whether a folded name is of a body of a government. */
export function isOfGovernment(name: string): boolean {
  return OF_A_GOVERNMENT.test(name);
}

/** Legal forms and words that a name may have or lack, folded. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ltd limited llc inc incorporated plc gmbh sarl srl sas pvt pty private co corp jsc ooo sa bv nv lda sdn bhd suarl the of and for de du des la le les l d el los las del y et & in on a an to da do dos das e'.split(
    ' ',
  ),
);
