// Brings up to date the part of a page that waits for somebody's answer. Without this script its link does.
(() => {
  const part = () => document.querySelector('[data-again]');
  const look = async () => {
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('[data-again]');
      if (answer.ok && fresh && fresh.dataset.state !== part().dataset.state) {
        part().innerHTML = fresh.innerHTML;
        Object.assign(part().dataset, fresh.dataset);
        document.title = page.title;
        navigator.vibrate?.(200);
      }
    } finally {
      soon();
    }
  };
  const soon = () => Number(part().dataset.again) && setTimeout(look, 1000 * part().dataset.again);
  if (part()) {
    soon();
  }
})();
