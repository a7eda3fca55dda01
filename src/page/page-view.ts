import { LANGUAGES, type Language } from '../plan/language.js';
import { messagesIn } from './messages/messages.js';
import type { Messages } from './messages/en.js';
import { link, localUrl, type PageContext } from './page-context.js';
import { shortDescription } from './short-description.js';

/** What the layout shows on every page. */
export interface PageView {
  readonly language: Language;
  readonly messages: Messages;
  readonly siteName: string;
  readonly footer: string;
  readonly title: string;
  /** What the page is, without the site's name, and in a sentence or two: for search engines and for who is sent the URL. */
  readonly name: string;
  readonly description: string;
  /** A type of the Open Graph protocol. */
  readonly type: 'website' | 'article';
  /** Language and territory by the Open Graph protocol, `en_GB`: the page's own, and the others that it can be had in. */
  readonly locale: string;
  readonly otherLocales: readonly string[];
  /** The full URL under which the page should be known, for `rel=canonical`. */
  readonly canonical: string;
  /** The same page in each language (`hreflang`), and where the browser chooses; none where its text has one language. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** The description of the site's search for browsers. */
  readonly openSearch: string;
  /** What the page is in terms of schema.org, as JSON-LD; null: nothing is said. */
  readonly structured: object | null;
  readonly styles: readonly string[];
  readonly blockingScript: string;
  readonly scripts: readonly string[];
  readonly icon: string;
  readonly home: string;
  readonly navigation: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
  /** In the foot: for programmers. */
  readonly api: { readonly label: string; readonly href: string; readonly current: boolean };
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
  /** In a sentence or two; absent: what the site is. */
  readonly description?: string;
  /** `article` for a text with an author; absent: `website`. */
  readonly type?: 'website' | 'article';
  /** Path and parameters that the page is known by, in whichever language; absent: those asked for. */
  readonly address?: string;
  /** The full URL that search engines should list, where the text has one language: the page is known by that URL alone. */
  readonly canonical?: string;
  /** In terms of schema.org, as JSON-LD. */
  readonly structured?: object;
}

/** The part of a view model that the layout reads, under `page`. */
export function pageView(context: PageContext, options: PageOptions): PageView {
  const { messages, archive, site, url, language } = context;
  const asset = site.assetUrl;
  const own = options.address ?? localUrl(withLanguage(url, null));
  const inLanguage = (hl: Language | null): string => {
    const { pathname, search } = withLanguage(new URL(own, url), hl);
    return site.config.baseUrl + pathname + search;
  };
  const isTranslated = options.canonical === undefined && options.noindex !== true;
  return {
    language,
    messages,
    siteName: archive.siteName,
    footer: archive.footer,
    title: `${options.title} · ${archive.siteName}`,
    name: options.title,
    description: shortDescription(options.description ?? archive.home.intro),
    type: options.type ?? 'website',
    locale: messages.locale,
    otherLocales: LANGUAGES.filter((code) => code !== language).map((code) => messagesIn(code).locale),
    canonical: options.canonical ?? inLanguage(context.hl),
    alternates: isTranslated
      ? [
          ...LANGUAGES.map((code) => ({ hreflang: code, href: inLanguage(code) })),
          { hreflang: 'x-default', href: inLanguage(null) },
        ]
      : [],
    openSearch: link(context, '/opensearch.xml'),
    structured: options.structured ?? null,
    styles: ['tokens.css', 'base.css', ...(options.styles ?? [])].map(asset),
    blockingScript: asset('early.js'),
    scripts: (options.scripts ?? []).map(asset),
    icon: asset('favicon.svg'),
    home: link(context, '/'),
    navigation: [
      { label: messages.site.help, href: link(context, '/help'), current: url.pathname === '/help' },
      { label: messages.site.about, href: link(context, '/about'), current: url.pathname === '/about' },
    ],
    api: { label: messages.api.name, href: link(context, '/api'), current: url.pathname === '/api' },
    languages: LANGUAGES.map((code) => ({
      code,
      name: messagesIn(code).languageName,
      href: localUrl(withLanguage(url, code)),
      current: code === language,
    })),
    robots: options.noindex === true ? 'noindex' : 'index, follow',
  };
}

function withLanguage(url: URL, language: Language | null): URL {
  const copy = new URL(url);
  if (language === null) copy.searchParams.delete('hl');
  else copy.searchParams.set('hl', language);
  return copy;
}
