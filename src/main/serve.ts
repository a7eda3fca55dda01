import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFolder } from '../ingest/read-folder.js';
import { buildIndex } from '../search/build-index.js';
import { openIndex } from '../search/open-index.js';
import { createApp } from '../web/app.js';
import { loadAssets } from '../web/assets.js';
import { createLog } from '../web/log.js';
import { programRevision } from '../web/program-revision.js';
import { createRenderer } from '../web/render.js';
import type { Config } from './config.js';
import { createOutput, type Output } from './output.js';
import { PROFILE } from './profile.js';
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
      stop(server, output);
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

/** Answers what is in flight, refuses what is new, and ends. */
function stop(server: Server, output: Output): void {
  server.close(() => {
    void output.idle().then(() => process.exit(0));
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
