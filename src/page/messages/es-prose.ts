import { ANALYSIS_STEPS, type AnalysisStep } from '../../text/analyzer.js';
import { counted } from '../../text/counted.js';
import type { enProse } from './en-prose.js';

const n = counted('es');

/** What each step from a text to what is compared means for who searches. */
const analysis: Record<AnalysisStep, string> = {
  normalise: 'Las mayúsculas, las tildes, las letras de ancho completo y el tipo de guion o apóstrofo no importan.',
  split:
    'Una palabra es una serie de letras y cifras. 1,000 es 1000, 3.5 es una sola palabra, y N.G.O. es NGO. Las direcciones web no se buscan.',
  compounds:
    'Una palabra que lleva un signo es también una sola: e-waste, M&E, 24/7. Las formas juntas, con guion y separadas se encuentran entre sí, primero la que usted escribió.',
  acronyms: 'Una palabra que en mayúsculas significa otra cosa se distingue: IT, WHO, US.',
  'stop-words': 'Las palabras más comunes (the, of, les, para) se dejan fuera si pide algo más.',
  stem: 'Las terminaciones no importan: residuo y residuos son una sola palabra, según las reglas del inglés, el francés y el español.',
  misspellings: 'Una palabra rara que es una errata de una común cuenta como esta.',
  derivations:
    'Una palabra derivada de la suya (agricultural, de agriculture) no encuentra un plan, pero hace subir el que se encuentra.',
};

