import type { CorpusProfile, ProfileMessages } from '../plan/corpus-profile.js';
import { LANGUAGES, type Language } from '../plan/language.js';
import { EMPTY_QUERY, type SearchQuery } from '../query/search-query.js';
import { searchUrl } from '../query/search-url.js';
import { NO_EXAMPLES, type Examples } from './examples.js';
import { asLanguage, chooseLanguage } from './language.js';
import { messagesIn } from './messages/messages.js';
import type { Messages } from './messages/en.js';

/** What a page needs to know of the site around it. */
export interface PageSite {
  readonly config: { readonly baseUrl: string; readonly contact: string | undefined; readonly sourceUrl: string };
  readonly profile: CorpusProfile;
  readonly assetUrl: (name: string) => string;
}

/** What every view model is made with: the visitor's language, the site, and the URL asked for. */
export interface PageContext {
  readonly site: PageSite;
  readonly profile: CorpusProfile;
  readonly language: Language;
  /** The texts of the interface, and those that are particular to the archive. */
  readonly messages: Messages;
  readonly archive: ProfileMessages;
  /** Searches that find something, in the visitor's language. */
  readonly examples: Examples;
  /** The language where the URL names it; every link then names it too. */
  readonly hl: Language | null;
  /** Path and parameters of the request. */
  readonly url: URL;
  /** The day of the request, `2024-05-31`, for the foot of a printed page. */
  readonly today: string;
}

/** The context of a request. */
export function pageContext(
  site: PageSite,
  request: Request,
  examples: Examples = NO_EXAMPLES,
  now: Date = new Date(),
): PageContext {
  const url = new URL(request.url);
  const hl = asLanguage(url.searchParams.get('hl'));
  const language = visitorLanguage(request);
  const { profile } = site;
  return {
    site,
    profile,
    language,
    messages: messagesIn(language),
    archive: profile.messages[language],
    examples,
    hl,
    url,
    today: now.toISOString().slice(0, 10),
  };
}

/** The language that a request's URL names, or its headers prefer. */
export function visitorLanguage(request: Request): Language {
  const named = asLanguage(new URL(request.url).searchParams.get('hl'));
  return chooseLanguage(named, request.headers.get('Accept-Language'));
}

/** The URL of a search state, in the language of the page. */
export function link(context: PageContext, path: string, query: SearchQuery = EMPTY_QUERY, fragment = ''): string {
  return searchUrl(path, query, context.profile.facets, context.hl === null ? {} : { hl: context.hl }, fragment);
}

/** One formatter a language: making one takes longer than all the numbers of a page. */
const formatters = new Map(LANGUAGES.map((language) => [language, new Intl.NumberFormat(language)]));

/** A number as the language writes it. */
export function number(context: PageContext, value: number): string {
  return formatters.get(context.language)?.format(value) ?? String(value);
}

/** The path of the request and its parameters. A path that begins with several slashes would name another host. */
export function localUrl({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
  return pathname.replace(/^[/\\]+/, '/') + search;
}
