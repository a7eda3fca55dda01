/** The box that filters a long list of facet values, and the place in such a list, which a refinement keeps. */

/** Values of a list at most; longer ones show what is sought. */
const WHOLE_LIST = 700;
/** Values of a longer list that are shown at once. */
const MOST = 50;

/** By facet: all values under the present search, once asked for. */
let fetched = new Map();
let kept = new Map();

document.addEventListener('input', (event) => {
  if (event.target.classList.contains('find')) void filter(event.target);
});

// A list that is opened becomes whole in its place. This event does not bubble.
document.addEventListener(
  'toggle',
  (event) => {
    const input = event.target.open && event.target.querySelector(':scope > .find[data-rest]');
    if (input) void fill(input);
  },
  true,
);

// Enter in the filter box would send the form.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.classList?.contains('find')) event.preventDefault();
});

document.addEventListener('htmx:before:swap', () => {
  kept = new Map();
  for (const input of document.querySelectorAll('details[open] > .find')) {
    kept.set(input.id, { text: input.value, top: input.nextElementSibling.scrollTop });
  }
});

document.addEventListener('htmx:after:swap', () => {
  fetched = new Map();
  for (const [id, { text, top }] of kept) {
    const input = document.getElementById(id);
    if (!input) continue;
    // Setting it makes the browser lay the page out at once: only where it is not at the top.
    if (top > 0) input.nextElementSibling.scrollTop = top;
    if (text !== '') {
      input.value = text;
      void filter(input);
    }
  }
  kept = new Map();
});

async function filter(input) {
  const list = input.nextElementSibling.querySelector('ul');
  const sought = fold(input.value);
  for (const item of list.querySelectorAll('[data-fetched]')) if (!item.querySelector(':checked')) item.remove();
  const present = new Set();
  for (const item of list.children) {
    present.add(item.querySelector('input').value);
    item.hidden = sought !== '' && !fold(item.textContent).includes(sought);
  }
  if (sought === '' || !input.dataset.rest) return;
  const values = await allValues(input);
  if (fold(input.value) !== sought) return;
  for (const box of input.closest('fieldset').querySelectorAll('input[name]')) present.add(box.value);
  const found = values.filter(({ value, label }) => !present.has(value) && fold(label).includes(sought));
  const sample = list.querySelector('li');
  for (const { value, label, count } of found.slice(0, MOST)) list.append(copyOf(sample, value, label, count));
}

async function fill(input) {
  const values = await allValues(input);
  const fieldset = input.closest('fieldset');
  if (values.length > WHOLE_LIST || !fieldset) return;
  const present = new Set([...fieldset.querySelectorAll('input[name]')].map((box) => box.value));
  const list = fieldset.querySelector('.scroll ul');
  const sample = list.querySelector('li');
  const missing = values.filter(({ value }) => !present.has(value));
  list.append(...missing.map(({ value, label, count }) => copyOf(sample, value, label, count)));
  for (const item of list.querySelectorAll('[data-fetched]')) delete item.dataset.fetched;
  fieldset.querySelector('.see-all')?.remove();
  delete input.dataset.rest;
  if (input.value !== '') void filter(input);
}

async function allValues(input) {
  const address = input.dataset.rest;
  if (!fetched.has(address)) {
    const asked = fetch(address).then((answer) => (answer.ok ? answer.json() : { values: [] }));
    fetched.set(
      address,
      asked.then(({ values }) => values).catch(() => []),
    );
  }
  return fetched.get(address);
}

function copyOf(sample, value, label, count) {
  const item = sample.cloneNode(true);
  const box = item.querySelector('input');
  const data = item.querySelector('data');
  box.id = `${box.name}-${safeId(value)}`;
  box.value = value;
  box.checked = false;
  item.querySelector('span').textContent = label;
  data.value = String(count);
  data.textContent = count.toLocaleString(document.documentElement.lang);
  item.hidden = false;
  item.dataset.fetched = '';
  return item;
}

/** As the server makes ids, so that focus comes back to a value that a refinement brings onto the page. */
function safeId(value) {
  return encodeURIComponent(value)
    .replace(/[_!'()*~.]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('%', '_');
}

function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
