//! Whether everything has the room it needs: nothing is cut off, and nothing makes the page wider than the window.

use anyhow::ensure;
use loype_tests::window::Window;
use serde_json::json;

/// Names what is cut off: the page itself, or words in a box that hides what does not fit without saying so by an ellipsis.
/// What is there for screen readers alone is one pixel large on purpose.
const CUT: &str = "
    const cut = [];
    const page = document.documentElement;
    if (page.scrollWidth > innerWidth + 1) cut.push(`the page is ${page.scrollWidth} wide`);
    for (const box of document.querySelectorAll('main *, aside *, nav *, header *, [role=dialog] *')) {
        const style = getComputedStyle(box);
        const hides = ['hidden', 'clip'].includes(style.overflowX);
        const says = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        const seen = box.clientWidth > 1 && box.clientHeight > 1 && style.visibility === 'visible';
        if (hides && !says && seen && box.innerText?.trim() && box.scrollWidth > box.clientWidth + 1)
            cut.push(`${box.scrollWidth} in ${box.clientWidth}: ${box.className} ${box.innerText.slice(0, 60)}`);
    }
    return cut;";

/// Fails with what is cut off.
pub(super) async fn enough(window: &Window) -> anyhow::Result<()> {
    let cut = window.client.execute(CUT, Vec::new()).await?;
    ensure!(cut == json!([]), "cut off: {cut:#}");
    Ok(())
}
