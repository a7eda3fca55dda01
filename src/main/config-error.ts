/** Something asked for that cannot be used: a setting, a flag, a command. The message is one line naming it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
