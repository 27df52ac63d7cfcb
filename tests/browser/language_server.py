"""A small client of the YAML language server, which editors ask for completion, descriptions and faults (LSP 3.17)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import IO, Any

Message = dict[str, Any]

_QUESTION = "workspace/configuration"

LONGEST_WAIT = 120
"""Seconds for one answer. It takes far less than one; this is for a machine that has much else to do."""

_SETTINGS: Message = {"yaml": {"schemaStore": {"enable": False}, "completion": True, "hover": True, "validate": True}}
"""As an editor sends them. Without the store of schemas, nothing is asked of the network."""


@dataclass
class Server:
    """The server at the other end of two pipes, and the messages that came and nobody has taken yet."""

    sent: IO[bytes]
    came: Queue[Message | None]
    kept: list[Message] = field(default_factory=list)
    asked: int = 0
    knows_settings: bool = False

    def faults(self, file: Path) -> list[str]:
        """Opens a file: `line:column message` for each fault, both counted from one."""
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1, "text": file.read_text(encoding="utf-8")}
        self._tell("textDocument/didOpen", textDocument=document)
        told = self._take(
            lambda message: (
                message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == file.as_uri()
            )
        )
        return [_with_place(fault) for fault in told["params"]["diagnostics"]]

    def offered(self, file: Path, line: int, column: int) -> dict[str, str]:
        """What may be written at a place of an open file, counted from one: each word as shown, with what it puts in."""
        found = self._ask("textDocument/completion", file, line, column) or {"items": []}
        return {item["label"]: item.get("textEdit", {}).get("newText", item["label"]) for item in found["items"]}

    def described(self, file: Path, line: int, column: int) -> str:
        """What is shown of the word at a place of an open file, as Markdown."""
        found = self._ask("textDocument/hover", file, line, column) or {"contents": {"value": ""}}
        return str(found["contents"]["value"])

    def start(self) -> None:
        """Says what this editor can do, and waits until the server knows its settings."""
        able = {"workspace": {"configuration": True}, "textDocument": {"completion": {"completionItem": {}}}}
        self._request("initialize", processId=None, rootUri=None, capabilities=able)
        self._tell("initialized")
        while not self.knows_settings:
            self._receive()

    def end(self) -> None:
        """Asks it to stop."""
        self._request("shutdown")
        self._tell("exit")

    def _ask(self, method: str, file: Path, line: int, column: int) -> Any:
        position = {"line": line - 1, "character": column - 1}
        return self._request(method, textDocument={"uri": file.as_uri()}, position=position)

    def _request(self, method: str, **params: Any) -> Any:
        self.asked += 1
        number = self.asked
        self._send({"id": number, "method": method, "params": params})
        answer = self._take(lambda message: message.get("id") == number and "method" not in message)
        assert "error" not in answer, answer["error"]
        return answer["result"]

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _take(self, wanted: Callable[[Message], bool]) -> Message:
        """The first message that is wanted, waiting for it; the server's own questions are answered meanwhile."""
        while not any(map(wanted, self.kept)):
            self._receive()
        return self.kept.pop(next(place for place, message in enumerate(self.kept) if wanted(message)))

    def _receive(self) -> None:
        message = self.came.get(timeout=LONGEST_WAIT)
        assert message is not None, "The language server has stopped."
        if "id" in message and "method" in message:
            self._send({"id": message["id"], "result": _answer(message)})
            self.knows_settings |= message["method"] == _QUESTION
        else:
            self.kept.append(message)

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.sent.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.sent.flush()


@contextmanager
def language_server(command: list[str]) -> Iterator[Server]:
    """A server that has started; it is gone when the block is left."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        came: Queue[Message | None] = Queue()
        Thread(target=_listen, args=(process.stdout, came), daemon=True).start()
        server = Server(process.stdin, came)
        try:
            server.start()
            yield server
            server.end()
            process.wait(LONGEST_WAIT)
        finally:
            process.kill()


def _listen(pipe: IO[bytes], came: Queue[Message | None]) -> None:
    """Takes down each message of the server; None is the last, when it has stopped."""
    while header := pipe.readline():
        length = int(header.removeprefix(b"Content-Length:"))
        while pipe.readline().strip():
            pass
        came.put(json.loads(pipe.read(length)))
    came.put(None)


def _answer(question: Message) -> Any:
    """Its settings, where the server asks for them; else nothing."""
    wanted = question["params"].get("items", []) if question["method"] == _QUESTION else []
    return [_SETTINGS.get(item["section"]) for item in wanted] or None


def _with_place(fault: Message) -> str:
    start = fault["range"]["start"]
    return f"{start['line'] + 1}:{start['character'] + 1} {fault['message']}"
