// Says that a request by script was not answered as it should; without this nothing at all would show.
(() => {
  const box = document.getElementById('trouble');
  const say = (status) => {
    const kind = status === 503 || status === 0 ? 'away' : [403, 404, 409].includes(status) ? 'stale' : 'fault';
    for (const text of box.querySelectorAll('[data-kind]')) {
      text.hidden = text.dataset.kind !== kind;
    }
    box.hidden = false;
    box.querySelector('a').focus();
  };
  if (window.jQuery) {
    jQuery(document).on('pfAjaxError', (event, request) => request.statusText === 'abort' || say(request.status));
  }
  if (window.faces && faces.ajax) {
    faces.ajax.addOnError((error) => say(error.responseCode || 0));
  }
})();
