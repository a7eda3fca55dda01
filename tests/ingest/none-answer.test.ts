import { describe, expect, it } from 'vitest';
import { meansNoBarrier, saysNothing } from '../../src/ingest/form/none-answer.js';

describe('saysNothing', () => {
  it.each([
    'N/A',
    'Nothing yet.',
    'Nothing to report',
    'Not yet available',
    'To be updated',
    'Will be completed later.',
    'Il n’y a pas d’enseignements.',
    'Rien à signaler',
    'Pas encore disponible',
    'À compléter',
    'Todavía no.',
    'Por definir',
    'There were no lessons.',
  ])('takes %j for no learning', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each([
    'Nothing works without a lid.',
    'Pumps are to be updated by the village.',
    'Il n’y a pas de pompe dans le village.',
    'There were no pumps in the village.',
    'There were no barriers, but wells failed.',
    'No hay agua todavía en el pozo.',
    'In progress, wells fail more often than planned.',
  ])('takes %j for one', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

describe('meansNoBarrier', () => {
  it.each([
    'No',
    'No major barriers were met.',
    'There were no barriers so far.',
    'We did not meet any bottlenecks',
    'Il n’y a pas de barrières majeures.',
    'Nous n’avons pas rencontré de difficultés.',
    'No hubo barreras.',
  ])('takes %j for none', (text) => {
    expect(meansNoBarrier(text)).toBe(true);
  });

  it.each(['No support from the village.', 'Il n’y a pas de cadre légal.', 'No hubo agua.'])(
    'takes %j for one',
    (text) => {
      expect(meansNoBarrier(text)).toBe(false);
    },
  );
});
