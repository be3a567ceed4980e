// Shows what is being written in each frame, a moment after the last key; without this script the frames show what is kept.
const frames = document.querySelectorAll('iframe[data-form]');
const show = frame => {
  const typed = document.getElementById(frame.dataset.form);
  const form = document.createElement('form');
  form.method = 'post';
  form.action = frame.getAttribute('src');
  form.target = frame.name;
  for (const name of ['source', 'example']) {
    const field = document.createElement('textarea');
    field.name = name;
    field.value = typed.querySelector('[name$=":' + name + '"]').value;
    form.append(field);
  }
  form.hidden = true;
  document.body.append(form);
  form.submit();
  form.remove();
};
let waiting;
for (const id of new Set([...frames].map(frame => frame.dataset.form))) {
  document.getElementById(id).addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => frames.forEach(show), 600);
  });
}
if (document.querySelector('[role=alert] li') || location.search.includes('version=')) {
  frames.forEach(show);
}
