// Two frames: the first is asked for before the page is drawn, the second after.
requestAnimationFrame(() => requestAnimationFrame(() => (document.title = "Blank, drawn")));
