import { partLinks } from './find-links.js';

/**
 * A text without what is left of its markup and of its lost line ends, words as they are: URLs glued to each other or to a
 * word stand apart, `**` and what is left of a Markdown link go, `>` becomes the mark of a list or goes, and a sentence
 * that begins in the middle of a run of letters (`word.Word`) begins after a blank.
 */
export function mendMarks(text: string): string {
  let mended = text;
  if (mended.includes('](')) mended = mended.replace(LABELLED, labelled).replace(LINK_END, ' ($1)');
  if (mended.includes('**')) mended = mended.replace(BOLD, '$1').replace(STRAY_STARS, '');
  if (mended.includes('*')) mended = mended.replace(EMPHASIS, '$1');
  if (mended.includes('__')) mended = mended.replace(UNDERLINED, '$1');
  if (mended.includes('<')) mended = mended.replace(TORN_BREAK, '\n');
  if (mended.includes('">')) mended = mended.replace(TORN_ANCHOR, ' ');
  if (mended.includes('>')) mended = withoutQuoteMarks(mended);
  if (mended.includes('://')) mended = partLinks(mended);
  // Few texts have any: to look for them without what stands around them takes a tenth of the time.
  if (MAYBE_GLUED_SENTENCE.test(mended)) mended = mended.replace(GLUED_SENTENCE, parted);
  if (MAYBE_GLUED_TO_YEAR.test(mended)) mended = mended.replace(GLUED_TO_YEAR, '$1. $2');
  return mended.includes(';') ? mended.replace(GLUED_ITEM, '$1; $2') : mended;
}

const MAYBE_GLUED_SENTENCE = /[.!?]["”’)]?\p{Lu}/u;
const MAYBE_GLUED_TO_YEAR = /\d\.\p{Lu}/u;

const LABELLED = /\[([^[\]\n]{0,300})\]\((https?:\/\/[^\s()]+)\)?/gi;
const LINK_END = /\]\((https?:\/\/[^\s()]+)\)?/gi;

function labelled(_: string, label: string, url: string): string {
  const words = label.trim();
  return words === '' || words === url ? url : `${words} (${url})`;
}

const BOLD = /(?<![\p{L}\p{N}*])\*{2,3}([^*\n]{1,500})\*{2,3}(?!\*)/gu;
/** Not between letters or digits: `2**3`. */
const STRAY_STARS = /(?<![\p{L}\p{N}*])\*{2,}|\*{2,}(?![\p{L}\p{N}*])/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}"“(])([^*\n]{1,120}?[\p{L}\p{N}.:!?)"”])\*(?![\p{L}\p{N}*])/gu;
const UNDERLINED = /(?<![\w/&?])__(?=[^\s_])([^_\n]{1,200})__(?!\w)/g;
/** What is left of a tag whose beginning was lost: `https://x.org" target="_blank">`. */
const TORN_ANCHOR = /"(?: [a-z]{2,12}="[^"\n]{0,60}"){1,4} ?> ?/g;
const TORN_BREAK = /<\s{1,4}br\s{0,4}\/?\s{0,4}>/gi;

/** `> ` at the beginning of a line, or of a sentence: a quotation, or the mark of a list. */
const LINE_QUOTE = /^ *>{1,3} *(?=[\p{L}"“¿¡(])/gmu;
const SENTENCE_QUOTE = /(?<=[.:;!?]["”’)]?) +>{1,3} +(?=["“¿¡(]?\p{Lu})/gu;

/** A quotation belongs to the paragraph that announces it. */
const QUOTATION = /(?:(\n)\s*|^) {0,4}>{1,3} *(?=[\p{L}"“¿¡(])/gu;

/** A quotation stands in a paragraph of its own; the items of a list follow each other in lines, or in one line. */
const ITEM_QUOTE = /[^\n]\n *>{1,3} *\p{L}/u;

function withoutQuoteMarks(text: string): string {
  const inline = text.match(SENTENCE_QUOTE)?.length ?? 0;
  const marks = inline + (text.match(LINE_QUOTE)?.length ?? 0);
  if (marks < 2 || (inline === 0 && !ITEM_QUOTE.test(text))) return text.replace(QUOTATION, '$1');
  return text.replace(LINE_QUOTE, '- ').replace(SENTENCE_QUOTE, '\n- ');
}

/** The run before and after must be words and nothing more: no file, no domain, no name such as `Ms.Word`. */
const GLUED_SENTENCE =
  /(?<![^\s("“‘«])([\p{L}\p{M}’'-]{0,40}\p{Ll}{2})([.!?]["”’)]?)(\p{Lu}\p{L}{0,40})(?=[\s,;:]|$)/gu;
const OPENERS =
  /^(?:The|This|These|They|That|There|In|It|We|Our|For|As|An?|On|At|However|Also|Therefore|If|When|While|With|Le|La|Les|Il|Elle|Ce|Cette|Ces|Nous|Dans|El|Los|Las|Este|Esta|Estos|En|Se|Para|Por|Una?)$/u;
const GLUED_TO_YEAR = /(?<![^\s(])((?:19|20)\d\d)\.(\p{Lu}\p{Ll}{2,})/gu;
const GLUED_ITEM = /(\p{Ll}{2});(\p{Lu}\p{Ll}{2})/gu;

function parted(whole: string, word: string, mark: string, next: string): string {
  return /^\p{Ll}{3,}$/u.test(word) || (OPENERS.test(next) && word.length > 3) ? `${word}${mark} ${next}` : whole;
}
