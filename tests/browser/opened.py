"""A page in the browser, served under the strictest policy it must live with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.browser import samples

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page, Route

# A subfolder, as on many a council's server: the page may not rely on being at the root.
ADDRESS = "https://charter.test/some/folder/"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:"


@dataclass
class Opened:
    """A page in the browser, and what it asked for or complained of since it was opened."""

    page: Page
    name: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    on_paper: dict[str, Any] = field(default_factory=dict)
    """What was printed of it while nothing on it was changed, kept for all tests that look at that."""

    def look(self, width: int = 1280, height: int = 900, **media: Any) -> Page:
        """The page at a width, by default on a light screen."""
        wanted = {"media": "screen", "color_scheme": "light", "forced_colors": "none", "contrast": "no-preference"}
        self.page.emulate_media(**{**wanted, **media})
        self.page.set_viewport_size({"width": width, "height": height})
        # What a reader can open is held to the same as all else.
        self.ask("() => document.querySelectorAll('details').forEach(details => details.open = true)")
        return self.page

    def ask(self, script: str, *arguments: Any) -> Any:
        """What a script finds out on the page."""
        return self.page.evaluate(script, *arguments)


def open_page(context: BrowserContext, name: str, content: str) -> Opened:
    """Serves a page from an address that does not exist, and notes whatever else is asked for."""
    opened = Opened(context.new_page(), name)

    def answer(route: Route) -> None:
        if route.request.url == f"{ADDRESS}{name}/":
            headers = {"content-type": "text/html; charset=utf-8", "content-security-policy": POLICY}
            route.fulfill(body=content, headers=headers)
        else:
            opened.requests.append(route.request.url)
            route.abort()

    opened.page.route("**/*", answer)
    opened.page.on("console", lambda message: opened.complaints.append(message.text))
    opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.page.goto(f"{ADDRESS}{name}/")
    return opened


def opened_once(browser: Browser, pages: dict[str, Opened], name: str) -> Opened:
    if name not in pages:
        pages[name] = open_page(browser.new_context(), name, samples.html(name))
    return pages[name]
