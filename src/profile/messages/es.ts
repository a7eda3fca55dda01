import type { AboutFacts, Prose, ProfileMessages } from '../../plan/corpus-profile.js';
import { counted } from '../../text/counted.js';
import { facetMessages } from './facet-messages.js';
import { TOPIC_LABELS_ES } from './topic-labels.js';

const n = counted('es');

const kinds = {
  opening: 'Plan de inicio',
  closing: 'Plan de cierre',
  both: 'Plan de inicio y cierre',
  other: 'Plan',
};

/** What is particular to the archive, in Spanish. */
export const es: ProfileMessages = {
  siteName: 'Learnings',
  footer: 'Lo que aprendieron los Laboratorios de Aceleración del PNUD, según el archivo público SDG Commons.',
  home: {
    title: '¿Quién lo ha probado?',
    headline: '¿Quién lo ha probado? ¿Qué se lo impidió? ¿Con quién trabajó?',
    intro:
      'Busque en los planes de aprendizaje de los Laboratorios de Aceleración del PNUD: lo que la gente aprendió sobre el terreno, y qué obstáculos encontró.',
  },
  facets: facetMessages('es', {
    names: {
      kind: { label: 'Etapa', by: 'Por etapa', inLine: 'etapa' },
      year: { label: 'Año', by: 'Por año', inLine: 'año' },
      topic: {
        label: 'Materia',
        by: 'Por materia',
        inLine: 'materia',
        note: 'Las materias las asigna un programa que cuenta palabras en el título, los fines, los aprendizajes y los obstáculos de un plan, y lee sus temas y objetivos; nadie las ha revisado.',
      },
      region: { label: 'Región', by: 'Por región', inLine: 'región' },
      country: { label: 'País', by: 'Por país', inLine: 'país' },
      sdg: { label: 'Objetivo de desarrollo', by: 'Por objetivo', inLine: 'ODS' },
      theme: { label: 'Tema', by: 'Por tema', inLine: 'tema' },
      method: { label: 'Método', by: 'Por método', inLine: 'método' },
      source: { label: 'Fuente de datos', by: 'Por fuente de datos', inLine: 'fuente de datos' },
      partner: { label: 'Socio', by: 'Por socio', inLine: 'socio' },
      lang: { label: 'Idioma del texto', by: 'Por idioma', inLine: 'idioma' },
    },
    kinds,
    kindOptions: {
      opening: 'Al inicio: lo que querían aprender',
      closing: 'Al cierre: lo que aprendieron',
      both: 'Inicio y cierre juntos',
      other: 'Otro',
    },
    topics: TOPIC_LABELS_ES,
    regions: {
      RBA: 'África',
      RBAP: 'Asia y el Pacífico',
      RBAS: 'Estados Árabes',
      RBEC: 'Europa y la Comunidad de Estados Independientes',
      RBLAC: 'América Latina y el Caribe',
    },
    sdgs: [
      'Fin de la pobreza',
      'Hambre cero',
      'Salud y bienestar',
      'Educación de calidad',
      'Igualdad de género',
      'Agua limpia y saneamiento',
      'Energía asequible y no contaminante',
      'Trabajo decente y crecimiento económico',
      'Industria, innovación e infraestructura',
      'Reducción de las desigualdades',
      'Ciudades y comunidades sostenibles',
      'Producción y consumo responsables',
      'Acción por el clima',
      'Vida submarina',
      'Vida de ecosistemas terrestres',
      'Paz, justicia e instituciones sólidas',
      'Alianzas para lograr los objetivos',
    ],
    undetermined: 'Sin determinar',
    undeterminedOption: 'Sin determinar',
  }),
  kinds,
  citationKind: 'Plan de aprendizaje en acción',
  sectors: {
    Government: 'Sector público',
    Academia: 'Investigación y enseñanza',
    'Private sector': 'Sector privado',
    'Civil society': 'Sociedad civil',
    'United Nations': 'Naciones Unidas',
    'International organisation': 'Organización internacional',
  },
  citationKindOfDigest: 'Breve resumen de un plan de aprendizaje en acción',
  author: (country) =>
    country === null ? 'Laboratorios de Aceleración del PNUD' : `Laboratorio de Aceleración del PNUD, ${country}`,
  exampleQueries: [
    'residuos sólidos',
    'economía informal',
    'migrantes',
    'turismo',
    '"seguridad social"',
    'mujeres',
    'waste banks',
    'creative economy',
  ],
  syntaxExamples: [
    {
      terms: ['residuos municipios', 'waste banks', 'women youth', 'creative economy'],
      text: 'Planes que hablan de ambas, y después los que hablan de una de ellas; primero el que mejor coincide.',
    },
    {
      terms: ['"seguridad social"', '"social protection"', '"creative economy"'],
      text: 'Estas palabras juntas, en este orden.',
    },
    {
      terms: ['residuos -plástico', 'waste -plastic', 'women -youth', 'creative -women'],
      text: 'La primera palabra, pero ningún plan que tenga la segunda.',
    },
    { terms: ['entrepreneur*', 'creat*'], text: 'Toda palabra que empiece así.' },
    { terms: ['drought OR flood', 'waste OR water', 'creative OR waste'], text: 'Una de las dos.' },
    { terms: ['barrier:procurement', 'barrier:funding', 'barrier:understanding'], text: 'La palabra en un obstáculo.' },
    {
      terms: ['(waste OR water) NOT plastic', '(waste OR women) NOT plastic', '(creative OR waste) NOT plastic'],
      text: 'Los paréntesis agrupan; NOT deja fuera lo que sigue, como un menos.',
    },
    { terms: ['year:2021..2023'], text: 'Planes de esos años; también year:2021-2023, year:>2021 y year:2021,2023.' },
  ],
  about,
};

