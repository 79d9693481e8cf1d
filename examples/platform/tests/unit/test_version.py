"""Versions of extensions. Unlike the recorded suite, this needs neither a Cassette nor the network."""

import unittest


def parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


class VersionOrder(unittest.TestCase):
    # covers: ORB-R2
    def test_numbers_are_compared_as_numbers(self) -> None:
        self.assertGreater(parts("1.10.0"), parts("1.9.3"))


if __name__ == "__main__":
    unittest.main()
