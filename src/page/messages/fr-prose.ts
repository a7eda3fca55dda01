import { ANALYSIS_STEPS, type AnalysisStep } from '../../text/analyzer.js';
import { counted } from '../../text/counted.js';
import type { enProse } from './en-prose.js';

const n = counted('fr');

/** What each step from a text to what is compared means for who searches. */
const analysis: Record<AnalysisStep, string> = {
  normalise: 'La casse, les accents, les lettres pleine chasse et la sorte de tiret ou d’apostrophe ne comptent pas.',
  split:
    'Un mot est une suite de lettres et de chiffres. 1,000 est 1000, 3.5 est un seul mot, et N.G.O. est NGO. Les adresses du web ne sont pas cherchées.',
  compounds:
    'Un mot qui contient un signe est aussi un seul mot : e-waste, M&E, 24/7. Les formes soudées, à trait d’union et séparées se trouvent l’une l’autre, celle que vous avez tapée en premier.',
  acronyms: 'Un mot qui veut dire autre chose en capitales est distingué : IT, WHO, US.',
  'stop-words':
    'Les mots les plus courants (the, of, les, para) sont laissés de côté si vous demandez autre chose aussi.',
  stem: 'Les terminaisons ne comptent pas : déchet et déchets sont un seul mot, selon les règles de l’anglais, du français et de l’espagnol.',
  misspellings: 'Un mot rare qui est une faute de frappe d’un mot courant compte comme celui-ci.',
  derivations:
    'Un mot dérivé du vôtre (agricultural, d’agriculture) ne trouve pas de plan, mais fait monter celui qui est trouvé.',
};

