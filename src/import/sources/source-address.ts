import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AskedWrongly } from './source.js';
import { withoutPassword } from './without-password.js';

export interface GitAddress {
  readonly kind: 'git';
  readonly url: string;
  /** A branch or a tag; null: the one that the repository shows. */
  readonly branch: string | null;
  /** A folder in it, without a slash at either end; null: all of it. */
  readonly folder: string | null;
  /** Fit to be shown and kept: without a password. */
  readonly label: string;
}

export interface LocalPath {
  readonly kind: 'folder' | 'archive';
  readonly path: string;
  readonly label: string;
}

export type SourceAddress = GitAddress | LocalPath;

const GIT_URL = /^(?:https?|ssh|git|file):\/\//i;
/** `git@example.org:labs/plans.git`: what ssh has always taken. */
const SCP_LIKE = /^[\w.-]+@[\w.-]+:[^:]/;

/**
 * What SOURCE means. What is on this machine goes first, then git addresses. `URL#BRANCH:FOLDER` names a branch and a folder, each optional.
 * @throws AskedWrongly where it is nothing that can be read
 */
export async function readAddress(source: string): Promise<SourceAddress> {
  if (source === '' || source.startsWith('-')) throw new AskedWrongly(`SOURCE cannot be ${JSON.stringify(source)}`);
  const local = await localKind(source);
  if (local === 'git') return gitAddress(pathToFileURL(resolve(source)).href, null, null);
  if (local !== null) return { kind: local, path: resolve(source), label: resolve(source) };

  const hash = source.indexOf('#');
  const url = hash === -1 ? source : source.slice(0, hash);
  const { branch, folder } = hash === -1 ? { branch: null, folder: null } : readFragment(source.slice(hash + 1));
  if (GIT_URL.test(url) || SCP_LIKE.test(url)) {
    if (/\.(?:zip|tar|tgz|tar\.gz)$/i.test(url))
      throw new AskedWrongly(`${JSON.stringify(withoutPassword(url))} is an archive on the web: download it first`);
    return gitAddress(url, branch, folder);
  }
  if (/^[\w+-]+::?(?:\/\/)?/.test(url) && url.includes(':'))
    throw new AskedWrongly(
      `SOURCE ${JSON.stringify(source)} is no address that git is asked for: https, http, ssh, git or file`,
    );
  if (hash !== -1 && (await isFolder(url))) return gitAddress(pathToFileURL(resolve(url)).href, branch, folder);
  throw new AskedWrongly(`there is no ${JSON.stringify(source)}: SOURCE is a git address, a folder or an archive`);
}

function gitAddress(url: string, branch: string | null, folder: string | null): GitAddress {
  const fragment = branch === null && folder === null ? '' : `#${branch ?? ''}${folder === null ? '' : `:${folder}`}`;
  return { kind: 'git', url, branch, folder, label: withoutPassword(url) + fragment };
}

function readFragment(fragment: string): Pick<GitAddress, 'branch' | 'folder'> {
  const colon = fragment.indexOf(':');
  const branch = colon === -1 ? fragment : fragment.slice(0, colon);
  const folder = (colon === -1 ? '' : fragment.slice(colon + 1)).replace(/^\/+|\/+$/g, '');
  // What git allows in the name of a branch, so that none is taken for a flag or an expression.
  if (!/^(?:[\p{L}\p{N}_][\p{L}\p{N}_./+-]*)?$/u.test(branch) || branch.includes('..'))
    throw new AskedWrongly(`${JSON.stringify(branch)} cannot be a branch`);
  if (/\p{Cc}/u.test(folder) || folder.split('/').some((part) => part === '..' || part === '.'))
    throw new AskedWrongly(`${JSON.stringify(folder)} cannot be a folder of a repository`);
  return { branch: branch === '' ? null : branch, folder: folder === '' ? null : folder };
}

async function localKind(path: string): Promise<'git' | 'folder' | 'archive' | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (found.isFile()) return 'archive';
  if (!found.isDirectory()) throw new AskedWrongly(`${JSON.stringify(path)} is neither a folder nor an archive`);
  const isBare = (await isFolder(join(path, 'objects'))) && (await stat(join(path, 'HEAD')).catch(() => null)) !== null;
  return isBare ? 'git' : 'folder';
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
