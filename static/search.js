/**
 * Refines the search page in place. htmx sends the form and swaps results, counts and facets; this decides
 * when it may, what the address becomes, and what is said aloud.
 */
const WIDE = matchMedia('(min-width: 60rem)');
/** What a form sends for a control left alone. */
const DEFAULTS = { view: 'plans', match: 'most', spell: 'on', page: '1' };
/** Milliseconds of quiet before the count is announced. */
const ANNOUNCE_AFTER = 600;

/** The address before typing began to replace it. */
let settled = location.href;
let announcing;

document.addEventListener('htmx:config:request', (event) => {
  const { ctx } = event.detail;
  const form = ctx.sourceElement;
  if (form.id !== 'search-form') return;
  const cause = ctx.sourceEvent;
  const q = cleanWords(ctx.request.body.get('q'));
  const now = new URL(location.href).searchParams.get('q') ?? '';
  const typed = cause.target.id === 'q';

  if (cause.type === 'change' && (typed ? q === now : !WIDE.matches || !cause.target.name)) {
    event.preventDefault();
    return;
  }
  const body = ctx.request.body;
  // Spelling is given up for one query, not for the next.
  if (q !== now) body.delete('spell');
  for (const [name, value] of [...body]) {
    if (value.trim() === '' || DEFAULTS[name] === value) {
      const kept = body.getAll(name).filter((other) => other.trim() !== '' && DEFAULTS[name] !== other);
      body.delete(name);
      for (const other of kept) body.append(name, other);
    }
  }
  ctx.typing = cause.type === 'input';
  ctx.submitted = cause.type === 'submit';
});

document.addEventListener('htmx:before:history:update', (event) => {
  const { history: change, sourceElement } = event.detail;
  void sourceElement;
  if (change.type !== 'push') return;
  // A submit after typing: Back shall lead to what was there before the typing.
  if (submitting && settled !== location.href) history.replaceState(history.state, '', settled);
  submitting = false;
});

let submitting = false;

document.addEventListener('htmx:before:swap', (event) => {
  const { ctx, tasks } = event.detail;
  if (!ctx.sourceElement || ctx.target?.id !== 'outcome') return;
  const same = new URL(ctx.response.raw.url).href === settled;
  const typing = ctx.typing || same;
  ctx.push = typing ? 'false' : 'true';
  ctx.replace = typing ? 'true' : 'false';
  submitting = ctx.submitted === true;
  for (const { fragment } of tasks) keepOpen(fragment);
});

document.addEventListener('htmx:after:swap', (event) => {
  const { ctx } = event.detail;
  if (!ctx.typing) settled = location.href;
  document.getElementById('refine')?.matches(':popover-open') && document.getElementById('refine').hidePopover();
  if (document.activeElement === document.body && !ctx.typing && ctx.target?.id === 'outcome') {
    document.getElementById('result-heading')?.focus({ preventScroll: true });
  }
  announce();
});

/** Groups that the visitor opened or closed stay so, and long lists stay where they were scrolled to. */
function keepOpen(fragment) {
  for (const details of fragment.querySelectorAll('details[id]')) {
    const before = document.getElementById(details.id);
    if (before) details.open = before.open || details.querySelector(':checked') !== null;
  }
}

function announce() {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    const said = document.getElementById('outcome')?.dataset.announce ?? '';
    const status = document.getElementById('status');
    if (status && status.textContent !== said) status.textContent = said;
  }, ANNOUNCE_AFTER);
}

function cleanWords(words) {
  return (words ?? '').trim();
}
