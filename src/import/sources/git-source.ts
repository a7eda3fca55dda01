import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBlobs, type Blobs } from './git-blobs.js';
import { runGit } from './run-git.js';
import { SourceError, type Source, type SourceEntry } from './source.js';
import type { GitAddress } from './source-address.js';

/** A file in a tree. */
interface TreeEntry {
  readonly mode: string;
  readonly oid: string;
  readonly path: string;
}

/**
 * The last commit of a branch. Nothing is checked out: the list of files is fetched first, then, where the server can leave out files,
 * the pages of the folder alone, in one go; else all files of that one commit.
 * @throws SourceError where the repository cannot be had
 */
export async function openGit({ url, branch, folder, label }: GitAddress, signal: AbortSignal): Promise<Source> {
  const dir = await mkdtemp(join(tmpdir(), 'learnings-import-'));
  const close = async () => rm(dir, { recursive: true, force: true, maxRetries: 3 });
  try {
    await clone(dir, url, branch, signal);
    const commit = (await runGit(['-C', dir, 'rev-parse', 'HEAD'], signal)).toString().trim();
    const tree = await readTree(dir, folder, label, signal);
    const wanted = tree.filter(({ mode, path }) => isFile(mode) && /\.md$/i.test(path));
    await fetchBlobs(dir, wanted, signal);
    const blobs = await openBlobs(
      dir,
      wanted.map(({ oid }) => oid),
      signal,
    );
    return {
      entries: readEntries(tree, blobs),
      commit,
      close: async () => {
        blobs.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function clone(dir: string, url: string, branch: string | null, signal: AbortSignal): Promise<void> {
  const args = (filter: readonly string[]) => [
    ...['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=60'],
    ...['clone', '--quiet', '--bare', '--depth=1', '--single-branch', '--no-tags', '--template=', ...filter],
    ...(branch === null ? [] : [`--branch=${branch}`]),
    ...['--', url, dir],
  ];
  try {
    await runGit(args(['--filter=blob:none']), signal);
  } catch (error) {
    // Old servers know no filter, and some answer with an error. Another reason comes back the second time.
    if (
      signal.aborted ||
      !(error instanceof SourceError) ||
      !/filter|unexpected disconnect|expected/i.test(error.message)
    )
      throw error;
    await rm(dir, { recursive: true, force: true });
    await runGit(args([]), signal);
  }
}

async function readTree(
  dir: string,
  folder: string | null,
  label: string,
  signal: AbortSignal,
): Promise<readonly TreeEntry[]> {
  const listing = await runGit(['-C', dir, 'ls-tree', '-r', '-z', '--full-tree', `HEAD:${folder ?? ''}`], signal).catch(
    (error: unknown) => {
      if (folder === null || !(error instanceof SourceError)) throw error;
      throw new SourceError(`there is no folder ${JSON.stringify(folder)} in ${label}`, { cause: error });
    },
  );
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, oid, path] = /^(\d+) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
      return mode === undefined || oid === undefined || path === undefined ? [] : [{ mode, oid, path }];
    });
}

/** Asks for the pages in one go. Where all files came with the clone, or the server gives none by name, there is nothing to do. */
async function fetchBlobs(dir: string, wanted: readonly TreeEntry[], signal: AbortSignal): Promise<void> {
  const partial = await runGit(['-C', dir, 'config', '--get', 'remote.origin.promisor'], signal).catch(() => null);
  if (partial === null || wanted.length === 0) return;
  const oids = [...new Set(wanted.map(({ oid }) => oid))].join('\n');
  const flags = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--recurse-submodules=no',
    '--filter=blob:none',
    '--stdin',
  ];
  // git asks for what is still missing when it is read: one by one, slower, with the same end.
  await runGit(
    ['-C', dir, '-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...flags, 'origin'],
    signal,
    `${oids}\n`,
  ).catch(() => {
    signal.throwIfAborted();
  });
}

async function* readEntries(tree: readonly TreeEntry[], blobs: Blobs): AsyncGenerator<SourceEntry> {
  for (const { mode, oid, path } of tree) {
    if (mode === '160000') continue;
    yield {
      path,
      irregular: isFile(mode) ? null : 'a link',
      size: blobs.sizeOf(oid),
      read: (maxBytes) => blobs.read(oid, maxBytes),
    };
    await Promise.resolve();
  }
}

function isFile(mode: string): boolean {
  return mode.startsWith('100');
}
