/** The topics of the archive, as they stand in a URL. */
export const TOPIC_KEYS = [
  'waste',
  'energy',
  'climate',
  'nature',
  'water',
  'food',
  'health',
  'education',
  'jobs',
  'business',
  'finance',
  'informal',
  'gender',
  'youth',
  'inclusion',
  'government',
  'participation',
  'peace',
  'migration',
  'cities',
  'culture',
  'digital',
  'data',
  'crisis',
  'innovation',
] as const;

export type TopicKey = (typeof TOPIC_KEYS)[number];

/** What people call a topic beside its label, in English, French and Spanish; what is the name of a goal is left to the goal. */
const OTHER_NAMES: Readonly<Record<TopicKey, string>> = {
  waste: 'recycling, waste management, déchets, recyclage, gestion des déchets, residuos, reciclaje',
  energy: 'energies',
  climate: 'climate change, changement climatique, cambio climático',
  nature: 'environment, environnement, medio ambiente, naturaleza, biodiversity',
  water: 'oceans, eau, océans, agua, océanos, blue economy, économie bleue, economía azul',
  food: 'agriculture, alimentation, agricultura, alimentación, food security',
  health: 'public health, santé publique, salud pública',
  education: 'skills, éducation, compétences, educación, competencias',
  jobs: 'employment, livelihoods, future of work, emploi, empleo, medios de vida',
  business:
    'entrepreneurship, small businesses, entreprises, entrepreneuriat, empresas, emprendimiento, private sector',
  finance: 'financing, financement, financiación, financiamiento',
  informal: 'informal sector, informality, secteur informel, informalité, sector informal, informalidad',
  gender: 'women, femmes, genre, mujeres, género',
  youth: 'young people, jeunes, jóvenes, jeunesse, juventud',
  inclusion: 'disability, poverty, handicap, pauvreté, discapacidad, pobreza',
  government:
    'public sector, public services, services publics, servicios públicos, gouvernement, gobierno, governance',
  participation: 'community, citizen engagement, communauté, comunidad, engagement citoyen',
  peace: 'justice, social cohesion, paix, paz, justicia, cohésion sociale, cohesión social',
  migration: 'displacement, refugees, réfugiés, refugiados, migración, migrations',
  cities: 'transport, urban development, villes, ciudades, transporte, mobility',
  culture: 'tourism, creative economy, tourisme, turismo, cultura, économie créative, economía creativa',
  digital: 'technology, digitalization, numérique, technologie, tecnología, digitalización',
  data: 'données, datos',
  crisis: 'disasters, crises, catastrophes, desastres, emergencies',
  innovation: 'innovations, innovación',
};

/** What people call a topic beside its label, in whichever language. */
export function otherTopicNames(key: string): readonly string[] {
  const names = new Map<string, string>(Object.entries(OTHER_NAMES)).get(key);
  return names?.split(', ') ?? [];
}
