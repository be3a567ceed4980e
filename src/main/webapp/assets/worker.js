// Keeps the pages a shopkeeper has opened readable without a connection. What is sent is never answered from here: either
// the server confirms it, or the page says plainly that nothing is confirmed and lets the same request be sent again.
const PAGES = 'pages';
const PARTS = 'parts';
const MOST_PAGES = 30;
const KEPT_DAYS = 14;
const PATIENCE = 6000;
const LANGUAGE = new URL(self.location).searchParams.get('lang');
const OFFLINE = new URL('../public/offline', self.registration.scope);

const offline = (what) => `${OFFLINE}?lang=${LANGUAGE}&what=${what}`;

self.addEventListener('install', (event) => event.waitUntil(keepParts()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

async function keepParts() {
  const parts = await caches.open(PARTS);
  await parts.addAll([offline('unread'), offline('unanswered')]);
  await self.skipWaiting();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(request.method === 'GET' ? read(request) : send(request));
  } else if (pathname.includes('/assets/')) {
    event.respondWith(part(request));
  }
});

async function read(request) {
  const kept = await keptPage(request.url);
  try {
    const answer = await patiently(fetch(request), kept);
    if (answer.status === 410) {
      await caches.delete(PAGES);
    } else if (answer.ok) {
      await keep(request.url, answer.clone());
    }
    return answer;
  } catch {
    return kept ? asItWas(kept) : (await caches.open(PARTS)).match(offline('unread'));
  }
}

// A bad network is not waited for where there is a kept page to read meanwhile.
function patiently(answer, kept) {
  const tooLong = new Promise((resolve, reject) => setTimeout(reject, PATIENCE));
  return kept ? Promise.race([answer, tooLong]) : answer;
}

async function send(request) {
  const again = request.clone();
  try {
    return await fetch(request);
  } catch {
    return unanswered(again);
  }
}

async function part(request) {
  const parts = await caches.open(PARTS);
  const kept = await parts.match(request);
  if (kept) {
    return kept;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    await parts.put(request, answer.clone());
  }
  return answer;
}

async function keptPage(address) {
  const kept = await (await caches.open(PAGES)).match(address);
  const days = kept ? (Date.now() - new Date(kept.headers.get('Kept-At'))) / 86400000 : Infinity;
  return days < KEPT_DAYS ? kept : null;
}

async function keep(address, answer) {
  const pages = await caches.open(PAGES);
  await pages.delete(address);
  await pages.put(address, await changed(answer, (page) => page, { 'Kept-At': new Date().toISOString() }));
  const addresses = await pages.keys();
  await Promise.all(addresses.slice(0, -MOST_PAGES).map((oldest) => pages.delete(oldest)));
}

function asItWas(kept) {
  const at = new Date(kept.headers.get('Kept-At'));
  return changed(kept, (page) => page
    .replace('<html', '<html data-kept=""')
    .replace(/(<time class="kept" data-between="([^"]*)">)/, (start, tag, between) => tag + moment(at, between)));
}

function moment(at, between) {
  const day = at.toLocaleDateString(LANGUAGE === 'en' ? 'en-GB' : LANGUAGE, { weekday: 'long', day: 'numeric', month: 'long' });
  return `${day}, ${at.getHours()}${between}${String(at.getMinutes()).padStart(2, '0')}`;
}

// The same fields to the same address: the request's own key makes sure that it counts once.
async function unanswered(request) {
  const fields = [...new URLSearchParams(await request.text())]
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`);
  const page = await (await caches.open(PARTS)).match(offline('unanswered'));
  return changed(page, (text) => text
    .replace('action="#again"', () => `action="${escaped(request.url)}"`)
    .replace('<input type="hidden" name="again"', () => fields.join('') + '<input type="hidden" name="again"'));
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

async function changed(answer, change, more = {}) {
  const headers = new Headers(answer.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  Object.entries(more).forEach(([name, value]) => headers.set(name, value));
  return new Response(change(await answer.text()), { status: answer.status, headers });
}
