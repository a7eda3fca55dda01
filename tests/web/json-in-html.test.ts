import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonInHtml } from '../../src/web/json-in-html.js';

describe('jsonInHtml', () => {
  it.each(['</script>', '<!--<script>', ']]>', '&quot;', '\u2028', '"\\'])('leaves no sign of markup in %j', (text) => {
    expect(jsonInHtml({ text, [text]: [text] })).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it('says what was given, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(jsonInHtml({ text }))).toEqual({ text });
      }),
    );
  });
});
