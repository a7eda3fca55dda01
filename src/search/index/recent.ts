/** Gives what was made for a key before, or makes it. */
export type Recent<T> = (key: string, make: () => T) => T;

/** Keeps what was made for the last keys, at most so many. Whatever is made must depend on the key alone. */
export function recent<T>(most: number): Recent<T> {
  const known = new Map<string, T>();
  return (key, make) => {
    const made = known.get(key);
    const value = made ?? make();
    if (made !== undefined) known.delete(key);
    else if (known.size === most) known.delete(known.keys().next().value ?? '');
    known.set(key, value);
    return value;
  };
}
