import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))

from support.cassette import Cassette, FakeClock


class Search(unittest.TestCase):
    def test_finds_extensions_by_name(self) -> None:
        found = Cassette("search").get("https://registry.orbit.example/search?q=shell")
        self.assertEqual(found, ["core/remote-shell", "labs/fish-shell"])

    def test_recorded_time_stands_still(self) -> None:
        self.assertEqual(FakeClock().now(), FakeClock().now())


if __name__ == "__main__":
    unittest.main()