/** The longer texts of the site, in French. */
export const frProse: typeof enProse = {
  home: {
    figures: 'Ce que l’on trouve ici',
    plans: (count) => n(count, 'plan', 'plans'),
    learnings: (count) => n(count, 'apprentissage', 'apprentissages'),
    countries: (count) => n(count, 'pays', 'pays'),
    years: (from, to) => (from === to ? `de ${from}` : `de ${from} à ${to}`),
    examples: 'Par exemple',
    byList: 'Partir d’une liste',
    insights: 'Lire les enseignements un par un',
    barriers: 'Lire les obstacles un par un',
    all: 'Tous les plans, du plus récent au plus ancien',
  },
  errors: {
    searchInstead: 'Cherchez ce que vous vouliez trouver :',
    home: 'Aller à la première page',
    titles: {
      'bad-address': 'Cette adresse est illisible',
      'not-found': 'Il n’y a rien à cette adresse',
      'method-not-allowed': 'Cela n’est pas possible ici',
      'too-many-requests': 'Trop de demandes',
      internal: 'Une erreur s’est produite de notre côté',
      overloaded: 'Trop de demandes à la fois',
    },
    texts: {
      'bad-address': 'Une partie de l’adresse est mal écrite. Elle a peut-être été coupée ou modifiée en chemin.',
      'not-found': 'Elle est peut-être mal saisie, ou le plan porte maintenant un autre nom.',
      'method-not-allowed': 'Les pages d’ici ne peuvent qu’être lues.',
      'too-many-requests': 'Vous avez envoyé beaucoup de demandes en peu de temps. Attendez une minute et réessayez.',
      internal: 'L’erreur est notée et votre recherche n’est pas perdue : réessayez dans un instant.',
      overloaded: 'Beaucoup de personnes cherchent en ce moment. Réessayez dans quelques secondes.',
    },
  },
  warnings: {
    'query-cut': (v) => `Seuls les ${v.limit} premiers caractères ont été utilisés.`,
    'words-cut': (v) => `Seuls les ${v.limit} premiers mots différents ont été utilisés.`,
    'clauses-cut': (v) => `Seules les ${v.limit} premières parties de la demande ont été utilisées.`,
    'phrases-cut': (v) => `Seules les premières expressions entre guillemets ont été cherchées : ${v.limit}.`,
    repeated: (v) => `« ${v.name} » figure plusieurs fois dans l’adresse ; la première valeur a été prise.`,
    'value-dropped': (v) => `« ${v.value} » ne convient pas pour « ${v.name} » et a été laissé de côté.`,
    'value-unknown': (v) => `Aucun plan n’a « ${v.value} » pour « ${v.name} ».`,
    'page-moved': (v) => `Cette page n’existe pas ; voici la page ${v.page}.`,
    'facets-cut': (v) => `Seuls les ${v.limit} premiers filtres ont été utilisés.`,
    'quote-open': () => 'Un guillemet n’était pas fermé ; l’expression a été lue jusqu’à la fin.',
    'bracket-open': () => 'Une parenthèse n’était pas fermée ; elle a été lue jusqu’à la fin.',
    'not-understood': (v) => `« ${v.text} » n’a pas été compris et a été cherché comme de simples mots.`,
    'unknown-field': (v) => `Il n’y a pas de champ « ${v.field} » ; il a été cherché comme de simples mots.`,
    'wildcard-misplaced': (v) =>
      `Seul un * à la fin d’un mot remplace d’autres lettres ; « ${v.text} » a été cherché tel quel.`,
    'word-unknown': (v) => `Aucun plan ne contient « ${v.word} ».`,
    'word-completed': (v) =>
      `« ${v.word} » a été lu comme le début de ${v.by.map((word) => `« ${word} »`).join(', ')}.`,
    'no-such-value': (v) => `Aucun plan n’a « ${v.value} » pour « ${v.field} ».`,
    'nothing-to-search': (v) => `« ${v.text} » est trop courant ou n’a pas de lettres, et n’a pas été cherché.`,
  },
  warningsHeading: 'À noter',
  browse: {
    title: (facet) => `Parcourir : ${facet}`,
    intro: (count) => `${count}, de A à Z, avec le nombre de plans pour chacune.`,
    values: (count) => n(count, 'valeur', 'valeurs'),
    within: 'Les nombres valent pour votre recherche actuelle.',
    letters: 'Aller à une lettre',
    find: 'Filtrer cette liste',
    found: 'Valeurs qui conviennent : {count}',
    noneFits: 'Aucune valeur ne convient',
    more: (count) => `${count} de plus`,
    others: 'Autres listes',
    backToSearch: 'Retour à la recherche',
    empty: 'Aucun plan n’a de valeur ici.',
  },
  help: (examples, fields, refining, asked, notes) => ({
    title: 'Aide à la recherche',
    lead: 'Écrivez ce que vous voulez savoir, comme vous le diriez. Majuscules, accents et terminaisons ne comptent pas, en anglais, en français et en espagnol.',
    sections: [
      {
        heading: 'Ce que vous pouvez écrire',
        paragraphs: ['La plupart des textes sont en anglais : des mots anglais trouvent davantage.'],
        terms: [
          ...examples.map((example) => ({ ...example, isQuery: true })),
          { term: 'field:word', text: `Le mot dans un champ. Champs : ${fields}.` },
        ],
      },
      {
        heading: 'Quels plans sont trouvés',
        paragraphs: [
          'Un plan est un résultat si les mots qu’il contient portent au moins un tiers du poids de votre demande (un enseignement seul, qui est court : un cinquième) ; les mots rares pèsent plus que les mots courants. Un résultat auquel un mot manque dit lequel. Au-dessus de la liste, vous pouvez demander ceux qui contiennent tous vos mots.',
          'Les expressions entre guillemets, les mots précédés d’un moins et les mots avec un champ sont toujours obligatoires.',
          'Si vous demandez trois mots ou plus, un plan qui les a tous sauf un est aussi un résultat.',
          'Un même texte dans plusieurs plans est un seul résultat, qui nomme les autres.',
          'Un mot qu’aucun plan ne contient est remplacé par le plus proche qui existe. La page le dit, et un lien cherche exactement ce que vous avez saisi.',
        ],
        terms: [],
      },
      {
        heading: 'Comment les mots sont comparés',
        paragraphs: [
          ...ANALYSIS_STEPS.map(({ name }) => analysis[name]),
          'Synonymes, abréviations et traductions comptent comme votre mot, un peu moins : déchets trouve aussi waste et residuos. Ils sont nommés au-dessus des résultats, et un lien les écarte.',
          'Une expression entre guillemets reste dans une phrase.',
        ],
        terms: [],
      },
      {
        heading: 'Affiner',
        paragraphs: [
          'Cocher plusieurs valeurs d’une liste élargit : l’une d’elles suffit. Cocher dans des listes différentes restreint : toutes doivent convenir. Le nombre à côté d’une valeur est celui des plans que vous verriez.',
          ...(refining === ''
            ? []
            : [
                `Nommez dans votre recherche une valeur de l’une de ces listes : le filtre vous est proposé au-dessus des résultats, avec leur nombre : ${refining}. Rien n’est appliqué sans votre accord.`,
              ]),
          ...(asked === ''
            ? []
            : [
                `Demandez ${asked} avec vos propres mots (« qu’est-ce qui a fait obstacle ») : cela vous est proposé aussi.`,
              ]),
          ...notes,
          '« […] » remplace un contact, ou la partie d’un lien qui nomme une personne : les deux sont omis.',
          'Choisissez « Apprentissages un par un » pour lire un enseignement ou un obstacle à la fois.',
          'Chaque recherche a sa propre adresse : copiez-la pour la garder ou l’envoyer.',
        ],
        terms: [],
      },
      {
        heading: 'Touches',
        paragraphs: [],
        terms: [
          { term: '/', text: 'Aller au champ de recherche.' },
          { term: '↓ ↑', text: 'Parcourir les suggestions ; Entrée en prend une, Échap les ferme.' },
          { term: 'n  p', text: 'Dans un plan trouvé par une recherche : occurrence suivante et précédente.' },
        ],
      },
    ],
  }),
  contact: 'Erreurs, données personnelles ou toute autre chose : écrire à',
  noContact: 'Qui tient cette copie du site n’a pas donné d’adresse où écrire.',
};
