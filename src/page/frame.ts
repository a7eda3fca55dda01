import { writeAddress } from '../query/search-url.js';
import { EMPTY_QUERY, type SearchQuery } from '../query/search-query.js';
import { asLanguage, chooseLanguage, type Language, LANGUAGES } from './language.js';
import { wordsIn } from './words/words.js';
import type { Words } from './words/en.js';

/** What a page needs to know of the site around it. */
export interface PageSite {
  readonly config: { readonly baseUrl: string; readonly contact: string | undefined; readonly sourceUrl: string };
  readonly assetUrl: (name: string) => string;
}

/** What every view model is made with: the visitor's language, the site, and the address asked for. */
export interface Frame {
  readonly site: PageSite;
  readonly language: Language;
  readonly words: Words;
  /** The language where the address names it; every link then names it too. */
  readonly hl: Language | null;
  /** Path and parameters of the request. */
  readonly address: URL;
  /** The day of the request, `2024-05-31`, for the foot of a printed page. */
  readonly today: string;
}

/** The frame of a request. */
export function readFrame(site: PageSite, request: Request, now: Date = new Date()): Frame {
  const address = new URL(request.url);
  const hl = asLanguage(address.searchParams.get('hl'));
  const language = chooseLanguage(hl, request.headers.get('Accept-Language'));
  return { site, language, words: wordsIn(language), hl, address, today: now.toISOString().slice(0, 10) };
}

/** The address of a search state, in the language of the page. */
export function link(frame: Frame, path: string, query: SearchQuery = EMPTY_QUERY, fragment = ''): string {
  return writeAddress(path, query, frame.hl === null ? {} : { hl: frame.hl }, fragment);
}

/** A number as the language writes it. */
export function number(frame: Frame, value: number): string {
  return new Intl.NumberFormat(frame.language).format(value);
}

/** What the layout shows on every page. */
export interface PageView {
  readonly language: Language;
  readonly words: Words;
  readonly title: string;
  /** The full address under which the page should be known, for `rel=canonical`. */
  readonly canonical: string;
  readonly styles: readonly string[];
  readonly blockingScript: string;
  readonly scripts: readonly string[];
  readonly icon: string;
  readonly home: string;
  readonly navigation: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
  readonly languages: readonly {
    readonly code: Language;
    readonly name: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly robots: string;
}

export interface PageOptions {
  /** What the page is, before the site's name. */
  readonly title: string;
  /** Style sheets and scripts beyond those of every page, by file name. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** True: search engines are asked not to list the page. */
  readonly noindex?: boolean;
  /** The full address that search engines should list instead of the one asked for. */
  readonly canonical?: string;
}

/** The part of a view model that the layout reads, under `page`. */
export function pageView(frame: Frame, options: PageOptions): PageView {
  const { words, site, address, language } = frame;
  const asset = site.assetUrl;
  return {
    language,
    words,
    title: `${options.title} · ${words.site.name}`,
    canonical: options.canonical ?? site.config.baseUrl + address.pathname + withLanguage(address, null).search,
    styles: ['tokens.css', 'base.css', ...(options.styles ?? [])].map(asset),
    blockingScript: asset('early.js'),
    scripts: (options.scripts ?? []).map(asset),
    icon: asset('favicon.svg'),
    home: link(frame, '/'),
    navigation: [
      { label: words.site.help, href: link(frame, '/help'), current: address.pathname === '/help' },
      { label: words.site.about, href: link(frame, '/about'), current: address.pathname === '/about' },
    ],
    languages: LANGUAGES.map((code) => {
      const other = withLanguage(address, code);
      return {
        code,
        name: wordsIn(code).languageName,
        href: other.pathname + other.search,
        current: code === language,
      };
    }),
    robots: options.noindex === true ? 'noindex' : 'index, follow',
  };
}

function withLanguage(address: URL, language: Language | null): URL {
  const copy = new URL(address);
  if (language === null) copy.searchParams.delete('hl');
  else copy.searchParams.set('hl', language);
  return copy;
}
