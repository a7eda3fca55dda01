/**
 * Refines the search page in place. htmx sends the form and swaps results, counts and facets; this decides
 * when it may, what the address becomes, and what is said aloud.
 */

/** Narrower, a tick waits for the drawer's button. */
const WIDE = matchMedia('(min-width: 60rem)');
/** What a form sends for a control left alone: it does not belong in an address. */
const DEFAULTS = { view: 'plans', match: 'most', spell: 'on', expand: 'on', page: '1' };
/** Milliseconds of quiet before the count is announced. */
const ANNOUNCE_AFTER = 600;

/** The address before typing began to replace it. */
let settled = location.href;
let announcing = 0;
/** Goes up with each Back or Forward: what was asked for before is no longer wanted then. */
let travels = 0;
/** Requests under way. */
let pending = 0;
/** Asks again for what could not be had. */
let again = null;

// From here on a tick refines by itself: the button that would do it steps back.
document.addEventListener('htmx:after:init', () => {
  document.documentElement.dataset.live = '';
});

document.addEventListener('htmx:config:request', (event) => {
  const { ctx } = event.detail;
  ctx.travels = travels;
  if (ctx.sourceElement.id !== 'search-form') return;
  const { type, target } = ctx.sourceEvent;
  const { body } = ctx.request;
  const words = body.get('q').trim();
  const before = new URL(location.href).searchParams.get('q') ?? '';
  const inBox = target.id === 'q';
  // Leaving the box unchanged is no search; neither is the box that filters a long list, nor a tick in the drawer.
  if (type === 'change' && (inBox ? words === before : !WIDE.matches || !target.name)) {
    event.preventDefault();
    return;
  }
  // Spelling help is given up for one query, not for the next.
  if (words !== before) body.delete('spell');
  body.set('q', words);
  dropIdle(body);
  ctx.cause = type;
});

document.addEventListener('htmx:before:history:restore', () => {
  travels += 1;
});

document.addEventListener('htmx:before:swap', (event) => {
  const { ctx, tasks } = event.detail;
  if (ctx.target?.id !== 'outcome') return;
  if (ctx.travels !== travels) {
    event.preventDefault();
    return;
  }
  for (const { fragment } of tasks) keepOpen(fragment);
  keepHeight();
  if (ctx.sourceElement.id !== 'search-form') return;
  const same = new URL(ctx.response.raw.url).href === settled;
  const replace = ctx.cause === 'input' || same;
  ctx.push = replace ? 'false' : 'true';
  ctx.replace = replace ? 'true' : 'false';
  // Back from a submitted search leads to what stood there before the typing, not to half a word.
  if (ctx.cause === 'submit' && !same && location.href !== settled) {
    history.replaceState({ htmx: true }, '', settled);
  }
});

document.addEventListener('htmx:after:swap', (event) => {
  const { ctx } = event.detail;
  if (ctx.cause !== 'input') settled = location.href;
  if (ctx.target?.id === 'outcome') {
    if (ctx.sourceElement.id !== 'search-form') followWords();
    const drawer = document.getElementById('refine');
    if (ctx.cause === 'submit' && drawer?.matches(':popover-open')) drawer.hidePopover();
    // The link that was followed is gone: go on from the new results.
    if (document.activeElement === document.body) {
      document.getElementById('result-heading')?.focus({ preventScroll: true });
    }
  }
  announce();
});

document.addEventListener('htmx:before:request', () => {
  pending += 1;
  showWaiting();
});

document.addEventListener('htmx:finally:request', () => {
  pending -= 1;
  showWaiting();
});

/** A link may lead to other words (a filter in place of some, another spelling): the form goes on from these. */
function followWords() {
  const box = document.getElementById('q');
  if (box !== document.activeElement) box.value = new URL(location.href).searchParams.get('q') ?? '';
}

/** A request that replaces another begins before the other ends. */
function showWaiting() {
  const outcome = document.getElementById('outcome');
  if (pending > 0) outcome?.setAttribute('aria-busy', 'true');
  else outcome?.removeAttribute('aria-busy');
}

// What cannot be had leaves what is there: the earlier results, marked as such, with a button that asks again.
document.addEventListener('htmx:before:response', (event) => {
  const { ctx } = event.detail;
  if (ctx.response.status < 400 || !isOurs(ctx)) return;
  event.preventDefault();
  failed(ctx);
});
document.addEventListener('htmx:error', (event) => failed(event.detail.ctx));
document.addEventListener('click', (event) => {
  if (event.target.closest('#failed button')) again?.();
});

/** A request for results: of the form, of a link, or of Back and Forward, which fetch the whole page. */
function isOurs(ctx) {
  return (
    ctx?.target?.id === 'outcome' || (ctx?.target === document.body && document.getElementById('outcome') !== null)
  );
}

function failed(ctx) {
  if (!isOurs(ctx) || ctx.travels !== travels) return;
  again = retryOf(ctx);
  const outcome = document.getElementById('outcome');
  const notice = document.getElementById('failed');
  const drawer = document.getElementById('refine');
  if (drawer?.matches(':popover-open')) drawer.hidePopover();
  outcome.dataset.old = '';
  notice.hidden = false;
  clearTimeout(announcing);
  say(notice.querySelector('p').textContent);
}

/** What *Try again* does. The form still holds what was ticked and typed, so it is what is sent again. */
function retryOf({ sourceElement, target }) {
  if (target === document.body) return reload;
  if (sourceElement.id === 'search-form') return () => sourceElement.requestSubmit();
  return () => sourceElement.click();
}

/** Loads the page of the present URL, but only where it can be had: else the visitor would see the browser's own error. */
async function reload() {
  pending += 1;
  showWaiting();
  const there = await fetch(location.href).then(
    (answer) => answer.ok,
    () => false,
  );
  pending -= 1;
  showWaiting();
  if (there) location.reload();
  else say(document.querySelector('#failed p').textContent);
}

/** The same text twice is read out twice only where the region was empty between. */
function say(text) {
  const status = document.getElementById('status');
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = text;
  });
}

/** Removes what says nothing from a form's data. */
function dropIdle(body) {
  for (const name of new Set(body.keys())) {
    const kept = body.getAll(name).filter((value) => value.trim() !== '' && DEFAULTS[name] !== value);
    body.delete(name);
    for (const value of kept) body.append(name, value);
  }
}

/** Groups that the visitor opened or closed stay so; one with a choice is open. */
function keepOpen(fragment) {
  for (const details of fragment.querySelectorAll('details[id]')) {
    const before = document.getElementById(details.id);
    if (before) details.open = before.open || details.querySelector(':checked') !== null;
  }
}

/** A page that is scrolled down stays as long as it was: fewer results would else pull its foot into view. */
function keepHeight() {
  const page = document.querySelector('.search-page');
  page.style.minHeight = window.scrollY > 0 ? `${page.offsetHeight}px` : '';
}

function announce() {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    const status = document.getElementById('status');
    if (status) status.textContent = document.getElementById('outcome')?.dataset.announce ?? '';
  }, ANNOUNCE_AFTER);
}
