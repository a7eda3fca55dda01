import { counted } from '../../text/counted.js';
import type { enProse } from './en-prose.js';

const n = counted('es');

/** The longer texts of the site, in Spanish. */
export const esProse: typeof enProse = {
  home: {
    title: '¿Quién lo ha probado?',
    headline: '¿Quién lo ha probado? ¿Qué se lo impidió? ¿Con quién trabajó?',
    intro:
      'Busque en los planes de aprendizaje de los Laboratorios de Aceleración del PNUD: lo que la gente aprendió sobre el terreno, y lo que se lo impidió, en sus propias palabras.',
    figures: 'Qué hay aquí',
    plans: (count) => n(count, 'plan', 'planes'),
    learnings: (count) => n(count, 'aprendizaje', 'aprendizajes'),
    countries: (count) => n(count, 'país', 'países'),
    years: (from, to) => (from === to ? `de ${from}` : `de ${from} a ${to}`),
    examples: 'Por ejemplo',
    byYear: 'Por año',
    byRegion: 'Por región',
    byTheme: 'Por tema',
    byList: 'Empezar por una lista',
    insights: 'Leer los hallazgos uno a uno',
    barriers: 'Leer los obstáculos uno a uno',
    all: 'Todos los planes, del más reciente al más antiguo',
  },
  errors: {
    searchInstead: 'Busque lo que quería encontrar:',
    home: 'Ir a la primera página',
    titles: {
      400: 'Esta dirección no se puede leer',
      404: 'No hay nada en esta dirección',
      405: 'Eso no se puede hacer aquí',
      500: 'Algo falló de nuestro lado',
      503: 'Demasiado a la vez',
    },
    texts: {
      400: 'Una parte de la dirección está mal escrita. Quizá se cortó o cambió en el camino.',
      404: 'Quizá se escribió mal, o el plan tiene ahora otro nombre.',
      405: 'Las páginas de aquí solo se pueden leer.',
      500: 'Ha quedado anotado y su búsqueda no se ha perdido: inténtelo de nuevo en un momento.',
      503: 'Muchas personas están buscando en este momento. Inténtelo de nuevo en unos segundos.',
    },
  },
  warnings: {
    'query-cut': (v) => `Solo se usaron los primeros ${v.limit ?? ''} caracteres.`,
    'words-cut': (v) => `Solo se usaron las primeras ${v.limit ?? ''} palabras distintas.`,
    repeated: (v) => `«${v.name ?? ''}» está más de una vez en la dirección; se usó el primer valor.`,
    'value-dropped': (v) => `«${v.value ?? ''}» no sirve para «${v.name ?? ''}» y se dejó fuera.`,
    'page-moved': (v) => `Esa página no existe; esta es la página ${v.page ?? ''}.`,
    'facets-cut': (v) => `Solo se usaron los primeros ${v.limit ?? ''} filtros.`,
    'quote-open': () => 'Unas comillas no se cerraron; la frase se leyó hasta el final.',
    'not-understood': (v) => `«${v.text ?? ''}» no se entendió y se buscó como simples palabras.`,
    'unknown-field': (v) => `No hay ningún campo «${v.field ?? ''}»; se buscó como simples palabras.`,
    'nothing-to-search': (v) => `«${v.word ?? ''}» es demasiado común o no tiene letras, y no se buscó.`,
  },
  warningsHeading: 'Tenga en cuenta',
  browse: {
    title: (facet) => `Explorar: ${facet}`,
    intro: (count) => `${count}, de la A a la Z, con el número de planes de cada uno.`,
    values: (count) => n(count, 'valor', 'valores'),
    within: 'Los números valen para su búsqueda actual.',
    letters: 'Ir a una letra',
    others: 'Otras listas',
    backToSearch: 'Volver a la búsqueda',
    empty: 'Ningún plan tiene un valor aquí.',
  },
  help: () => ({
    title: 'Cómo buscar',
    lead: 'Escriba lo que quiere saber, tal como lo diría. Las mayúsculas, los acentos y las terminaciones no importan, en inglés, francés y español.',
    sections: [
      {
        heading: 'Qué se puede escribir',
        paragraphs: ['La mayoría de los textos está en inglés: con palabras inglesas se encuentra más.'],
        terms: [
          {
            term: 'waste banks',
            text: 'Planes que hablan de ambas, y después los que hablan de una de ellas; primero el que mejor coincide.',
          },
          { term: '"social protection"', text: 'Estas palabras juntas, en este orden.' },
          { term: 'waste -plastic', text: '«waste», pero ningún plan que hable de «plastic».' },
          { term: 'entrepreneur*', text: 'Toda palabra que empiece así.' },
          { term: 'drought OR flood', text: 'Una de las dos.' },
          {
            term: 'barrier:procurement',
            text: 'La palabra en un obstáculo. También: title, insight, partner, challenge, method, source, theme, sdg, country, region, year, kind, lang.',
          },
          { term: 'year:2021..2023', text: 'Planes de estos años.' },
        ],
      },
      {
        heading: 'Qué planes se encuentran',
        paragraphs: [
          'Un plan es un resultado si las palabras que contiene llevan al menos un tercio del peso de su consulta; las palabras raras pesan más que las comunes. Un resultado al que le falta una palabra dice cuál. Encima de la lista puede pedir los que contienen todas sus palabras.',
          'Las frases entre comillas, las palabras con un signo menos y las palabras con un campo siempre obligan.',
          'Una palabra que ningún plan contiene se reemplaza por la más cercana que exista. La página lo dice, y un enlace busca exactamente lo que escribió.',
        ],
        terms: [],
      },
      {
        heading: 'Acotar',
        paragraphs: [
          'Marcar varios valores de una lista amplía: basta con uno. Marcar en listas distintas acota: todas deben coincidir. El número junto a un valor dice cuántos planes vería.',
          'Elija «Aprendizajes uno a uno» para leer un hallazgo o un obstáculo cada vez.',
          'Cada búsqueda tiene su propia dirección: cópiela para guardarla o enviarla.',
        ],
        terms: [],
      },
      {
        heading: 'Teclas',
        paragraphs: [],
        terms: [
          { term: '/', text: 'Ir al campo de búsqueda.' },
          { term: '↓ ↑', text: 'Recorrer las sugerencias; Intro toma una, Escape las cierra.' },
          { term: 'n  p', text: 'En un plan al que llegó buscando: coincidencia siguiente y anterior.' },
        ],
      },
    ],
  }),
  about: (facts) => ({
    title: 'Acerca de',
    lead: 'Una sala de lectura de lo que los Laboratorios de Aceleración del PNUD aprendieron probando: quién intentó qué, qué se lo impidió y con quién trabajó.',
    sections: [
      {
        heading: 'De quién son estos textos',
        paragraphs: [
          `Los textos los escribió el personal de los Laboratorios de Aceleración del PNUD y están publicados en el archivo público SDG Commons. Aquí hay ${n(facts.plans, 'plan', 'planes')} con ${n(facts.learnings, 'aprendizaje', 'aprendizajes')} de ${n(facts.countries, 'país', 'países')}${facts.firstYear === null ? '' : `, de ${facts.firstYear} a ${facts.lastYear ?? facts.firstYear}`}. Cada plan enlaza con su original.`,
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
  }),
  contact: 'Errores, datos personales o cualquier otra cosa: escriba a',
  noContact: 'Quien lleva esta copia del sitio no ha dado una dirección a la que escribir.',
};
