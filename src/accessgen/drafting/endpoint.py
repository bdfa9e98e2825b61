"""The optional plug-in: drafts from a language model behind an OpenAI-compatible endpoint.

Off unless somebody names an address and a model. There is no default host, a redirect is never
followed (it could carry the words elsewhere), and the key comes from the environment only. What
comes back is held to the same guard as every draft; what fails it is not used.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any

from accessgen.checks.reading.words import words
from accessgen.drafting.ideas import Idea
from accessgen.errors import UsageError

KEY = "ACCESSGEN_ENDPOINT_KEY"
"""The environment variable that holds the key, if the endpoint asks for one."""
BATCH = 10  # ideas in one request
MAX_BYTES = 1_000_000
_MOST = 12  # sentences for one idea
_TASK = (
    "You draft Easy Read for people with a learning disability. For each numbered sentence write "
    "short sentences in British English: one idea each, 15 words at most, everyday words, active, "
    "no contractions. Keep every number, date, time, name and negation exactly. Add nothing. "
    'Answer with JSON only: {"drafts": {"1": ["Sentence.", "Sentence."], "2": ["Sentence."]}}'
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to send, and what to ask for. `key` may be empty; `timeout` is in seconds.

    Raises UsageError if the address is not http(s), or not encrypted and not on this machine.
    """

    url: str
    model: str
    key: str = ""
    timeout: float = 60.0

    def __post_init__(self) -> None:
        try:
            parts = urllib.parse.urlsplit(self.url)
            host = parts.hostname or ""
        except ValueError:
            raise UsageError(f"“{self.url}” is no address.") from None
        if parts.scheme not in {"http", "https"} or not host:
            raise UsageError(f"“{self.url}” is no address. It begins with https://.")
        if parts.username or parts.password:
            raise UsageError(f"Put the key into {KEY}, not into the address.")
        if parts.scheme == "http" and host not in {"127.0.0.1", "::1", "localhost"}:
            raise UsageError(
                "An endpoint on another machine needs https://, so that nobody listens."
            )

    @property
    def address(self) -> str:
        """The address that is asked: `…/chat/completions`."""
        base = self.url.rstrip("/")
        return base if base.endswith("/chat/completions") else f"{base}/chat/completions"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for some ideas, or in `problem` why nothing did."""

    drafts: dict[str, tuple[str, ...]]
    problem: str = ""


def announced(ideas: Sequence[Idea], endpoint: Endpoint) -> str:
    """What will be sent, to whom, before anything is."""
    sent = asked(ideas)
    count = sum(len(words(idea.source)) for idea in sent)
    return (
        f"This sends {count:,} words in {len(sent):,} sentences of the standard text to "
        f"{endpoint.address} (model {endpoint.model}), and nothing else. Quotes stay here. "
        "What comes back is marked as written by a machine."
    )


def asked(ideas: Sequence[Idea]) -> list[Idea]:
    """The ideas that are sent: somebody's own words never are."""
    return [idea for idea in ideas if not idea.quoted]


def ask_all(ideas: Sequence[Idea], endpoint: Endpoint) -> Iterator[Answer]:
    """Ask for drafts, a few ideas at a time. After two failures in a row the rest is not sent."""
    waiting, failures = asked(ideas), 0
    for start in range(0, len(waiting), BATCH):
        answer = ask(waiting[start : start + BATCH], endpoint)
        failures = failures + 1 if answer.problem else 0
        yield answer
        if failures == 2:
            return


def ask(ideas: Sequence[Idea], endpoint: Endpoint) -> Answer:
    """Ask once. Every trouble becomes words in `problem`: the rules' draft is there anyway."""
    try:
        reply = _post(_body(ideas, endpoint.model), endpoint)
        return Answer(dict(_read(reply, ideas)))
    except urllib.error.HTTPError as error:
        sent_on = "The endpoint sent us on to another address, and we did not go."
        failed = f"The endpoint answered with the error {error.code}."
        return Answer({}, sent_on if 300 <= error.code < 400 else failed)
    except (OSError, HTTPException) as error:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        if isinstance(reason, TimeoutError):
            return Answer({}, f"The endpoint did not answer within {endpoint.timeout:g} seconds.")
        return Answer({}, f"The endpoint cannot be reached: {reason}.")
    except (ValueError, RecursionError):
        return Answer({}, "The endpoint's answer was not what was asked for.")


def _body(ideas: Sequence[Idea], model: str) -> bytes:
    lines = [f"{number}. {idea.source}" for number, idea in enumerate(ideas, start=1)]
    messages = [
        {"role": "system", "content": _TASK},
        {"role": "user", "content": "\n".join(lines)},
    ]
    return json.dumps({"model": model, "temperature": 0, "messages": messages}).encode()


class _StayHere(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: it becomes an HTTPError."""

    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        """Never make the second request."""


def _post(body: bytes, endpoint: Endpoint) -> bytes:
    headers = {"Content-Type": "application/json"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    request = urllib.request.Request(endpoint.address, body, headers, method="POST")
    # No proxy of the environment either: the words go to the address that was named.
    opener = urllib.request.build_opener(_StayHere, urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=endpoint.timeout) as response:
        data: bytes = response.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError("larger than any draft")
    return data


def _read(reply: bytes, ideas: Sequence[Idea]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The drafts in an answer, by idea. Raises ValueError if it is no such answer."""
    try:
        content = json.loads(reply)["choices"][0]["message"]["content"]
        drafts = json.loads(content.strip().removeprefix("```json").strip("`\n "))["drafts"]
        items = list(drafts.items())
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise ValueError("no drafts") from error
    for number, said in items:
        if not (isinstance(number, str) and number.isascii() and number.isdigit()):
            continue
        place = int(number[:6]) - 1
        if 0 <= place < len(ideas) and isinstance(said, list) and 0 < len(said) <= _MOST:
            texts = tuple(" ".join(text.split()) for text in said if isinstance(text, str))
            if len(texts) == len(said) and all(texts):
                yield ideas[place].id, texts
