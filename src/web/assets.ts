import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const STATIC = fileURLToPath(new URL('../../static', import.meta.url));

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
]);

/** How a file may be sent. */
export type Encoding = 'identity' | 'gzip' | 'br';

/** One file that the site sends as it is. */
export interface Asset {
  readonly type: string;
  /** Of the content, for the ETag. */
  readonly hash: string;
  /** Its bytes in an encoding, made when they are first asked for, so that the start does not wait for them. */
  readonly body: (encoding: Encoding) => Uint8Array<ArrayBuffer>;
}

/** The site's files by address. Only what is listed here can be had: no path is ever looked up on disk. */
export interface Assets {
  readonly get: (path: string) => Asset | undefined;
  /** The address of a file, with its hash in it. @throws where there is no such file: a template names it wrongly */
  readonly url: (name: string) => string;
}

/** Reads the files of static/, and htmx from its package, once. Files of other types, hidden files and links are left out. */
export function loadAssets(): Assets {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(STATIC, { withFileTypes: true })) {
    if (entry.isFile() && !entry.name.startsWith('.')) files.set(entry.name, readFileSync(join(STATIC, entry.name)));
  }
  files.set('htmx.js', readFileSync(createRequire(import.meta.url).resolve('htmx.org/dist/htmx.min.js')));

  const byPath = new Map<string, Asset>();
  const urls = new Map<string, string>();
  for (const [name, content] of files) {
    const extension = extname(name);
    const type = TYPES.get(extension);
    if (type === undefined) continue;
    const asset = prepare(content, type);
    const url = `/static/${name.slice(0, -extension.length)}.${asset.hash}${extension}`;
    byPath.set(url, asset);
    // The plain name too: modules import each other by it.
    byPath.set(`/static/${name}`, asset);
    // Browsers ask for the icon by this name, whatever the page says; the type sent with it is what counts.
    if (name === 'favicon.svg') byPath.set('/favicon.ico', asset);
    urls.set(name, url);
  }
  return {
    get: (path) => byPath.get(path),
    url(name) {
      const url = urls.get(name);
      if (url === undefined) throw new Error(`static/ has no file ${name}`);
      return url;
    },
  };
}

const ENCODERS: Readonly<Record<Encoding, (content: Uint8Array) => Uint8Array>> = {
  identity: (content) => content,
  gzip: (content) => gzipSync(content, { level: 9 }),
  br: (content) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
};

function prepare(content: Uint8Array, type: string): Asset {
  const made = new Map<Encoding, Uint8Array<ArrayBuffer>>();
  return {
    type,
    hash: createHash('sha256').update(content).digest('hex').slice(0, 12),
    body(encoding) {
      const body = made.get(encoding) ?? new Uint8Array(ENCODERS[encoding](content));
      made.set(encoding, body);
      return body;
    },
  };
}
