// Offers to copy a text wherever the browser can; without this script the text is selected by hand.
for (const button of document.querySelectorAll('[data-copy]')) {
  const text = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener('click', async () => {
    text.select();
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text.value);
    } else {
      document.execCommand('copy');
    }
    document.getElementById(text.id + '-copied').textContent = button.dataset.copied;
  });
}
