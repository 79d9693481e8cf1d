import json
import pathlib


class Cassette:
    """Replays what the registry answered when it was recorded."""

    def __init__(self, name: str) -> None:
        path = pathlib.Path(__file__).parent.parent / "fixtures/recorded" / f"{name}.json"
        self._answers = json.loads(path.read_text())

    def get(self, url: str) -> object:
        return self._answers[url]


class FakeClock:
    """Stands still: a recording has one moment."""

    def now(self) -> str:
        return "2026-02-08T12:00:00Z"
