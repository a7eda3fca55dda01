import { LANGUAGES, type Language } from '../plan/language.js';
import { messagesIn } from './messages/messages.js';
import type { Messages } from './messages/en.js';
import { link, localUrl, type PageContext } from './page-context.js';

/** What the layout shows on every page. */
export interface PageView {
  readonly language: Language;
  readonly messages: Messages;
  readonly siteName: string;
  readonly footer: string;
  readonly title: string;
  /** The full URL under which the page should be known, for `rel=canonical`. */
  readonly canonical: string;
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
  /** The full URL that search engines should list instead of the one asked for. */
  readonly canonical?: string;
}

/** The part of a view model that the layout reads, under `page`. */
export function pageView(context: PageContext, options: PageOptions): PageView {
  const { messages, archive, site, url, language } = context;
  const asset = site.assetUrl;
  return {
    language,
    messages,
    siteName: archive.siteName,
    footer: archive.footer,
    title: `${options.title} · ${archive.siteName}`,
    canonical: options.canonical ?? site.config.baseUrl + localUrl(withLanguage(url, null)),
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
