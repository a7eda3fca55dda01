/** Suggestions under the search box: the ARIA combobox pattern. Without this script the box is a plain one. */

/** Milliseconds of quiet before suggestions are asked for. */
const WAIT = 150;

let asking = null;
let waiting = 0;
/** The option that Enter would take; -1: none. */
let active = -1;
let items = [];

const box = () => document.getElementById('q');
const list = () => document.getElementById('suggestions');
const options = () => [...list().querySelectorAll('[role="option"]')];

document.addEventListener('keydown', (event) => {
  // Keys that compose a character (an accent, a Chinese word) belong to what composes it.
  if (event.isComposing || event.keyCode === 229) return;
  const typing = event.target.matches?.('input:not([type="checkbox"]), textarea, select');
  const withSingleKeys = document.documentElement.dataset.keys !== 'off';
  if (event.key === '/' && withSingleKeys && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box()?.focus();
    box()?.select();
    return;
  }
  if (event.target.id === 'q') onKey(event);
});

document.addEventListener('input', (event) => {
  if (event.target.id !== 'q') return;
  clearTimeout(waiting);
  waiting = setTimeout(ask, WAIT);
});

document.addEventListener('focusin', (event) => {
  if (event.target.id === 'q') prepare(event.target);
  else close();
});

document.addEventListener('submit', () => {
  clearTimeout(waiting);
  asking?.abort();
  close();
});

// The list keeps the focus in the box: a press does not take it away.
document.addEventListener('pointerdown', (event) => {
  if (event.target.closest('#suggestions')) event.preventDefault();
  else if (event.target.id !== 'q') close();
});

document.addEventListener('click', (event) => {
  const option = event.target.closest('#suggestions [role="option"]');
  if (option) take(options().indexOf(option));
});

function prepare(input) {
  if (list()) return;
  const listbox = document.createElement('div');
  listbox.id = 'suggestions';
  listbox.className = 'suggestions';
  listbox.hidden = true;
  listbox.setAttribute('role', 'listbox');
  listbox.setAttribute('aria-label', input.dataset.suggestLabel);
  // Says how many there are; the number of results has a place of its own.
  const status = document.createElement('div');
  status.id = 'suggestions-status';
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  input.closest('.search-box').append(listbox, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', 'suggestions');
  input.setAttribute('aria-expanded', 'false');
}

async function ask() {
  const input = box();
  const typed = input.value.trim();
  asking?.abort();
  if (typed.length < 2) return close();
  asking = new AbortController();
  try {
    const answer = await fetch(`${input.dataset.suggest}&${stateOf(input.form, typed)}`, { signal: asking.signal });
    if (!answer.ok) return close();
    const { suggestions } = await answer.json();
    if (document.activeElement === input && input.value.trim() === typed) show(suggestions);
  } catch {
    // Aborted by the next letter, or no network: the box works without suggestions.
  }
}

/** What is being typed, with the filters and the view that the form has. */
function stateOf(form, typed) {
  const state = new URLSearchParams(new FormData(form));
  for (const name of ['hl', 'page', 'sort']) state.delete(name);
  state.set('q', typed);
  return state;
}

function show(suggestions) {
  items = suggestions;
  active = -1;
  prepare(box());
  const { groups, counts } = JSON.parse(box().dataset.suggestTexts);
  document.getElementById('suggestions-status').textContent = counts[items.length] ?? '';
  if (items.length === 0) return close();
  list().replaceChildren(
    ...Object.entries(groups).flatMap(([kind, heading]) => {
      const own = items.flatMap((item, at) => (item.kind === kind ? [optionOf(item, at)] : []));
      return own.length === 0 ? [] : [groupOf(kind, heading, own)];
    }),
  );
  list().hidden = false;
  box().setAttribute('aria-expanded', 'true');
  box().removeAttribute('aria-activedescendant');
}

function groupOf(kind, heading, own) {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', `suggestions-${kind}`);
  const name = document.createElement('div');
  name.id = `suggestions-${kind}`;
  name.className = 'suggestions-group';
  name.setAttribute('role', 'presentation');
  name.textContent = heading;
  group.append(name, ...own);
  return group;
}

function optionOf({ text, count }, at) {
  const option = document.createElement('div');
  option.id = `suggestion-${at}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const label = document.createElement('span');
  label.dir = 'auto';
  label.textContent = text;
  option.append(label);
  if (count !== undefined) {
    const number = document.createElement('data');
    number.value = count;
    number.textContent = count.toLocaleString(document.documentElement.lang);
    option.append(' ', number);
  }
  return option;
}

function close() {
  if (!list() || list().hidden) return;
  list().hidden = true;
  active = -1;
  box().setAttribute('aria-expanded', 'false');
  box().removeAttribute('aria-activedescendant');
}

function onKey(event) {
  const open = list() && !list().hidden;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (!open) return void ask();
    // One place more than there are options: the box itself, between the last and the first.
    const places = items.length + 1;
    move(((active + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places) - 1);
  } else if (event.key === 'Escape' && open) {
    event.preventDefault();
    close();
  } else if (event.key === 'Escape' && box().value) {
    event.preventDefault();
    box().value = '';
    box().dispatchEvent(new Event('input', { bubbles: true }));
  } else if ((event.key === 'Home' || event.key === 'End') && open) {
    // They move the caret: the box is where one is again.
    move(-1);
  } else if (event.key === 'Enter' && open && active >= 0) {
    event.preventDefault();
    take(active);
  } else if (event.key === 'Tab') {
    close();
  }
}

function move(to) {
  active = to;
  options().forEach((option, at) => {
    option.setAttribute('aria-selected', String(at === to));
    if (at === to) option.scrollIntoView({ block: 'nearest' });
  });
  if (to < 0) box().removeAttribute('aria-activedescendant');
  else box().setAttribute('aria-activedescendant', `suggestion-${to}`);
}

/** Words are searched for with the filters there are; a plan or a filter is gone to. */
function take(at) {
  const { text, kind, url } = items[at];
  const { form } = box();
  close();
  if (kind === 'query') {
    box().value = text;
    form.requestSubmit();
    return;
  }
  const address = new URL(url, location.href);
  const language = form.elements.namedItem('hl');
  if (language) address.searchParams.set('hl', language.value);
  location.assign(address);
}
