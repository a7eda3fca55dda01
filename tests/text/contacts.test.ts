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
    ['Call 012 345 678 now', 'Call […] now'],
    ['P.O. Box 1234, Town', '[…], Town'],
    ['PO Box 30218-00100', '[…]'],
    ['To josé.núñez@undp.org or mailto:ana@x.co', 'To […] or […]'],
    ['jane.doe (at) lab.org, jane[at]lab[dot]org', '[…], […]'],
    ['https://wa.me/254712345678', 'https://wa.me/[…]'],
    ['+221331234567/+221771234567', '[…]/[…]'],
    ['(0712) 345-678 or 00254 712 345 678', '[…] or […]'],
    ['WhatsApp number: 72 21 23 45', 'WhatsApp number: […]'],
    ['1. Call +254 700 123456. 2. Pay.', '1. Call […]. 2. Pay.'],
    ['1) Call +254 700 123456 2) Pay.', '1) Call […] 2) Pay.'],
    ['Mobile: 9841234567, contact number 98412345', 'Mobile: […], contact number […]'],
  ])('leaves the contact out of "%s"', (text, expected) => {
    expect(withoutContacts(text, 'undp.org')).toBe(expected);
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
    'mobile 4500000 subscribers, one phone 1200000 times, a cell 1234567 wide',
    'ISBN 978-92-1-126440-3, DOI 10.1038/s41586-020-2649-2 and 12/05/2021 - 14/06/2021',
    'from 02-03-2021 04 to 05 - 12 - 2021',
    'an increase of +100 000 - 200 000',
    'the team (at UNDP.org level) and @AccLab.Kenya',
    'https://undp.org/a/0712345678/0712345678',
  ])('leaves "%s" alone', (text) => {
    expect(withoutContacts(text, 'undp.org')).toBe(text);
  });
});
