// Copies the text that a button names in `data-copy`. Without this script the button is not shown, and one selects the
// text oneself.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const text = document.getElementById(button.dataset.copy);
  const status = button.nextElementSibling;
  if (!text || !status || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      status.textContent = button.dataset.done;
      setTimeout(() => { status.textContent = ""; }, 4000);
    } catch {
      // The browser does not allow it: the text is selected, so that the keyboard can copy it.
      text.focus();
      text.select();
    }
  });
}
