import type { Language } from '../plan/language.js';
import { valueKey } from '../text/value-key.js';

/** A value of a free vocabulary that is written in more than one way. */
interface SameValue {
  readonly names: Readonly<Record<Language, string>>;
  /** What else it is called, in whichever language: plans that have one of these have the value. */
  readonly otherNames: readonly string[];
}

/**
 * `English | French | Spanish | other names`: values of themes, methods and sources that mean the same. Short forms,
 * twins in another language and other words for one thing; what is only near in meaning stays apart. Case, plural,
 * hyphens and typing errors need no line here.
 */
const LINES = `
artificial intelligence | intelligence artificielle | inteligencia artificial | AI, IA
micro, small, medium enterprises | micro, petites et moyennes entreprises | micro, pequeñas y medianas empresas | MSMEs, SMEs, small medium enterprises, small and medium enterprises, micro small and medium enterprises, MSME, SME, PME, pymes
e-commerce | commerce électronique | comercio electrónico | electronic commerce, ecommerce
internet of things | internet des objets | internet de las cosas | IoT
agricultural technology | technologie agricole | tecnología agrícola | agritech, agtech, agrotech, agro-tech
financial technology | technologie financière | tecnología financiera | fintech, fin-tech
blockchain | chaîne de blocs | cadena de bloques | block chain
geographic information systems | systèmes d'information géographique | sistemas de información geográfica | GIS, SIG
COVID-19 | COVID-19 | COVID-19 | covid, coronavirus, covid 19
gender equality | égalité des genres | igualdad de género | égalité de genre
people with disabilities | personnes handicapées | personas con discapacidad | persons with disabilities, disabilities, discapacidad, disability, handicap
community tourism | tourisme communautaire | turismo comunitario | community-based tourism
climate change adaptation | adaptation au changement climatique | adaptación al cambio climático | adaptation to climate change, adaptation to the impacts of climate change
climate change | changement climatique | cambio climático |
climate action | action climatique | acción climática |
collective intelligence | intelligence collective | inteligencia colectiva |
social justice | justice sociale | justicia social |
solidarity economy | économie solidaire | economía solidaria | social and solidarity economy, economía social y solidaria
futures design | design des futurs | diseños de futuros | diseño de futuros, design futures
water | eau | agua |
waste management | gestion des déchets | gestión de residuos | gestion de residuos
solid waste management | gestion des déchets solides | gestión de residuos sólidos |
circular economy | économie circulaire | economía circular |
youth | jeunesse | juventud | jeunes, jóvenes
education | éducation | educación |
health | santé | salud |
agriculture | agriculture | agricultura |
food security | sécurité alimentaire | seguridad alimentaria |
employment | emploi | empleo |
entrepreneurship | entrepreneuriat | emprendimiento | emprendedurismo
tourism | tourisme | turismo |
sustainable tourism | tourisme durable | turismo sostenible |
innovation | innovation | innovación |
public sector innovation | innovation dans le secteur public | innovación pública | public innovation, innovación en el sector público
social inclusion | inclusion sociale | inclusión social |
financial inclusion | inclusion financière | inclusión financiera |
digital inclusion | inclusion numérique | inclusión digital |
digital transformation | transformation numérique | transformación digital |
digital literacy | culture numérique | alfabetización digital |
biodiversity | biodiversité | biodiversidad |
renewable energy | énergie renouvelable | energía renovable | énergies renouvelables, energías renovables
recycling | recyclage | reciclaje |
governance | gouvernance | gobernanza |
climate resilience | résilience climatique | resiliencia climática |
community resilience | résilience communautaire | resiliencia comunitaria |
social cohesion | cohésion sociale | cohesión social |
peace | paix | paz |
migration | migration | migración |
women empowerment | autonomisation des femmes | empoderamiento de las mujeres | women's empowerment, empowerment of women
informality | informalité | informalidad |
food systems | systèmes alimentaires | sistemas alimentarios |
citizen science | science citoyenne | ciencia ciudadana |
creative economy | économie créative | economía creativa | orange economy, economía naranja
blue economy | économie bleue | economía azul |
green economy | économie verte | economía verde |
systems thinking | pensée systémique | pensamiento sistémico | system thinking
design thinking | design thinking | pensamiento de diseño |
prototyping | prototypage | prototipado |
co-creation | cocréation | cocreación |
co-design | co-conception | codiseño | co-designing, codesign
foresight | prospective | prospectiva |
ethnography | ethnographie | etnografía |
crowdfunding | financement participatif | financiación colectiva | crowdfunds
crowdsourcing | crowdsourcing | crowdsourcing | crowd source
focus group | groupe de discussion | grupo focal | grupos focales, focus group discussions
interviews | entretiens | entrevistas |
in-depth interviews | entretiens approfondis | entrevistas en profundidad | deep interviews
surveys | enquêtes | encuestas | encuesta, enquête
observation | observation | observación |
participatory observation | observation participante | observación participante | participant observation
open data | données ouvertes | datos abiertos |
satellite imagery | imagerie satellitaire | imágenes satelitales | satellite images
life course | trajectoire de vie | trayectoria de vida | life trajectory`;

/** The values of free vocabularies that have more than one name. */
const SAME_VALUES: readonly SameValue[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [en = '', fr = '', es = '', others = ''] = line.split('|').map((part) => part.trim());
    return { names: { en, fr, es }, otherNames: splitNames(others) };
  });

const BY_KEY = new Map(
  SAME_VALUES.flatMap((value) =>
    [...Object.values(value.names), ...value.otherNames].map((name) => [valueKey(name), value] as const),
  ),
);

/** The value of which a text is a name, in English; null: it has one name alone. */
export function sameValueOf(text: string): string | null {
  return BY_KEY.get(valueKey(text))?.names.en ?? null;
}

/** What a value is called in another language; null: as it stands. */
export function labelOfSameValue(value: string, language: Language): string | null {
  return language === 'en' ? null : (BY_KEY.get(valueKey(value))?.names[language] ?? null);
}

/** What a value is called beside its names in each language. */
export function otherNamesOfValue(value: string): readonly string[] {
  return BY_KEY.get(valueKey(value))?.otherNames ?? [];
}

function splitNames(names: string): readonly string[] {
  return names === '' ? [] : names.split(', ');
}
