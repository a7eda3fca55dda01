import { benchCommand } from './bench.js';
import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { searchCommand } from './search.js';
import { serveCommand } from './serve-command.js';

/** Every command, in the order of the overview. */
export const COMMANDS: readonly Command[] = [
  serveCommand,
  importCommand,
  checkCommand,
  searchCommand,
  exportCommand,
  benchCommand,
];
