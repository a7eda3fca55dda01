import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { SourceError } from './source.js';
import { withoutPassword } from './without-password.js';

/** Of what git says when it fails, at most this much is kept. */
const MOST_SAID = 8_000;

/** git asks nobody for a password, follows no transport that starts a program, and speaks English. */
function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'true',
    SSH_ASKPASS: 'true',
    GIT_SSH_COMMAND: process.env.GIT_SSH_COMMAND ?? 'ssh -oBatchMode=yes',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file',
    LC_ALL: 'C',
  };
}

/** Starts the system's git. It is killed where the signal says so. */
export function startGit(args: readonly string[], signal: AbortSignal): ChildProcessWithoutNullStreams {
  const child = spawn('git', ['-c', 'core.hooksPath=/dev/null', ...args], { env: environment(), signal });
  child.stdin.on('error', () => undefined);
  return child;
}

/** Runs git to its end and gives what it wrote. @throws SourceError with the reason in one line */
export async function runGit(args: readonly string[], signal: AbortSignal, input = ''): Promise<Buffer> {
  const child = startGit(args, signal);
  const ended = gitEnded(child);
  child.stdin.end(input);
  const parts: Buffer[] = [];
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) parts.push(chunk);
  await ended;
  return Buffer.concat(parts);
}

/** Resolves when git has ended well. @throws SourceError with the reason in one line */
export function gitEnded(child: ChildProcessWithoutNullStreams): Promise<void> {
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-MOST_SAID);
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'ENOENT'
          ? new SourceError(
              'git is not installed: a git address needs it (Debian: apt-get install git); a .zip or .tar.gz does not',
            )
          : new SourceError(`git: ${error.message}`),
      );
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new SourceError(`git: ${reasonIn(said) ?? `it ended with ${code ?? 'a signal'}`}`));
    });
  });
  // Whoever reads the output first may wait for this later.
  ended.catch(() => undefined);
  return ended;
}

/** The line that says why: the last one that git calls fatal or an error, without a password. */
function reasonIn(said: string): string | null {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((each) => /^(?:fatal|error|ERROR): /.test(each)) ?? lines.at(-1);
  return line === undefined ? null : line.replace(/[\w+.-]+:\/\/[^\s']+/g, withoutPassword).replace(/\p{Cc}/gu, ' ');
}
