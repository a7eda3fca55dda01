import type { Context } from 'hono';
import type { Assets, Encoding } from './assets.js';
import { etagMatches } from './etag-matches.js';

/** Sends a file of the site: for good where the address holds its hash, else to be asked for again. */
export function sendAsset(c: Context, assets: Assets, path: string): Response | undefined {
  const asset = assets.get(path);
  if (asset === undefined) return undefined;
  const etag = `"${asset.hash}"`;
  const headers: Record<string, string> = {
    'Content-Type': asset.type,
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': path.includes(asset.hash) ? 'public, max-age=31536000, immutable' : 'public, no-cache',
  };
  if (etagMatches(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers);
  const encoding = bestEncoding(c.req.header('Accept-Encoding'));
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  return c.body(asset.body(encoding), 200, headers);
}

function bestEncoding(accepted = ''): Encoding {
  const names = accepted.split(',').filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part));
  const has = (name: string): boolean => names.some((part) => part.trim().split(';')[0] === name);
  return has('br') ? 'br' : has('gzip') ? 'gzip' : 'identity';
}
