import type { AboutFacts, Prose, ProfileMessages } from '../../plan/corpus-profile.js';
import { counted } from '../../text/counted.js';
import { facetMessages } from './facet-messages.js';
import { TOPIC_LABELS_FR } from './topic-labels.js';

const n = counted('fr');

const kinds = {
  opening: 'Plan de départ',
  closing: 'Plan de fin',
  both: 'Plan de départ et de fin',
  other: 'Plan',
};

/** What is particular to the archive, in French. */
export const fr: ProfileMessages = {
  siteName: 'Learnings',
  footer: 'Ce que les laboratoires d’accélération du PNUD ont appris, d’après l’archive publique SDG Commons.',
  home: {
    title: 'Qui l’a déjà essayé ?',
    headline: 'Qui l’a déjà essayé ? Qu’est-ce qui a fait obstacle ? Avec qui ont-ils travaillé ?',
    intro:
      'Cherchez dans les plans d’apprentissage des laboratoires d’accélération du PNUD : ce que des gens de terrain ont appris, et ce qui leur a fait obstacle.',
  },
  facets: facetMessages('fr', {
    names: {
      kind: { label: 'Étape', by: 'Par étape', inLine: 'étape' },
      year: { label: 'Année', by: 'Par année', inLine: 'année' },
      topic: {
        label: 'Sujet',
        by: 'Par sujet',
        inLine: 'sujet',
        note: 'Les sujets sont attribués par un programme qui compte des mots dans le titre, les buts, les enseignements et les obstacles d’un plan, et lit ses thèmes et objectifs ; personne ne les a vérifiés.',
      },
      region: { label: 'Région', by: 'Par région', inLine: 'région' },
      country: { label: 'Pays', by: 'Par pays', inLine: 'pays' },
      sdg: { label: 'Objectif de développement', by: 'Par objectif', inLine: 'ODD' },
      theme: { label: 'Thème', by: 'Par thème', inLine: 'thème' },
      method: { label: 'Méthode', by: 'Par méthode', inLine: 'méthode' },
      source: { label: 'Source de données', by: 'Par source de données', inLine: 'source de données' },
      partner: { label: 'Partenaire', by: 'Par partenaire', inLine: 'partenaire' },
      lang: { label: 'Langue du texte', by: 'Par langue', inLine: 'langue' },
    },
    kinds,
    kindOptions: {
      opening: 'Au départ : ce qu’ils voulaient apprendre',
      closing: 'À la fin : ce qu’ils ont appris',
      both: 'Départ et fin ensemble',
      other: 'Autre',
    },
    topics: TOPIC_LABELS_FR,
    regions: {
      RBA: 'Afrique',
      RBAP: 'Asie et Pacifique',
      RBAS: 'États arabes',
      RBEC: 'Europe et Communauté d’États indépendants',
      RBLAC: 'Amérique latine et Caraïbes',
    },
    sdgs: [
      'Pas de pauvreté',
      'Faim « zéro »',
      'Bonne santé et bien-être',
      'Éducation de qualité',
      'Égalité entre les sexes',
      'Eau propre et assainissement',
      'Énergie propre et d’un coût abordable',
      'Travail décent et croissance économique',
      'Industrie, innovation et infrastructure',
      'Inégalités réduites',
      'Villes et communautés durables',
      'Consommation et production responsables',
      'Lutte contre les changements climatiques',
      'Vie aquatique',
      'Vie terrestre',
      'Paix, justice et institutions efficaces',
      'Partenariats pour la réalisation des objectifs',
    ],
    undetermined: 'Indéterminée',
    undeterminedOption: 'Indéterminée',
  }),
  kinds,
  citationKind: 'Plan d’apprentissage par l’action',
  sectors: {
    Government: 'Secteur public',
    Academia: 'Recherche et enseignement',
    'Private sector': 'Secteur privé',
    'Civil society': 'Société civile',
    'United Nations': 'Nations Unies',
    'International organisation': 'Organisation internationale',
  },
  citationKindOfDigest: 'Bref résumé d’un plan d’apprentissage par l’action',
  author: (country) =>
    country === null ? 'Laboratoires d’accélération du PNUD' : `Laboratoire d’accélération du PNUD, ${country}`,
  exampleQueries: [
    'déchets plastiques',
    'secteur informel',
    '"économie circulaire"',
    'irrigation',
    '"changement climatique"',
    'jeunes',
    'inondations',
    'waste banks',
    'creative economy',
  ],
  syntaxExamples: [
    {
      terms: ['déchets plastiques', 'waste banks', 'women youth', 'creative economy'],
      text: 'Les plans qui parlent des deux, puis ceux qui parlent de l’un des deux ; le plus pertinent d’abord.',
    },
    {
      terms: ['"économie circulaire"', '"changement climatique"', '"social protection"', '"creative economy"'],
      text: 'Ces mots côte à côte, dans cet ordre.',
    },
    {
      terms: ['déchets -plastiques', 'waste -plastic', 'women -youth', 'creative -women'],
      text: 'Le premier mot, mais aucun plan qui contient le second.',
    },
    { terms: ['entrepreneur*', 'creat*'], text: 'Tous les mots qui commencent ainsi.' },
    { terms: ['drought OR flood', 'waste OR water', 'creative OR waste'], text: 'L’un ou l’autre.' },
    { terms: ['barrier:procurement', 'barrier:funding', 'barrier:understanding'], text: 'Le mot dans un obstacle.' },
    {
      terms: ['(waste OR water) NOT plastic', '(waste OR women) NOT plastic', '(creative OR waste) NOT plastic'],
      text: 'Les parenthèses groupent ; NOT écarte ce qui suit, comme un moins.',
    },
    {
      terms: ['year:2021..2023'],
      text: 'Les plans de ces années ; aussi year:2021-2023, year:>2021 et year:2021,2023.',
    },
  ],
  about,
};

