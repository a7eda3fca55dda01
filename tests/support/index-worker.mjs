// Opens an index in this thread and answers what is asked of it over the port.
import { parentPort, workerData } from 'node:worker_threads';
import { openIndex } from '../../dist/search/open-index.js';

const index = openIndex(workerData);

parentPort.on('message', async ({ number, method, args }) => {
  try {
    parentPort.postMessage({ number, answer: await index[method](...args) });
  } catch (error) {
    parentPort.postMessage({ number, error: String(error) });
  }
});
parentPort.postMessage({ generation: index.generation, figures: index.figures, facets: index.facets });
