"""Who is answered: the browser of this machine, for pages of the preview, and nobody else.

Any website may have a browser ask 127.0.0.1 for something, or give its own name the address 127.0.0.1 (DNS
rebinding). The names of the host and of the page that asks tell such questions from those of the preview's own pages.
"""

from __future__ import annotations

from email.message import Message

NAMES = ("127.0.0.1", "localhost")
"""What this machine is called in addresses."""


def refusal(headers: Message, port: int) -> str:
    """Why a request with these headers is not answered, in a sentence; "" where it is."""
    hosts = [f"{name}:{port}" for name in NAMES]
    if headers.get("Host", "").lower() not in hosts:
        return f"The preview is only at http://{hosts[0]}/, and not at the name that was asked for."
    origin = headers.get("Origin")
    if origin is not None and origin.lower() not in [f"http://{host}" for host in hosts]:
        return "Only the preview's own pages may ask for this."
    fetched = headers.get("Sec-Fetch-Site", "none") in {"none", "same-origin"}
    if not fetched and headers.get("Sec-Fetch-Mode") != "navigate":
        return "Only the preview's own pages may ask for this."
    return ""