function about(facts: AboutFacts): Prose {
  return {
    title: 'Acerca de',
    lead: 'Una sala de lectura de lo que los Laboratorios de Aceleración del PNUD aprendieron probando: quién intentó qué, qué se lo impidió y con quién trabajó.',
    sections: [
      {
        heading: 'De quién son estos textos',
        paragraphs: [
          `Los textos los escribió el personal de los Laboratorios de Aceleración del PNUD y están publicados en el archivo público SDG Commons. Aquí hay ${n(facts.plans, 'plan', 'planes')} con ${n(facts.learnings, 'aprendizaje', 'aprendizajes')} de ${n(facts.countries, 'país', 'países')}${facts.firstYear === null ? '' : `, de ${facts.firstYear} a ${facts.lastYear ?? facts.firstYear}`}. Cada plan enlaza con su original.`,
          ...(facts.digests === 0
            ? []
            : [
                `${n(facts.digests, 'de los planes es un breve resumen', 'de los planes son breves resúmenes')} de planes públicos, escritos para este sitio para que se pueda probar enseguida: los hechos y las cifras son los del plan, las frases no. Cada uno lo dice en su página y enlaza con el original. Todo el archivo se puede leer con una sola orden.`,
              ]),
          'La rama del archivo que contiene los planes no tiene archivo de licencia. Quien quiera reproducir más que una cita debería pedírselo al PNUD.',
        ],
        terms: [],
      },
      {
        heading: 'Qué es y qué no es',
        paragraphs: [
          'Un plan de inicio dice lo que un laboratorio quería aprender; un plan de cierre dice lo que aprendió. Son documentos de trabajo, escritos en un formulario con preguntas fijas, casi siempre en inglés, a veces en francés o español. Nadie los ha comprobado, y algunos nunca se terminaron.',
          'Dicen lo que unas personas encontraron en un lugar y un momento. Léalos en busca de ideas, advertencias y nombres de socios, no de pruebas.',
        ],
        terms: [],
      },
      {
        heading: 'Qué se deja fuera',
        paragraphs: [
          'Los archivos nombran a la persona responsable de cada plan. Esa dirección, y toda dirección de correo o número de teléfono dentro de un texto, son datos personales: salvo que quien lleva esta copia del sitio decida otra cosa, no se muestran, ni se buscan, ni se exportan.',
          'Este sitio no pone ninguna cookie y no carga de fuera nada más que las imágenes de los planes.',
        ],
        terms: [],
      },
      {
        heading: 'Cómo se ordenan los resultados',
        paragraphs: [
          'Según lo bien que las palabras de un plan coinciden con las suyas. Una palabra en el título, un hallazgo, un obstáculo o un socio cuenta más que la misma palabra en otra parte; una palabra rara cuenta más que una común. Nadie puede pagar por un lugar, y lo que otros pulsan no cambia nada.',
          'Los pesos se decidieron midiendo con búsquedas juzgadas, no por gusto. También puede ordenar por año, título o país.',
        ],
        terms: [],
      },
      {
        heading: 'Accesibilidad',
        paragraphs: [
          'El sitio busca cumplir las WCAG 2.2 en el nivel AA, y cada cambio se comprueba: solo con el teclado, a 320 píxeles de ancho, en claro y en oscuro, y sin scripts. Las imágenes del archivo venían sin descripción; su texto alternativo nombra la pregunta a la que responden y el plan.',
          'Si algo se lo impide, escríbanos.',
        ],
        terms: [],
      },
    ],
  };
}