/** The longer texts of the site, in Spanish. */
export const esProse: typeof enProse = {
  home: {
    figures: 'Qué hay aquí',
    plans: (count) => n(count, 'plan', 'planes'),
    learnings: (count) => n(count, 'aprendizaje', 'aprendizajes'),
    countries: (count) => n(count, 'país', 'países'),
    years: (from, to) => (from === to ? `de ${from}` : `de ${from} a ${to}`),
    examples: 'Por ejemplo',
    byList: 'Empezar por una lista',
    insights: 'Leer los hallazgos uno a uno',
    barriers: 'Leer los obstáculos uno a uno',
    all: 'Todos los planes, del más reciente al más antiguo',
  },
  errors: {
    searchInstead: 'Busque lo que quería encontrar:',
    home: 'Ir a la primera página',
    titles: {
      'bad-address': 'Esta dirección no se puede leer',
      'not-found': 'No hay nada en esta dirección',
      'method-not-allowed': 'Eso no se puede hacer aquí',
      'too-many-requests': 'Demasiadas solicitudes',
      internal: 'Algo falló de nuestro lado',
      overloaded: 'Demasiado a la vez',
    },
    texts: {
      'bad-address': 'Una parte de la dirección está mal escrita. Quizá se cortó o cambió en el camino.',
      'not-found': 'Quizá se escribió mal, o el plan tiene ahora otro nombre.',
      'method-not-allowed': 'Las páginas de aquí solo se pueden leer.',
      'too-many-requests': 'Ha hecho muchas solicitudes en poco tiempo. Espere un minuto e inténtelo de nuevo.',
      internal: 'Ha quedado anotado y su búsqueda no se ha perdido: inténtelo de nuevo en un momento.',
      overloaded: 'Muchas personas están buscando en este momento. Inténtelo de nuevo en unos segundos.',
    },
  },
  warnings: {
    'query-cut': (v) => `Solo se usaron los primeros ${v.limit} caracteres.`,
    'words-cut': (v) => `Solo se usaron las primeras ${v.limit} palabras distintas.`,
    'clauses-cut': (v) => `Solo se usaron las primeras ${v.limit} partes de la consulta.`,
    'phrases-cut': (v) => `Solo se buscaron las primeras frases entre comillas: ${v.limit}.`,
    repeated: (v) => `«${v.name}» está más de una vez en la dirección; se usó el primer valor.`,
    'value-dropped': (v) => `«${v.value}» no sirve para «${v.name}» y se dejó fuera.`,
    'value-unknown': (v) => `Ningún plan tiene «${v.value}» en «${v.name}».`,
    'page-moved': (v) => `Esa página no existe; esta es la página ${v.page}.`,
    'facets-cut': (v) => `Solo se usaron los primeros ${v.limit} filtros.`,
    'quote-open': () => 'Unas comillas no se cerraron; la frase se leyó hasta el final.',
    'bracket-open': () => 'No se cerró un paréntesis; se leyó hasta el final.',
    'not-understood': (v) => `«${v.text}» no se entendió y se buscó como simples palabras.`,
    'unknown-field': (v) => `No hay ningún campo «${v.field}»; se buscó como simples palabras.`,
    'wildcard-misplaced': (v) =>
      `Solo un * al final de una palabra vale por otras letras; «${v.text}» se buscó tal cual.`,
    'word-unknown': (v) => `Ningún plan tiene «${v.word}».`,
    'word-completed': (v) => `«${v.word}» se leyó como el comienzo de ${v.by.map((word) => `«${word}»`).join(', ')}.`,
    'no-such-value': (v) => `Ningún plan tiene «${v.value}» en «${v.field}».`,
    'nothing-to-search': (v) => `«${v.text}» es demasiado común o no tiene letras, y no se buscó.`,
  },
  warningsHeading: 'Tenga en cuenta',
  browse: {
    title: (facet) => `Explorar: ${facet}`,
    intro: (count) => `${count}, de la A a la Z, con el número de planes de cada uno.`,
    values: (count) => n(count, 'valor', 'valores'),
    within: 'Los números valen para su búsqueda actual.',
    letters: 'Ir a una letra',
    find: 'Filtrar esta lista',
    found: 'Valores que coinciden: {count}',
    noneFits: 'Ningún valor coincide',
    more: (count) => `${count} más`,
    others: 'Otras listas',
    backToSearch: 'Volver a la búsqueda',
    empty: 'Ningún plan tiene un valor aquí.',
  },
  help: (examples, fields, refining, asked, notes) => ({
    title: 'Cómo buscar',
    lead: 'Escriba lo que quiere saber, tal como lo diría. Las mayúsculas, los acentos y las terminaciones no importan, en inglés, francés y español.',
    sections: [
      {
        heading: 'Qué se puede escribir',
        paragraphs: ['La mayoría de los textos está en inglés: con palabras inglesas se encuentra más.'],
        terms: [
          ...examples.map((example) => ({ ...example, isQuery: true })),
          { term: 'field:word', text: `La palabra en un campo. Campos: ${fields}.` },
        ],
      },
      {
        heading: 'Qué planes se encuentran',
        paragraphs: [
          'Un plan es un resultado si las palabras que contiene llevan al menos un tercio del peso de su consulta (un aprendizaje solo, que es breve: un quinto); las palabras raras pesan más que las comunes. Un resultado al que le falta una palabra dice cuál. Encima de la lista puede pedir los que contienen todas sus palabras.',
          'Las frases entre comillas, las palabras con un signo menos y las palabras con un campo siempre obligan.',
          'Si pide tres palabras o más, un plan que las tiene todas menos una también es un resultado.',
          'Un mismo texto en varios planes es un solo resultado, que nombra los demás.',
          'Una palabra que ningún plan contiene se reemplaza por la más cercana que exista. La página lo dice, y un enlace busca exactamente lo que escribió.',
        ],
        terms: [],
      },
      {
        heading: 'Cómo se comparan las palabras',
        paragraphs: [
          ...ANALYSIS_STEPS.map(({ name }) => analysis[name]),
          'Sinónimos, abreviaturas y traducciones cuentan como su palabra, algo menos: residuos encuentra también waste y déchets. Se nombran sobre los resultados, y un enlace los deja fuera.',
          'Una frase entre comillas queda dentro de una oración.',
        ],
        terms: [],
      },
      {
        heading: 'Acotar',
        paragraphs: [
          'Marcar varios valores de una lista amplía: basta con uno. Marcar en listas distintas acota: todas deben coincidir. El número junto a un valor dice cuántos planes vería.',
          ...(refining === ''
            ? []
            : [
                `Nombre en su búsqueda un valor de una de estas listas y se ofrece como filtro sobre los resultados, con su número: ${refining}. Nada se aplica sin que lo pida.`,
              ]),
          ...(asked === '' ? [] : [`Pida ${asked} con sus propias palabras («qué salió mal») y también se ofrece.`]),
          ...notes,
          '«[…]» sustituye un contacto, o la parte de un enlace que nombra a una persona: ambos se omiten.',
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
  contact: 'Errores, datos personales o cualquier otra cosa: escriba a',
  noContact: 'Quien lleva esta copia del sitio no ha dado una dirección a la que escribir.',
};
