/** The box that filters a long list of facet values, and the place in such a list, which a refinement keeps. */

/** Values of a list at most; longer ones show what fits. */
const WHOLE_LIST = 700;
/** Values that fit and are shown at once. */
const MOST = 50;
/** Milliseconds of quiet before it is announced how many fit. */
const ANNOUNCE_AFTER = 600;

/** By URL: all values under the present search, once asked for. */
let fetched = new Map();
/** By id of a filter box: what stood in it, and how far its list was scrolled. */
let kept = new Map();
/** By filter box: the values of its two lists, in their places. While something is typed all stand in the second list. */
const places = new WeakMap();
let announcing = 0;

document.addEventListener('input', (event) => {
  if (!event.target.classList.contains('find')) return;
  clearTimeout(announcing);
  void filter(event.target).then((stands) => stands && announce(event.target));
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
  // The results that come have their own announcement.
  clearTimeout(announcing);
  kept = new Map();
  for (const input of document.querySelectorAll('details[open] > .find')) {
    kept.set(input.id, { text: input.value, top: scrollerOf(input).scrollTop });
  }
});

document.addEventListener('htmx:after:swap', () => {
  fetched = new Map();
  for (const [id, { text, top }] of kept) {
    const input = document.getElementById(id);
    if (!input) continue;
    if (text !== '') {
      input.value = text;
      void filter(input);
    }
    // Setting it makes the browser lay the page out at once: only where it is not at the top.
    if (top > 0) scrollerOf(input).scrollTop = top;
  }
  kept = new Map();
});

/**
 * Shows the values that fit what is typed: those on the page at once, the others when they have come.
 * Resolves to whether that stands, and nothing else was typed meanwhile.
 */
async function filter(input) {
  const typed = fold(input.value);
  let found = show(input, typed, []);
  let failed = false;
  if (typed !== '' && input.dataset.rest) {
    const values = await allValues(input);
    if (fold(input.value) !== typed) return false;
    failed = values === null;
    if (!failed) found = show(input, typed, values);
  }
  noteOf(input).textContent = typed === '' ? '' : describe(noteOf(input), found, failed);
  return true;
}

/** Says what the note beside the box says, once nothing was typed for a while. */
function announce(input) {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    const text = noteOf(input).textContent;
    if (text !== '') document.getElementById('status').textContent = text;
  }, ANNOUNCE_AFTER);
}

/**
 * Moves all values of a facet that fit into the list below the box, those with a word that begins so first, and hides
 * the others; puts them back where nothing is typed. Returns how many fit.
 */
function show(input, typed, values) {
  const { first, list } = listsOf(input);
  const focused = document.activeElement;
  putBack(input, first, list);
  if (typed === '') return 0;
  places.set(input, { first: [...first.children], list: [...list.children] });
  const items = [...first.children, ...list.children];
  const candidates = [
    ...items.map((item) => ({ item, fit: fitOf(labelOf(item), typed) })),
    ...missing(items, values).map((value) => ({ value, fit: fitOf(fold(value.label), typed) })),
  ];
  const found = [0, 1].flatMap((fit) => candidates.filter((candidate) => candidate.fit === fit));
  const shown = found.slice(0, MOST).map(({ item, value }) => item ?? copyOf(items[0], value));
  // What is hidden stays in the form: a value that is chosen would else be lost by the next search.
  const others = items.filter((item) => !shown.includes(item));
  for (const item of shown) item.hidden = false;
  for (const item of others) item.hidden = true;
  list.replaceChildren(...shown, ...others);
  first.hidden = true;
  focusAgain(focused);
  return found.length;
}

function putBack(input, first, list) {
  const before = places.get(input);
  if (before) {
    first.append(...before.first);
    list.prepend(...before.list);
    for (const item of [...before.first, ...before.list]) item.hidden = false;
    first.hidden = false;
    places.delete(input);
  }
  for (const item of list.querySelectorAll('[data-fetched]')) if (!item.querySelector(':checked')) item.remove();
}

/** What is moved loses the focus. */
function focusAgain(element) {
  if (element !== document.activeElement && element.isConnected) element.focus({ preventScroll: true });
}

/** 0: a word of the label begins with what is typed; 1: it stands inside a word; 2: it does not fit. */
function fitOf(label, typed) {
  let at = label.indexOf(typed);
  if (at < 0) return 2;
  for (; at >= 0; at = label.indexOf(typed, at + 1)) if (!/[\p{L}\p{N}]/u.test(label[at - 1] ?? '')) return 0;
  return 1;
}

function describe({ dataset }, found, failed) {
  if (failed) return dataset.failed;
  if (found === 0) return dataset.none;
  return (found > MOST ? dataset.first : dataset.found)
    .replace('{count}', localNumber(found))
    .replace('{shown}', localNumber(MOST));
}

/** Makes a list whole, in its order: what the page left out comes after what it has. */
async function fill(input) {
  const values = await allValues(input);
  if (values === null || values.length > WHOLE_LIST || !input.isConnected) return;
  const { first, list } = listsOf(input);
  const focused = document.activeElement;
  putBack(input, first, list);
  focusAgain(focused);
  const items = [...first.children, ...list.children];
  list.append(...missing(items, values).map((value) => copyOf(items[0], value)));
  for (const item of list.querySelectorAll('[data-fetched]')) delete item.dataset.fetched;
  input.closest('fieldset').querySelector('.see-all')?.remove();
  delete input.dataset.rest;
  if (input.value !== '') void filter(input);
}

/** All values of a facet, in the language of the page; null where they could not be had: the next letter asks again. */
async function allValues(input) {
  const url = input.dataset.rest;
  if (!fetched.has(url)) fetched.set(url, ask(url));
  const values = await fetched.get(url);
  if (values === null) fetched.delete(url);
  return values;
}

async function ask(url) {
  try {
    const answer = await fetch(url);
    return answer.ok ? (await answer.json()).values : null;
  } catch {
    return null;
  }
}

/** The values that none of the items has. */
function missing(items, values) {
  const present = new Set(items.map((item) => item.querySelector('input').value));
  return values.filter(({ value }) => !present.has(value));
}

function copyOf(sample, { value, label, count }) {
  const item = sample.cloneNode(true);
  const box = item.querySelector('input');
  const data = item.querySelector('data');
  box.id = `${box.name}-${safeId(value)}`;
  box.value = value;
  // The attribute too, which a copy of a ticked value has.
  box.removeAttribute('checked');
  box.checked = false;
  item.querySelector('span').textContent = label;
  data.value = String(count);
  data.textContent = localNumber(count);
  item.hidden = false;
  item.dataset.fetched = '';
  return item;
}

/** The values shown at first, and the list below the box. */
function listsOf(input) {
  return { first: input.closest('fieldset').querySelector(':scope > ul'), list: scrollerOf(input).querySelector('ul') };
}

function scrollerOf(input) {
  return input.parentElement.querySelector('.scroll');
}

function noteOf(input) {
  return input.parentElement.querySelector('.find-note');
}

function labelOf(item) {
  return fold(item.querySelector('span').textContent);
}

function localNumber(value) {
  return value.toLocaleString(document.documentElement.lang);
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
