import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFolder } from '../ingest/read-folder.js';
import { buildIndex } from '../search/build-index.js';
import { openIndex } from '../search/open-index.js';
import { createApp } from '../web/app.js';
import { loadAssets } from '../web/assets.js';
import type { CorpusState } from '../web/corpus-state.js';
import { createLog } from '../web/log.js';
import { createMetrics } from '../web/metrics.js';
import { programRevision } from '../web/program-revision.js';
import { createRenderer } from '../web/render.js';
import type { Config } from './config.js';
import { createOutput } from './output.js';
import { PROFILE } from './profile.js';
import { createQueryLog } from './query-log.js';
import { listeningUrl } from './site-address.js';

/** Milliseconds. A client that sends slower than this is cut off; others are served meanwhile. */
const SERVER_LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  // Node looks for slow clients this often; its default of 30 s let one live over 25 s.
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
};

/** Milliseconds that requests in flight are given at the end. */
const SHUTDOWN_GRACE = 8_000;

/** Milliseconds between looks for idle connections at the end. */
const IDLE_CHECK = 50;

/**
 * Reads the folder, builds the index and serves until SIGTERM or SIGINT.
 * @throws where the folder cannot be read or the port cannot be had
 */
export async function startServer(config: Config): Promise<void> {
  const output = createOutput(process.stdout.fd);
  const log = createLog(config.logLevel, output.write);
  const { plans, report } = await readFolder(config.seeds, config, PROFILE);
  const index = openIndex(buildIndex(plans, PROFILE));
  const readAt = new Date();
  const lastReload = { at: readAt, fault: null };
  const corpus: CorpusState = { index, readAt, passedOver: report.passedOver.length, lastReload };
  for (const { file, reason } of report.passedOver) log('warn', 'file passed over', { file, reason });

  const assets = loadAssets();
  const server = serve({
    fetch: (request, env) => app.fetch(request, env),
    port: config.port,
    hostname: config.host,
    serverOptions: SERVER_LIMITS,
  }) as Server;
  const { port } = await listening(server);
  const url = listeningUrl(config.host, port);
  const metrics = createMetrics(() => corpus);
  metrics.reload('success');
  const queryLog = config.queryLog === undefined ? null : createQueryLog(config.queryLog, log, metrics.queryLogLost);
  const app = createApp({
    site: {
      index: () => index,
      profile: PROFILE,
      config: { baseUrl: config.baseUrl ?? url, contact: config.contact, sourceUrl: config.sourceUrl },
      render: createRenderer(),
      assetUrl: assets.url,
    },
    assets,
    log,
    revision: programRevision(),
    operators: { corpus: () => corpus, metrics, logAddress: config.logAddress, queryLog: queryLog?.write ?? null },
  });
  // Whatever starts the server waits for this line: it is written at every level of the log.
  output.write(
    JSON.stringify({
      time: new Date().toISOString(),
      level: 'info',
      msg: 'listening',
      url,
      startedMs: Math.round(performance.now()),
      plans: plans.length,
      passedOver: report.passedOver.length,
    }) + '\n',
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      stop(server, () => Promise.all([output.idle(), queryLog?.idle()]));
    });
}

function listening(server: Server): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

/** Answers what is in flight, refuses what is new, and ends when what is written is written. */
function stop(server: Server, idle: () => Promise<unknown>): void {
  server.close(() => {
    void idle().then(() => process.exit(0));
  });
  // A connection that was busy at the signal falls idle after its answer and would take a next request.
  setInterval(() => {
    server.closeIdleConnections();
  }, IDLE_CHECK);
  setTimeout(() => {
    server.closeAllConnections();
    process.exit(0);
  }, SHUTDOWN_GRACE);
}
