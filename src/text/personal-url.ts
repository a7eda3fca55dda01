import { LEFT_OUT } from './left-out.js';

export interface FoundUrl {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** It names or reaches a person. */
  readonly personal: boolean;
  /** What may be shown of it: of one that does its scheme and host, `https://host/`. */
  readonly whole: string;
}

/** A URL, also without its scheme where a path follows the host: `host.org/path`. */
const URL_RUN =
  /(?:(?:https?|ftps?|file):\/\/|www\.|(?<![\p{L}\p{N}.@_-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.[a-z]{2,24}\/)(?:(?!\]\(|&nbsp;)[^\s<>"])*/giu;
/** What nearly every text without a URL lacks. */
const MAY_HOLD_URL = /:\/\/|www\.|\.[a-z]{2,24}\//i;
/** A URL glued to the one before it, unless it is a parameter of that. */
const GLUED = /(?<=[^=?&#/])(?:https?|file):\/\//gi;

/** Folders of which the next one is named for a person. */
const FOLDER = String.raw`(?:users|usuarios|utilisateurs|usu[aá]rios|home|documents and settings)`;
const NAMED_FOLDER = new RegExp(String.raw`[/\\]${FOLDER}[/\\](?!(?:public|shared|default|all users)\b)[^/\\]`, 'i');
/** The rest of a name with a blank, up to the next folder. */
const REST_OF_NAME = /^(?: [\p{L}\p{M}.'-]{1,30}){1,3}[/\\](?:(?!\]\()[^\s<>"])*/u;

/** How far the rest of a path with blanks is looked for. */
const LONGEST_REST = 500;

/** The URLs of a text, in order. */
export function personalUrls(text: string, mailDomain: string | null): readonly FoundUrl[] {
  const urls: FoundUrl[] = [];
  if (!MAY_HOLD_URL.test(text)) return urls;
  let done = 0;
  for (const match of text.matchAll(URL_RUN)) {
    if (match.index < done) continue;
    const starts = [0];
    if (match[0].lastIndexOf('://') > 8) starts.push(...[...match[0].matchAll(GLUED)].map(({ index }) => index));
    for (const [index, from] of starts.entries()) {
      const run = match[0].slice(from, starts[index + 1]);
      const start = match.index + from;
      const isLast = index === starts.length - 1;
      const url = isLast
        ? withoutEndMarks(run) + restOfName(run, text.slice(start + run.length, start + LONGEST_REST))
        : run;
      done = start + url.length;
      const personal = isPersonalUrl(url, mailDomain);
      urls.push({ start, end: done, personal, whole: personal ? schemeAndHost(url) : url });
    }
  }
  return urls;
}

function restOfName(run: string, after: string): string {
  return /^file:/i.test(run) && /[/\\][^/\\]+$/.test(run) && NAMED_FOLDER.test(run)
    ? (REST_OF_NAME.exec(after)?.[0] ?? '')
    : '';
}

/** Marks that end the sentence, and a bracket that opened before the URL. */
function withoutEndMarks(url: string): string {
  const bare = url.replace(/[.,;:!?'’”»*]+$/, '');
  return /[)\]]$/.test(bare) && !bare.includes('(') && !bare.includes('[') ? withoutEndMarks(bare.slice(0, -1)) : bare;
}

function schemeAndHost(url: string): string {
  const [, scheme = '', host = ''] = /^([a-z]+:\/\/)?(?:[^/?#\s]*@)?([^/?#\\]*)/i.exec(url) ?? [];
  return /^file:/i.test(scheme) ? 'file:///' : `${scheme}${host}/`;
}

const MAIL =
  /(?<![@/\p{L}\d])[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d._+'-]{0,254}@(?!\dx\.)[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,9}\.(?!(?:js|css|png|jpe?g|gif|svg|webp|pdf)\b)[a-z]{2,}/iu;
/** As file shares name the folder of a person: the address with strokes for its signs, `/personal/jane_doe_lab_org/`. */
const PERSONAL_FOLDER = /\/personal\/(?:[\p{L}\d-]{1,64}_){2,12}[a-z]{2,}(?![\p{L}\d])/iu;
const PERSONAL_SHARE = /^(?:https?:\/\/)?[^/]{0,64}-my\.[^/]{1,190}\/.*\/personal\/[^/]+/i;
/** The number in the address of a chat, or as a parameter. */
const CHAT =
  /(?:\bwa\.me\/|\bt\.me\/|whatsapp\.com\/|viber\.[^/]*\/)[^\s]{0,40}?(?<!\d)\+?\d{7,15}(?!\d)|[?&](?:phone|tel|mobile|whatsapp)=\+?\d{7,15}(?!\d)|\/\+\d{9,15}(?!\d)/i;

/** Nearly every URL has nothing of what is looked for. */
const MAY_BE_PERSONAL = /[@＠﹫%\\&_]|\/personal\/|\d{7}|^file:/i;

function isPersonalUrl(url: string, mailDomain: string | null): boolean {
  if (!MAY_BE_PERSONAL.test(url)) return false;
  const plain = decoded(url);
  if (/^file:/i.test(plain)) return NAMED_FOLDER.test(plain) || MAIL.test(plain);
  return (
    MAIL.test(plain) ||
    PERSONAL_FOLDER.test(plain) ||
    PERSONAL_SHARE.test(plain) ||
    CHAT.test(plain) ||
    (mailDomain !== null && plain.toLowerCase().includes(`_${mailDomain.replaceAll('.', '_')}`))
  );
}

/** Times that one URL was put into another. */
const DEEPEST = 4;

/** A URL without the encodings of ASCII characters: percents, also of percents, and those of programs and pages. */
function decoded(url: string): string {
  let plain = url;
  for (let depth = 0; depth < DEEPEST && /%[0-7][\da-f]/i.test(plain); depth++) {
    plain = plain.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
  return plain
    .replace(/%EF%BC%A0|[＠﹫]|(?:\\u00|\\x)40|&#(?:64|x40);|&commat;/gi, '@')
    .replace(/．|(?:\\u00|\\x)2e|&#(?:46|x2e);|&period;/gi, '.');
}

const SYSTEM_PATH = new RegExp(
  String.raw`(?<![\p{L}\p{N}/\\.])([a-z]:[/\\]+${FOLDER}[/\\]+)(?!(?:public|shared|default|all users)\b)(?:[^/\\\n]{1,64}[/\\]+\S*|\S+)|(?<![\p{L}\p{N}/\\.])(\/(?:Users|home)\/)[^/\s]{1,64}\/(?:library|documents|desktop|downloads|onedrive|pictures)\S*`,
  'giu',
);

/** Paths on a person's own computer without the name of the person: `C:\Users\[…]`. */
export function withoutNamedFolders(text: string): string {
  if (!/[/\\]/.test(text)) return text;
  return text.replace(SYSTEM_PATH, (_, windows?: string, unix?: string) => `${windows ?? unix ?? ''}${LEFT_OUT}`);
}
