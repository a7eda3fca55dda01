import { counted } from '../../text/counted.js';
import type { enProse } from './en-prose.js';

const n = counted('fr');

/** The longer texts of the site, in French. */
export const frProse: typeof enProse = {
  home: {
    title: 'Qui l’a déjà essayé ?',
    headline: 'Qui l’a déjà essayé ? Qu’est-ce qui a fait obstacle ? Avec qui ont-ils travaillé ?',
    intro:
      'Cherchez dans les plans d’apprentissage des laboratoires d’accélération du PNUD : ce que des gens de terrain ont appris, et ce qui les en a empêchés, dans leurs propres mots.',
    figures: 'Ce que l’on trouve ici',
    plans: (count) => n(count, 'plan', 'plans'),
    learnings: (count) => n(count, 'apprentissage', 'apprentissages'),
    countries: (count) => n(count, 'pays', 'pays'),
    years: (from, to) => (from === to ? `de ${from}` : `de ${from} à ${to}`),
    examples: 'Par exemple',
    byYear: 'Par année',
    byRegion: 'Par région',
    byTheme: 'Par thème',
    byList: 'Partir d’une liste',
    insights: 'Lire les enseignements un par un',
    barriers: 'Lire les obstacles un par un',
    all: 'Tous les plans, du plus récent au plus ancien',
  },
  errors: {
    searchInstead: 'Cherchez ce que vous vouliez trouver :',
    home: 'Aller à la première page',
    titles: {
      400: 'Cette adresse est illisible',
      404: 'Il n’y a rien à cette adresse',
      405: 'Cela n’est pas possible ici',
      500: 'Une erreur s’est produite de notre côté',
      503: 'Trop de demandes à la fois',
    },
    texts: {
      400: 'Une partie de l’adresse est mal écrite. Elle a peut-être été coupée ou modifiée en chemin.',
      404: 'Elle est peut-être mal saisie, ou le plan porte maintenant un autre nom.',
      405: 'Les pages d’ici ne peuvent qu’être lues.',
      500: 'L’erreur est notée et votre recherche n’est pas perdue : réessayez dans un instant.',
      503: 'Beaucoup de personnes cherchent en ce moment. Réessayez dans quelques secondes.',
    },
  },
  warnings: {
    'query-cut': (v) => `Seuls les ${v.limit ?? ''} premiers caractères ont été utilisés.`,
    'words-cut': (v) => `Seuls les ${v.limit ?? ''} premiers mots différents ont été utilisés.`,
    repeated: (v) => `« ${v.name ?? ''} » figure plusieurs fois dans l’adresse ; la première valeur a été prise.`,
    'value-dropped': (v) => `« ${v.value ?? ''} » ne convient pas pour « ${v.name ?? ''} » et a été laissé de côté.`,
    'page-moved': (v) => `Cette page n’existe pas ; voici la page ${v.page ?? ''}.`,
    'facets-cut': (v) => `Seuls les ${v.limit ?? ''} premiers filtres ont été utilisés.`,
    'quote-open': () => 'Un guillemet n’était pas fermé ; l’expression a été lue jusqu’à la fin.',
    'not-understood': (v) => `« ${v.text ?? ''} » n’a pas été compris et a été cherché comme de simples mots.`,
    'unknown-field': (v) => `Il n’y a pas de champ « ${v.field ?? ''} » ; il a été cherché comme de simples mots.`,
    'nothing-to-search': (v) => `« ${v.word ?? ''} » est trop courant ou n’a pas de lettres, et n’a pas été cherché.`,
  },
  warningsHeading: 'À noter',
  browse: {
    title: (facet) => `Parcourir : ${facet}`,
    intro: (count) => `${count}, de A à Z, avec le nombre de plans pour chacune.`,
    values: (count) => n(count, 'valeur', 'valeurs'),
    within: 'Les nombres valent pour votre recherche actuelle.',
    letters: 'Aller à une lettre',
    others: 'Autres listes',
    backToSearch: 'Retour à la recherche',
    empty: 'Aucun plan n’a de valeur ici.',
  },
  help: () => ({
    title: 'Aide à la recherche',
    lead: 'Écrivez ce que vous voulez savoir, comme vous le diriez. Majuscules, accents et terminaisons ne comptent pas, en anglais, en français et en espagnol.',
    sections: [
      {
        heading: 'Ce que vous pouvez écrire',
        paragraphs: ['La plupart des textes sont en anglais : des mots anglais trouvent davantage.'],
        terms: [
          {
            term: 'waste banks',
            text: 'Les plans qui parlent des deux, puis ceux qui parlent de l’un des deux ; le plus pertinent d’abord.',
          },
          { term: '"social protection"', text: 'Ces mots côte à côte, dans cet ordre.' },
          { term: 'waste -plastic', text: '« waste », mais aucun plan qui parle de « plastic ».' },
          { term: 'entrepreneur*', text: 'Tous les mots qui commencent ainsi.' },
          { term: 'drought OR flood', text: 'L’un ou l’autre.' },
          {
            term: 'barrier:procurement',
            text: 'Le mot dans un obstacle. De même : title, insight, partner, challenge, method, source, theme, sdg, country, region, year, kind, lang.',
          },
          { term: 'year:2021..2023', text: 'Les plans de ces années.' },
        ],
      },
      {
        heading: 'Quels plans sont trouvés',
        paragraphs: [
          'Un plan est un résultat si les mots qu’il contient portent au moins un tiers du poids de votre demande ; les mots rares pèsent plus que les mots courants. Un résultat auquel un mot manque dit lequel. Au-dessus de la liste, vous pouvez demander ceux qui contiennent tous vos mots.',
          'Les expressions entre guillemets, les mots précédés d’un moins et les mots avec un champ sont toujours obligatoires.',
          'Un mot qu’aucun plan ne contient est remplacé par le plus proche qui existe. La page le dit, et un lien cherche exactement ce que vous avez saisi.',
        ],
        terms: [],
      },
      {
        heading: 'Affiner',
        paragraphs: [
          'Cocher plusieurs valeurs d’une liste élargit : l’une d’elles suffit. Cocher dans des listes différentes restreint : toutes doivent convenir. Le nombre à côté d’une valeur est celui des plans que vous verriez.',
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
  about: (facts) => ({
    title: 'À propos',
    lead: 'Une salle de lecture pour ce que les laboratoires d’accélération du PNUD ont appris en essayant : qui a tenté quoi, ce qui a fait obstacle, et avec qui ils ont travaillé.',
    sections: [
      {
        heading: 'À qui sont ces textes',
        paragraphs: [
          `Les textes ont été écrits par le personnel des laboratoires d’accélération du PNUD et sont publiés dans l’archive publique SDG Commons. On trouve ici ${n(facts.plans, 'plan', 'plans')} et ${n(facts.learnings, 'apprentissage', 'apprentissages')} de ${n(facts.countries, 'pays', 'pays')}${facts.firstYear === null ? '' : `, de ${facts.firstYear} à ${facts.lastYear ?? facts.firstYear}`}. Chaque plan renvoie à son original.`,
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
  }),
  contact: 'Erreurs, données personnelles ou toute autre chose : écrire à',
  noContact: 'Qui tient cette copie du site n’a pas donné d’adresse où écrire.',
};
