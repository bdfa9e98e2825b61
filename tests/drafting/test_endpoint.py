"""The endpoint plug-in against a small server on this machine that answers as each test asks."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from accessgen.drafting.drafter import draft_one
from accessgen.drafting.endpoint import MAX_BYTES, Endpoint, announced, ask, ask_all
from accessgen.drafting.ideas import Idea
from accessgen.errors import Position, UsageError
from tests.drafting.test_draft_command import DRAFT, walk
from tests.support.project import SmallProject

__all__ = ["walk"]


@dataclass
class Server:
    """What it answers with, and what it was asked."""

    url: str = ""
    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    slow: float = 0
    asked: list[tuple[str, dict[str, Any], str]] = field(default_factory=list)

    def says(self, drafts: object) -> None:
        content = json.dumps({"drafts": drafts})
        self.body = json.dumps({"choices": [{"message": {"content": content}}]}).encode()


@pytest.fixture
def server() -> Iterator[Server]:
    state = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            state.asked.append((self.path, body, self.headers.get("Authorization", "")))
            time.sleep(state.slow)
            self.send_response(state.status)
            for name, value in state.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(state.body)

        do_GET = do_POST  # noqa: N815 - the name that http.server asks for

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as running:
        state.url = f"http://127.0.0.1:{running.server_port}/v1"
        thread = threading.Thread(target=running.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield state
        running.shutdown()
        thread.join(timeout=5)


def idea(number: int, source: str, **changes: object) -> Idea:
    return Idea(f"x.{number}", "x", source, Position("standard.md"), **changes)  # type: ignore[arg-type]


IDEAS = [idea(1, "You cannot come before 3pm."), idea(2, "Bring 2 friends.")]


def test_it_sends_the_sentences_and_nothing_else(server: Server) -> None:
    server.says({"1": ["You cannot come before 3pm."], "2": ["Bring 2 friends."]})
    quote = idea(3, "It is mine.", quoted=True)
    answer = ask_all([*IDEAS, quote], Endpoint(server.url, "small", "secret"))
    assert [a.drafts["x.1"] for a in answer] == [("You cannot come before 3pm.",)]
    path, body, key = server.asked[0]
    assert (path, key, body["model"]) == ("/v1/chat/completions", "Bearer secret", "small")
    assert body["messages"][1]["content"] == "1. You cannot come before 3pm.\n2. Bring 2 friends."


def test_it_says_before_what_will_be_sent() -> None:
    told = announced(IDEAS, Endpoint("https://models.example/v1", "small"))
    assert "8 words in 2 sentences" in told
    assert "https://models.example/v1/chat/completions (model small)" in told


@pytest.mark.parametrize(
    "body",
    [
        b"", b"not json", b"[]", b'{"choices": []}', b'{"choices": [{"message": null}]}',
        b'{"choices": [{"message": {"content": "Sure! Here you are"}}]}',
        b'{"choices": [{"message": {"content": "{\\"drafts\\": [1]}"}}]}',
        b"[" * 100_000,
        b" " * (MAX_BYTES + 1),
    ],
)  # fmt: skip
def test_an_answer_that_is_none(server: Server, body: bytes) -> None:
    server.body = body
    answer = ask(IDEAS, Endpoint(server.url, "small"))
    assert answer.drafts == {}
    assert answer.problem == "The endpoint's answer was not what was asked for."


@pytest.mark.parametrize(
    "drafts",
    [
        {"7": ["No."]},
        {"1": "No."},
        {"1": []},
        {"1": [3]},
        {"1": [""]},
        {"²": ["No."]},
        {"-1": ["No."]},
    ],
)
def test_parts_of_an_answer_that_fit_nothing_are_left_out(server: Server, drafts: object) -> None:
    server.says(drafts)
    assert ask(IDEAS, Endpoint(server.url, "small")).drafts == {}


def test_it_does_not_wait_for_ever(server: Server) -> None:
    server.slow = 0.5
    answer = ask(IDEAS, Endpoint(server.url, "small", timeout=0.1))
    assert answer.problem == "The endpoint did not answer within 0.1 seconds."


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(server: Server, status: int) -> None:
    server.status, server.headers = status, {"Location": f"{server.url}/elsewhere"}
    answer = ask(IDEAS, Endpoint(server.url, "small"))
    assert "sent us on to another address, and we did not go" in answer.problem
    assert len(server.asked) == 1


def test_after_two_failures_nothing_more_is_sent(server: Server) -> None:
    server.status = 500
    many = [idea(number, "Bring food.") for number in range(100)]
    problems = [answer.problem for answer in ask_all(many, Endpoint(server.url, "small"))]
    assert problems == ["The endpoint answered with the error 500."] * 2
    assert len(server.asked) == 2


def test_nobody_is_there() -> None:
    answer = ask(IDEAS, Endpoint("http://127.0.0.1:9", "small", timeout=2))
    assert answer.problem.startswith("The endpoint cannot be reached")


@pytest.mark.parametrize(
    "url",
    ["", "models.example", "file:///etc/passwd", "ftp://models.example", "http://models.example/v1",
     "https://me:secret@models.example", "http://[bad"],
)  # fmt: skip
def test_addresses_that_are_refused(url: str) -> None:
    with pytest.raises(UsageError):
        Endpoint(url, "small")


def test_the_guard_holds_a_machine_s_words() -> None:
    good = draft_one(IDEAS[0], machine=("You can come at 3pm or later, not before.",))
    assert good.machine and good.sentences == ("You can come at 3pm or later, not before.",)
    assert good.checks[0] == "These words were written by a machine."
    bad = draft_one(IDEAS[0], machine=("You can come before 4pm.",))
    assert not bad.machine and bad.sentences == ("You cannot come before 3pm.",)
    assert [str(alarm) for alarm in bad.refused] == [
        "The negation “not” is lost.", "The time “15:00” is lost.", "The time “16:00” was added.",
    ]  # fmt: skip


def test_a_machine_s_words_are_undone() -> None:
    undone = draft_one(IDEAS[1], machine=("Bring 2 people you like.",), undone=frozenset({0}))
    assert undone.sentences == ("Bring 2 friends.",)


# ---------------------------------------------------------------- the command


def test_the_whole_way(walk: SmallProject, server: Server) -> None:
    server.says(
        {"1": ["You can rest on a walk.", "You can meet new people."], "2": ["Come alone."]}
    )
    ended = walk.run(
        "draft", "walk", "--project", str(walk.root), "--format", "pdf", "--endpoint", server.url,
        "--model", "small", "--yes",
    )  # fmt: skip
    assert ended.code == 0, ended.err
    assert "sentences of the standard text to" in ended.err
    assert "rest.2: a machine's words were refused. The negation “not” is lost." in ended.out
    text = (walk.root / DRAFT).read_text()
    assert 'for="rest" words=machine}\nYou can rest on a walk.\n:::' in text
    assert "A machine's words were refused: The negation “not” is lost." in text
    assert "Do not come alone.\n:::" in text
    walk.write("content/walk/easy-read.md", text.replace("{.row for", "{.row picture=talk for"))
    built = walk.build("--publication", "walk", "--edition", "easy-read")
    assert "A machine wrote the words of this row." in built.out


def test_a_machine_s_words_are_undone_by_the_command(walk: SmallProject, server: Server) -> None:
    server.says({"1": ["You can rest on a walk.", "You can meet new people."]})
    walk.run(
        "draft", "walk", "--project", str(walk.root), "--format", "pdf",
        "--endpoint", server.url, "--model", "small", "--yes",
    )  # fmt: skip
    assert walk.run("draft", "walk", "--project", str(walk.root), "--undo", "rest.1:0").code == 0
    text = (walk.root / DRAFT).read_text()
    assert "A walk helps you to rest." in text
    assert "words=machine" not in text


@pytest.mark.parametrize("options", [("--endpoint", "URL"), ("--model", "small")])
def test_one_without_the_other(
    walk: SmallProject, server: Server, options: tuple[str, str]
) -> None:
    ended = walk.run(
        "draft",
        "walk",
        "--project",
        str(walk.root),
        options[0],
        options[1].replace("URL", server.url),
    )
    assert (ended.code, "go together" in ended.err, server.asked) == (2, True, [])


def test_nothing_is_sent_without_a_yes(walk: SmallProject, server: Server) -> None:
    ended = walk.run(
        "draft", "walk", "--project", str(walk.root), "--endpoint", server.url, "--model", "small"
    )
    assert ended.code != 0
    assert server.asked == []
    assert not (walk.root / DRAFT).exists()


def test_without_an_endpoint_no_connection_is_made(
    walk: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr("socket.socket.connect", refuse)
    assert walk.run("draft", "walk", "--project", str(walk.root), "--format", "pdf").code == 0
