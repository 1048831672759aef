"""Other ways to compute the networks reveal the same bytes: one thread or two, float32 or bfloat16."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
import torch

from stegapp.pipeline import HideResult, RevealResult
from tests.conftest import SAMPLES

COVER = SAMPLES / "dandelions.png"
MESSAGE = "The same bytes on every machine. " * 40


@contextmanager
def threads(count: int) -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def bfloat16() -> AbstractContextManager[object]:
    return torch.autocast("cpu", dtype=torch.bfloat16)


ARITHMETIC: dict[str, Callable[[], AbstractContextManager[object]]] = {
    "one thread": lambda: threads(1),
    "two threads": lambda: threads(2),
    "bfloat16": bfloat16,
}


@pytest.mark.parametrize("reader", ARITHMETIC)
@pytest.mark.parametrize("writer", ["one thread", "bfloat16"])
@pytest.mark.parametrize("method", ["direct", "adaptive"])
def test_what_one_arithmetic_hides_another_reveals(
    method: str,
    writer: str,
    reader: str,
    stegos: Callable[[str, str], Path],
    reveal: Callable[..., RevealResult],
) -> None:
    stego = stegos(method, writer)
    with ARITHMETIC[reader]():
        result = reveal(stego)
    assert result.message.text == MESSAGE
    assert result.corrected_bits == 0


@pytest.fixture(scope="module")
def made() -> dict[tuple[str, str], Path]:
    return {}


@pytest.fixture
def stegos(
    made: dict[tuple[str, str], Path], hide: Callable[..., HideResult], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str, str], Path]:
    """Return what hides by one method with one arithmetic, once."""

    def stego(method: str, writer: str) -> Path:
        if (method, writer) not in made:
            output = tmp_path_factory.mktemp("stegos") / "stego.png"
            with ARITHMETIC[writer]():
                made[method, writer] = hide(COVER, MESSAGE, method=method, output=output).output
        return made[method, writer]

    return stego
