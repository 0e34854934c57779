// Lights both sides of a pair, the place in the document and its field, when one of them has the focus, and scrolls the
// other into view. Without this script each is a link to the other, and the style lights both.
for (const kind of ["n", "f"]) {
  const all = (number) => document.querySelectorAll(`[data-${kind}="${number}"]`);
  const light = (element) => {
    const here = element?.closest?.(`[data-${kind}]`);
    for (const lit of document.querySelectorAll(`.lit[data-${kind}]`)) lit.classList.remove("lit");
    if (!here) return;
    let scrolled = false;
    for (const there of all(here.dataset[kind])) {
      there.classList.add("lit");
      // Only where both sides are in view together: on a narrow page, scrolling would take away what has the focus.
      if (there === here || scrolled || !matchMedia("(min-width: 60rem)").matches) continue;
      const side = there.closest(".stay");
      if (!side || side.contains(here)) continue;
      const [inner, outer] = [there.getBoundingClientRect(), side.getBoundingClientRect()];
      side.scrollTo({ top: side.scrollTop + inner.top - outer.top - side.clientHeight / 3 });
      scrolled = true;
    }
  };
  const followed = () => light(location.hash ? document.getElementById(location.hash.slice(1)) : null);
  document.addEventListener("focusin", (event) => light(event.target));
  window.addEventListener("hashchange", followed);
  followed();
}