function about(facts: AboutFacts): Prose {
  return {
    title: 'À propos',
    lead: 'Une salle de lecture pour ce que les laboratoires d’accélération du PNUD ont appris en essayant : qui a tenté quoi, ce qui a fait obstacle, et avec qui ils ont travaillé.',
    sections: [
      {
        heading: 'À qui sont ces textes',
        paragraphs: [
          `Les textes ont été écrits par le personnel des laboratoires d’accélération du PNUD et sont publiés dans l’archive publique SDG Commons. On trouve ici ${n(facts.plans, 'plan', 'plans')} et ${n(facts.learnings, 'apprentissage', 'apprentissages')} de ${n(facts.countries, 'pays', 'pays')}${facts.firstYear === null ? '' : `, de ${facts.firstYear} à ${facts.lastYear ?? facts.firstYear}`}. Chaque plan renvoie à son original.`,
          ...(facts.digests === 0
            ? []
            : [
                `${n(facts.digests, 'des plans est un bref résumé', 'des plans sont de brefs résumés')} de plans publics, écrits pour ce site afin qu’on puisse l’essayer tout de suite : les faits et les chiffres sont ceux du plan, les phrases non. Chacun le dit sur sa page et renvoie à l’original. Une seule commande suffit pour lire toute l’archive.`,
              ]),
          'La branche de l’archive qui contient les plans n’a pas de fichier de licence. Qui veut reproduire plus qu’une citation devrait le demander au PNUD.',
        ],
        terms: [],
      },
      {
        heading: 'Ce que c’est, et ce que ce n’est pas',
        paragraphs: [
          'Un plan de départ dit ce qu’un laboratoire voulait apprendre ; un plan de fin dit ce qu’il a appris. Ce sont des documents de travail, écrits dans un formulaire aux questions fixes, le plus souvent en anglais, parfois en français ou en espagnol. Personne ne les a vérifiés, et certains n’ont jamais été achevés.',
          'Ils disent ce que des gens ont constaté en un lieu et à un moment. Lisez-les pour y trouver des idées, des mises en garde et des noms de partenaires, pas des preuves.',
        ],
        terms: [],
      },
      {
        heading: 'Ce qui est laissé de côté',
        paragraphs: [
          'Les fichiers nomment la personne responsable de chaque plan. Cette adresse, et toute adresse électronique ou tout numéro de téléphone dans un texte, sont des données personnelles : sauf décision contraire de qui tient cette copie du site, elles ne sont ni montrées, ni cherchées, ni exportées.',
          'Ce site ne pose aucun cookie et ne charge rien d’ailleurs que les images des plans.',
        ],
        terms: [],
      },
      {
        heading: 'Comment les résultats sont classés',
        paragraphs: [
          'Selon l’accord entre les mots d’un plan et les vôtres. Un mot dans le titre, un enseignement, un obstacle ou un partenaire compte plus que le même mot ailleurs ; un mot rare compte plus qu’un mot courant. Personne ne peut acheter une place, et les clics des autres ne changent rien.',
          'Les poids ont été choisis en mesurant sur des recherches jugées, pas par goût. Vous pouvez aussi trier par année, titre ou pays.',
        ],
        terms: [],
      },
      {
        heading: 'Accessibilité',
        paragraphs: [
          'Le site vise les WCAG 2.2 au niveau AA, et chaque changement est vérifié : au clavier seul, à 320 pixels de large, en clair et en sombre, et sans script. Les images de l’archive n’avaient pas de description ; leur texte de remplacement nomme la question à laquelle elles répondent et le plan.',
          'Si quelque chose vous fait obstacle, écrivez-nous.',
        ],
        terms: [],
      },
    ],
  };
}
