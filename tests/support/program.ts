import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/main/cli.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds from start to end. */
  readonly ms: number;
}

/** Runs the built program to its end. */
export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const started = performance.now();
  const child = start(args, env);
  const output = collect(child);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...output(), ms: performance.now() - started });
    });
  });
}

export interface Running {
  readonly url: string;
  readonly listening: Readonly<Record<string, unknown>>;
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts `learnings serve` on a free port and waits for its "listening" line. @throws where it ends before */
export function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const started = performance.now();
  const child = start(['serve', '--port', '0', ...args], env);
  const output = collect(child);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...output(), ms: performance.now() - started });
    });
  });
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const line = output()
        .stdout.split('\n')
        .find((candidate) => candidate.includes('"msg":"listening"'));
      if (line === undefined) return;
      const listening = JSON.parse(line) as Record<string, unknown>;
      resolve({ url: String(listening.url), listening, child, ended });
    });
    void ended.then(({ code, stderr }) => {
      reject(new Error(`ended with ${code}: ${stderr}`));
    });
  });
}

function start(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess): () => { stdout: string; stderr: string } {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return () => ({ stdout, stderr });
}
