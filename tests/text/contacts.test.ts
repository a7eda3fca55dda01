import { describe, expect, it } from 'vitest';
import { withoutContacts } from '../../src/text/contacts.js';

describe('withoutContacts', () => {
  it.each([
    ['Write to jane.doe@undp.org.', 'Write to […].'],
    ['mailto:jane@lab.co.ke and j-d+x@a-b.org', '[…] and […]'],
    ['torn apart @undp.org', 'torn apart […]'],
    ['https://x.org/?to=jane.doe%40undp.org&a=1', 'https://x.org/?to=[…]&a=1'],
    ['Call +1 (868) 555-0142 now', 'Call […] now'],
    ['+254 712 345 678', '[…]'],
    ['Tel: 555 01 42 and WhatsApp 7712 3456', 'Tel: […] and WhatsApp […]'],
    ['Téléphone : 77 123 45 67', 'Téléphone : […]'],
    ['0712 345 678', '[…]'],
    ['P.O. Box 1234, Town', '[…], Town'],
  ])('leaves the contact out of "%s"', (text, expected) => {
    expect(withoutContacts(text)).toBe(expected);
  });

  it.each([
    'The Digiamig@s and Cultiv@te teams, @UNDPAccLabs and @undp.innovation',
    'https://medium.com/@undp.innovation/wells-1234567890',
    'https://undp.org/a/0712345678?id=+25471234567',
    'From 2019-2020 to 2021-2022, of 1 080 000 pupils and 30,000,000 trees',
    'an index of +12 500 000 and 0.123456789',
    'in 2022 2023 2024',
    'a budget of 300 000 000 and 3 000 000 000',
    'agreement 164-2021',
  ])('leaves "%s" alone', (text) => {
    expect(withoutContacts(text)).toBe(text);
  });
});
