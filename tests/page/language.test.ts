import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/page/language.js';
import { messagesIn } from '../../src/page/messages/messages.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';

describe('chooseLanguage', () => {
  it.each([
    [null, null, 'en'],
    ['fr', 'es', 'fr'],
    ['FR', null, 'fr'],
    ['de', 'es', 'es'],
    [null, 'fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    [null, 'de-DE,es;q=0.5,en;q=0.7', 'en'],
    [null, 'fr;q=0, es', 'es'],
    [null, 'fr;q=0', 'en'],
    [null, 'fr;q=0.1, es;q=0.2', 'es'],
    [null, 'ru, *', 'en'],
    [null, 'es-419', 'es'],
    ['__proto__', 'constructor', 'en'],
  ])('of hl=%s and Accept-Language %s is %s', (hl, accepted, expected) => {
    expect(chooseLanguage(hl, accepted)).toBe(expected);
  });

  it('answers any header', () => {
    fc.assert(fc.property(fc.string(), (header) => ['en', 'fr', 'es'].includes(chooseLanguage(null, header))));
  });
});

describe('the words of the interface', () => {
  /** Every text with its path; functions are called with something of each kind. */
  function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    // Each language has examples of its own, as many as it likes.
    if (/\.(?:exampleQueries|terms)$/.test(path)) return [];
    return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
  }

  it.each(['fr', 'es'] as const)('are all there in %s, and are not the English ones', (language) => {
    const all = (name: 'en' | 'fr' | 'es') => texts({ own: messagesIn(name), archive: acceleratorLabs.messages[name] });
    const english = new Map(all('en'));
    const other = all(language);
    expect(other.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    expect(other.filter(([, text]) => text.trim() === '')).toEqual([]);
    const long = other.filter(([, text]) => text.length > 20);
    expect(long.filter(([path, text]) => english.get(path) === text)).toEqual([]);
  });

  it('count in the forms of each language', () => {
    expect(messagesIn('en').results.plans(0)).toBe('0 plans');
    expect(messagesIn('en').results.plans(1)).toBe('1 plan');
    expect(messagesIn('en').results.plans(1204)).toBe('1,204 plans');
    expect(messagesIn('fr').results.plans(0)).toBe('0 plan');
    expect(messagesIn('es').results.plans(0)).toBe('0 planes');
  });
});
