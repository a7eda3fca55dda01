import type { TitleWords } from '../../plan/corpus-profile.js';

/** A title without what the form, and not its subject, put there. */
export type TitleTidier = (title: string) => string;

/** Fewer letters are left only where the title is nothing but the form's words: then it stays as it is. */
const FEWEST_LETTERS = 3;
/** Longer ones are no titles, and would take long. */
const LONGEST = 1_000;

/** `1. `, `2)`, `3- `, `a. `, `- `, `• `: the mark of a list that a title was taken from. `3D` and `2022` are none. */
const MARK =
  /^\s*(?:[(#]?\d{1,2}(?:[.)]\)?-?(?!\d)|:(?= )| ?[-–](?=\s|\p{Lu}))|[a-z][.)](?= +\p{Lu})|[-–—*•·●▪►✓>]+(?=\s|["“]?\p{Lu}))\s*(?=[\p{L}\p{N}"“‘'«([#])/u;

/** `Learning 1. `: the mark of a list of such things. */
const NUMBERED =
  /^(?:insight|learning|lesson|finding|enseignement|leçon|constat|aprendizaje|lección|hallazgo) ?#?\d{1,2}\s*[.:)–-]+\s+/iu;

/** Takes list marks, the form's words at either end, and the sign that a title ends in off. */
export function titleTidier({ labels, phrases }: TitleWords): TitleTidier {
  const label = oneOf(labels);
  const phrase = oneOf(phrases);
  const year = String.raw`(?: \d{4})?`;
  const rules = [
    MARK,
    NUMBERED,
    // `[Closure] Wells`, `Wells (closing form)`.
    new RegExp(String.raw`^[[(](?:${phrase}|${label})${year}[\])]\s*[:–—-]*\s*`, 'iu'),
    new RegExp(String.raw`\s*[[(](?:${phrase}|${label})${year}[\])]$`, 'iu'),
    // `Closing: Wells`, `Wells - Closing`: a sign parts them.
    new RegExp(String.raw`^(?:${label})${year}(?:\s*[:_]|\s*[-–—]+(?=\s)|\s+[–—])[\s:–—-]*`, 'iu'),
    new RegExp(String.raw`(?:\s*[:_]\s*|\s+[-–—]+\s*|[-–—]+\s+)(?:${label})${year}$`, 'iu'),
    // `Closing form Wells`, `Wells Closing Form 2022`, `Wells closing 2022`: no sign is needed.
    new RegExp(String.raw`^(?:${phrase})${year}(?:\s*[:_–—-]+\s*|\s+)`, 'iu'),
    new RegExp(String.raw`[\s:_–—-]+(?:${phrase})${year}$`, 'iu'),
    new RegExp(String.raw`\s(?:${label}) \d{4}$`, 'iu'),
    /\s*[:;,–—-]+$/u,
  ];
  return (title) => {
    let tidied = title.trim();
    if (tidied.length > LONGEST) return tidied;
    for (let before = ''; before !== tidied;) {
      before = tidied;
      for (const rule of rules) {
        const shorter = tidied.replace(rule, '').trim();
        if ((shorter.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS) tidied = shorter;
      }
    }
    return tidied === title.trim() ? tidied : capitalised(tidied);
  };
}

function oneOf(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : [...words].sort((a, b) => b.length - a.length).join('|');
}

/** With a capital where the first word is a plain one: `e-service` and `mHealth` stay. */
function capitalised(text: string): string {
  return /^\p{Ll}+(?=[\s,]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
