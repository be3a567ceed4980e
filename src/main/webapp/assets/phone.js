// Asks the browser to keep opened pages for when the connection drops. Every page works without this.
(() => {
  const own = document.currentScript.dataset;
  const keepThisPage = async () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Kept-At': new Date().toISOString() };
    const pages = await caches.open('pages');
    await pages.put(location.href, new Response('<!DOCTYPE html>' + document.documentElement.outerHTML, { headers }));
  };
  const start = async () => {
    const isFirst = !navigator.serviceWorker.controller;
    await navigator.serviceWorker.register(`${own.worker}&lang=${document.documentElement.lang}`, { scope: own.scope });
    if (isFirst && own.opened === 'true') {
      await keepThisPage();
    }
  };
  if (navigator.serviceWorker) {
    addEventListener('load', start);
  }
})();
