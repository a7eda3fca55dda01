import type { Command } from './command.js';
import { readConfig, settingFlags } from './config.js';
import { startServer } from './serve.js';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'index a folder of plans and serve the site',
  usage: '[FLAGS]',
  about: [
    'Reads every plan of a folder, builds the index and answers on one address until it is stopped. When it serves, one line of JSON on standard output says "listening" and its url; one line for each request follows.',
    'Each flag can be given as a variable of the environment instead; the flag wins.',
  ],
  flags: [{ heading: 'Settings', flags: settingFlags() }],
  examples: [
    { line: 'learnings serve', what: 'The starter plans, on http://127.0.0.1:3000:' },
    { line: 'learnings serve --seeds plans --port 8080', what: 'A folder of your own, on another port:' },
    {
      line: 'BASE_URL=https://learnings.example learnings serve --host 0.0.0.0',
      what: 'Behind a proxy, for visitors from everywhere:',
    },
  ],
  exits: {
    done: 'it was stopped by SIGTERM or SIGINT',
    failed: 'the folder cannot be read, or the port cannot be had',
  },
  takesInterrupt: true,
  async run(args, env) {
    await startServer(readConfig(args, env));
    return 0;
  },
};
