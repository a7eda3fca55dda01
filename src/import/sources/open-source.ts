import { open } from 'node:fs/promises';
import { MOST_UNPACKED } from './byte-budget.js';
import { openFolder } from './folder-source.js';
import { openGit } from './git-source.js';
import { SourceError, type Source } from './source.js';
import type { SourceAddress } from './source-address.js';

/** Opens a source. What an archive is, its first bytes say. @throws SourceError where it cannot be read */
export async function openSource(
  address: SourceAddress,
  signal: AbortSignal,
  mostBytes = MOST_UNPACKED,
): Promise<Source> {
  if (address.kind === 'git') return openGit(address, signal);
  if (address.kind === 'folder') return openFolder(address.path);
  const kind = await archiveKind(address.path);
  // Loaded for an archive of their kind, and for nothing else.
  if (kind === 'zip') return (await import('./zip-source.js')).openZip(address.path, mostBytes);
  return (await import('./tar-source.js')).openTar(address.path, kind === 'tar.gz', mostBytes);
}

async function archiveKind(path: string): Promise<'zip' | 'tar' | 'tar.gz'> {
  const head = Buffer.alloc(512);
  try {
    const handle = await open(path);
    await handle.read(head, 0, head.length, 0).finally(() => handle.close());
  } catch (error) {
    throw new SourceError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const signature = head.toString('latin1', 0, 4);
  if (signature === 'PK\u0003\u0004' || signature === 'PK\u0005\u0006') return 'zip';
  if (signature.startsWith('\u001f\u008b')) return 'tar.gz';
  if (head.toString('latin1', 257, 262) === 'ustar' || /\.tar$/i.test(path)) return 'tar';
  throw new SourceError(`${path} is no .zip, .tar or .tar.gz`);
}
