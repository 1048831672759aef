"""The adaptive method in the pipelines: chosen by itself, few changes where they show least, and every misfit told."""

import dataclasses
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.carriers.square import read_cover
from stegapp.embedding import Candidate, EmbeddingTask, Probe, embed_message, fixed_keys, probe_cover
from stegapp.errors import CoverUnsuitable, DoesNotFit, UsageError, VerificationFailed
from stegapp.format.crypto import Keys, Secret
from stegapp.format.message import FileEntry, Message, pack
from stegapp.imaging.png import encode_png
from stegapp.models import StegModel
from stegapp.pipeline import CapacityRequest, Session
from stegapp.progress import CancelToken, Progress, run_job
from tests.conftest import SAMPLES
from tests.pipeline.conftest import Hide, Reveal

KEYS = Keys(Secret(bytes(range(32))))


def _message(length: int) -> Message:
    return Message.from_files([FileEntry("data", random.Random(length).randbytes(length))])


def _of_packed_length(length: int) -> Message:
    message = _message(length - 20)
    message = _message(2 * length - 20 - len(pack(message)))
    assert len(pack(message)) == length
    return message


@pytest.fixture
def model(session: Session) -> StegModel:
    return session.model(None, device="cpu")


@pytest.fixture
def cover(sample: Path) -> NDArray[np.uint8]:
    return read_cover(sample).pixels


def _embed(
    model: Any, cover: NDArray[np.uint8], length: int, *, probe: Probe, **options: Any
) -> tuple[Candidate, list[Progress]]:
    seen: list[Progress] = []
    task = EmbeddingTask(model, cover, pack(_message(length)), fixed_keys(KEYS), probe, **options)
    return run_job(embed_message(task), seen.append), seen


# ---------------------------------------------------------------- choosing


@pytest.mark.parametrize("length", [0, 100, 1_000, 4_000, 13_000])
def test_it_is_chosen_and_the_receiver_need_not_know(length: int, sample: Path, hide: Hide, reveal: Reveal) -> None:
    message = _message(length)
    result = hide(sample, message)
    assert result.method == "adaptive"
    assert result.max_change == 1
    assert result.raw_ber == 0
    assert result.code_rate == 1
    assert result.psnr_db > {0: 77, 100: 77, 1_000: 69, 4_000: 62.5, 13_000: 56.5}[length]
    revealed = reveal(result.output)
    assert revealed.message == message
    assert revealed.method == "adaptive"
    assert revealed.corrected_bits == 0
    assert revealed.payload_bits == 8 * result.container_bytes


def test_the_limit_is_the_one_that_capacity_tells(
    sample: Path, hide: Hide, reveal: Reveal, session: Session, tmp_path: Path
) -> None:
    room = run_job(session.capacity(CapacityRequest(sample)))
    assert 13_000 < room.adaptive_bytes < room.capacity_bytes / 2
    longest, longer = _of_packed_length(room.adaptive_bytes), _of_packed_length(room.adaptive_bytes + 1)
    result = hide(sample, longest, method="adaptive")
    assert reveal(result.output).message == longest
    assert result.capacity_bytes == room.adaptive_bytes
    with pytest.raises(DoesNotFit) as refused:
        hide(sample, longer, method="adaptive", output=tmp_path / "no.png")
    assert refused.value.needed_bytes == room.adaptive_bytes + 1
    assert refused.value.capacity_bytes == room.adaptive_bytes
    assert "auto" in refused.value.advice
    assert not (tmp_path / "no.png").exists()
    direct = hide(sample, longer, output=tmp_path / "direct.png")
    assert direct.method == "direct"
    assert direct.capacity_bytes == room.capacity_bytes


def test_the_direct_method_can_be_asked_for(sample: Path, hide: Hide, reveal: Reveal) -> None:
    result = hide(sample, _message(100), method="direct")
    assert result.method == reveal(result.output).method == "direct"
    assert result.changed_pixels > 900


def test_longer_than_anything_is_said_without_advice_to_change_the_method(sample: Path, hide: Hide) -> None:
    with pytest.raises(DoesNotFit) as refused:
        hide(sample, _message(40_000), method="adaptive")
    assert "auto" not in refused.value.advice


def test_a_cover_that_is_mostly_black_is_hidden_in_directly(
    cover: NDArray[np.uint8], hide: Hide, session: Session, tmp_path: Path
) -> None:
    dark = cover.copy()
    dark[:460] = 0
    picture = encode_png(dark)
    assert run_job(session.capacity(CapacityRequest(picture))).adaptive_bytes == 0
    with pytest.raises(CoverUnsuitable) as refused:
        hide(picture, "text", method="adaptive")
    assert "direct" in refused.value.advice
    assert list(tmp_path.iterdir()) == []
    assert hide(picture, "text").method == "direct"


def test_a_cover_that_is_half_black_takes_half_as_much(cover: NDArray[np.uint8], hide: Hide, session: Session) -> None:
    dark = cover.copy()
    dark[:256] = 0
    picture = encode_png(dark)
    room = run_job(session.capacity(CapacityRequest(picture))).adaptive_bytes
    assert 6_000 < room < 8_000
    result = hide(picture, _of_packed_length(room), method="adaptive")
    assert not (result.stego_pixels != result.cover_pixels)[:256].any()


# ---------------------------------------------------------------- changes


