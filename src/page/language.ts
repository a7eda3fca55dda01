import { LANGUAGES, type Language } from '../plan/language.js';

/**
 * The language of a page: the one its URL names, else the one the browser prefers, else English.
 *
 * @param hl - the parameter `hl`
 * @param accepted - the header `Accept-Language`
 */
export function chooseLanguage(hl: string | null, accepted: string | null): Language {
  return asLanguage(hl) ?? preferred(accepted ?? '') ?? 'en';
}

/** The language that `hl` names, or null. */
export function asLanguage(name: string | null): Language | null {
  return LANGUAGES.find((language) => language === name?.toLowerCase()) ?? null;
}

function preferred(header: string): Language | null {
  const ranges = header
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';');
      const q = parameters
        .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
        .find((value) => value !== undefined);
      return { tag: range.split('-')[0] ?? '', quality: q === undefined ? 1 : Number(q) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of ranges) {
    const language = asLanguage(tag);
    if (language !== null) return language;
  }
  return null;
}