@pytest.mark.parametrize("name", ["dandelions", "earth_apollo8", "sailing_boat"])
def test_black_and_white_never_change(name: str, hide: Hide) -> None:
    result = hide(SAMPLES / f"{name}.png", _message(4_000), method="adaptive")
    changed = result.stego_pixels != result.cover_pixels
    assert changed.any()
    assert not changed[(result.cover_pixels == 0) | (result.cover_pixels == 255)].any()


def test_changes_lie_in_texture(cover: NDArray[np.uint8], model: StegModel) -> None:
    probe = probe_cover(model, cover)
    candidate, _ = _embed(model, cover, 4_000, probe=probe, method="adaptive")
    rough = np.abs(np.diff(cover.astype(int), axis=1))
    changed = (candidate.stego != cover)[:, 1:]
    assert rough[changed].mean() > 1.5 * rough.mean()


@pytest.mark.parametrize("length", [100, 1_000, 13_000])
def test_20_misread_pixels_anywhere_are_repaired(length: int, cover: NDArray[np.uint8], model: StegModel) -> None:
    probe = probe_cover(model, cover)
    candidate, _ = _embed(model, cover, length, probe=probe, method="adaptive")
    packed = pack(_message(length))
    for seed in range(20):
        logits = candidate.logits.reshape(-1).copy()
        logits[np.random.default_rng(seed).choice(logits.size, 20, replace=False)] *= -1
        assert fmt.read(logits.reshape(512, 512), KEYS, levels=candidate.stego).packed == packed


# ---------------------------------------------------------------- pixels that do not do as they should


class Stubborn:
    """A model that leaves some pixels as they are, and so misreads its own stego."""

    def __init__(self, model: StegModel, stubborn: NDArray[np.bool_]) -> None:
        self.model, self.stubborn = model, stubborn
        self.card, self.name, self.extract, self.embed = model.card, model.name, model.extract, model.embed

    def map(self, bits: NDArray[np.uint8], cover: NDArray[np.uint8]) -> NDArray[np.float32]:
        return np.where(self.stubborn, np.float32(0), self.model.map(bits, cover))


def test_pixels_that_do_not_move_are_left_alone(cover: NDArray[np.uint8], model: StegModel) -> None:
    probe = probe_cover(model, cover)
    rounds = []
    for share in (0.0, 0.005):
        stubborn = np.random.default_rng(0).random((512, 512)) < share
        # The same each time: by chance, one picture in dozens has no stubborn pixel changed, or one too many of them.
        drawn = {"rng": np.random.default_rng(1), "nonce": bytes(16)}
        candidate, seen = _embed(Stubborn(model, stubborn), cover, 1_000, probe=probe, method="adaptive", **drawn)
        assert candidate.reading.wrong_bits == 0
        assert not (candidate.stego != candidate.keyed.pixels)[stubborn].any()
        assert fmt.read(candidate.logits, KEYS, levels=candidate.stego).packed == pack(_message(1_000))
        rounds.append(len(seen))
    assert rounds[0] == 2 < rounds[1]  # keys, and one round


def test_a_model_that_moves_nothing_is_noticed(cover: NDArray[np.uint8], model: StegModel) -> None:
    probe = probe_cover(model, cover)
    broken = Stubborn(model, np.ones((512, 512), dtype=np.bool_))
    for method in ("adaptive", "auto"):
        with pytest.raises(VerificationFailed) as failed:
            _embed(broken, cover, 10, probe=probe, method=method)
        assert failed.value.advice


def test_auto_goes_on_directly_where_adaptively_fails(cover: NDArray[np.uint8], model: StegModel) -> None:
    class Once(Stubborn):
        """Cannot change few pixels; can change many."""

        def embed(
            self,
            cover: NDArray[np.uint8],
            modification: NDArray[np.float32],
            mask: NDArray[np.uint8] | None = None,
            strength: float = 1.0,
        ) -> NDArray[np.uint8]:
            assert mask is not None
            return self.model.embed(cover, modification, mask if mask.sum() > 1_000 else 0 * mask, strength)

    once = Once.__new__(Once)
    once.model, once.stubborn = model, np.zeros((512, 512), dtype=np.bool_)
    once.card, once.name, once.extract = model.card, model.name, model.extract
    candidate, _ = _embed(once, cover, 100, probe=probe_cover(model, cover))
    assert candidate.method == "direct"


def test_a_model_that_changes_every_pixel_cannot(cover: NDArray[np.uint8], model: StegModel) -> None:
    spread = Stubborn(model, np.zeros((512, 512), dtype=np.bool_))
    spread.card = dataclasses.replace(model.card, embedding="spread")
    probe = probe_cover(spread, cover)  # type: ignore[arg-type]
    assert probe.adaptive_longest == 0
    with pytest.raises(UsageError, match="adaptively"):
        _embed(spread, cover, 10, probe=probe, method="adaptive")


def test_it_can_be_cancelled_between_rounds(cover: NDArray[np.uint8], model: StegModel) -> None:
    from stegapp.errors import Cancelled

    cancel = CancelToken()
    probe = probe_cover(model, cover)
    job = embed_message(EmbeddingTask(model, cover, pack(_message(100)), fixed_keys(KEYS), probe, cancel=cancel))
    assert [next(job).stage, next(job).stage] == ["derive-keys", "embed"]
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(job)
