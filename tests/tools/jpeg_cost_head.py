"""Can the costs of JPEG coefficients be learned? A trial of a head that corrects side-informed J-UNIWARD.

    uv run python -m tests.tools.jpeg_cost_head --images DIR --keep KEEP

DIR has grey PNGs of 512×512, those without _q in their names being no JPEG since they were shrunk. Three fifths of the
photographs train the head, as `stegapp.training.cost_training` trains that for levels: rounds of a locator, which tells
of each coefficient whether it changed, of Fisher's discriminant on the means of what the locator sees, and of the head
against this discriminant and earlier ones. The locator looks at blocks, as JRM does, and at levels by their places in
the grid, as DCTR and GFR do. The others are changed as both costs say, with --rate bits for each coefficient that is
neither zero nor a block's mean, at quality 85 and 93. DCTR, GFR and JRM (sealwatch) are asked. KEEP gets the head and
the features, and an interrupted run goes on.
"""

import argparse
import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor, nn
from torch.nn import functional

from stegapp.embedding.costs.blocks import BASIS, SIDE
from stegapp.embedding.costs.coefficients import bounded, coefficient_costs
from stegapp.embedding.costs.j_uniward import j_uniward
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.evaluation import jpeg_features
from stegapp.imaging.jpeg.compression import compress
from stegapp.networks.cost_head import Locator as LevelLocator
from stegapp.networks.cost_head import located, log_evidence
from stegapp.steganalysis.classifier import mean_detection_error
from stegapp.training.cost_adversary import fitted
from stegapp.training.cost_payload import probabilities
from tests.tools.jpeg_detection import photograph

QUALITIES = (85, 93)
WIDTH = 64
PLACE, WAY = 1.5, 0.15  # as the head for levels
LARGEST_LOG = 12.0
NEVER = 25.0
CROP, BATCH = 128, 16
RATES = (0.1, 0.4)  # the least and the most, bits for each coefficient that is neither 0 nor DC


@dataclass(frozen=True)
class Known:
    """A JPEG in training. coefficients: [512, 512]. ups, downs: log costs, about 0. rates: log λ of four payloads."""

    coefficients: NDArray[np.int16]
    ups: NDArray[np.float16]
    downs: NDArray[np.float16]
    table: NDArray[np.float32]
    rates: tuple[float, ...]


@dataclass(frozen=True)
class Drawn:
    """Crops, how likely each change was, and which were made: [B, 1, H, W]. table: [B, 64]."""

    cover: Tensor
    table: Tensor
    up: Tensor
    down: Tensor
    change: Tensor


def modes(plane: Tensor) -> Tensor:
    """Return a plane's coefficients by mode, [B, 64, H/8, W/8]."""
    return functional.pixel_unshuffle(plane, SIDE)


def flat(blocks: Tensor) -> Tensor:
    return functional.pixel_shuffle(blocks, SIDE)


class Head(nn.Module):
    """Correct the log costs of ±1 of each coefficient."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(5 * 64, WIDTH, 1)
        self.second = nn.Conv2d(WIDTH, WIDTH, 3, padding=1)
        self.last = nn.Conv2d(WIDTH, 128, 1)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)  # type: ignore[arg-type]

    def forward(self, cover: Tensor, up: Tensor, down: Tensor) -> tuple[Tensor, Tensor]:
        blocks = modes(cover)
        seen = [torch.tanh(blocks), torch.tanh(blocks / 6), (blocks.abs() + 1).log() / 2]
        least = torch.minimum(up, down)
        seen += [modes(least.clamp(max=LARGEST_LOG)) / 4, modes((up - down).clamp(-3, 3)) / 2]
        x = functional.relu(self.first(torch.cat(seen, 1)))
        x = x + functional.relu(self.second(x))
        place, way = (flat(part) for part in torch.tanh(self.last(x)).chunk(2, dim=1))
        return up + PLACE * place + WAY * way, down + PLACE * place - WAY * way


class Locator(nn.Module):
    """Tell of each coefficient whether it was raised or lowered; by blocks and by levels."""

    basis: Tensor

    def __init__(self) -> None:
        super().__init__()
        waves = np.einsum("ui,vj->uvij", BASIS, BASIS).reshape(64, 64)
        self.register_buffer("basis", torch.from_numpy(waves).float(), persistent=False)
        self.levels = LevelLocator()
        self.narrow = nn.Conv2d(24, 4, 1)
        self.first = nn.Conv2d(3 * 64, WIDTH, 1)
        self.join = nn.Conv2d(4 * 64, WIDTH, 1)
        self.second = nn.Conv2d(2 * WIDTH, WIDTH, 3, padding=1)
        self.last = nn.Conv2d(2 * WIDTH, 128, 1)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)  # type: ignore[arg-type]

    def forward(self, plane: Tensor, table: Tensor) -> tuple[Tensor, Tensor]:
        blocks = modes(plane)
        count = len(blocks)
        values = (blocks * table[:, :, None, None]).permute(0, 2, 3, 1) @ self.basis
        levels = flat(values.permute(0, 3, 1, 2)) / table[:, 1:].mean(1)[:, None, None, None] * 8
        x = self._levels(levels)
        narrow = torch.tanh(self.narrow(x))
        by_place = functional.pixel_unshuffle(narrow, SIDE)
        seen = torch.cat([torch.tanh(blocks), torch.tanh(blocks / 3), torch.tanh(blocks / 10)], 1)
        one = functional.relu(self.first(seen))
        two = functional.relu(self.join(by_place))
        both = torch.cat([one, two], 1)
        three = functional.relu(self.second(both))
        ratios = self.last(torch.cat([one + three, two], 1)).clamp(-6, 6)
        apart = torch.cat([flat(part) for part in ratios.chunk(2, dim=1)], 1)
        evidence = [log_evidence(apart, density, density) for density in (0.01, 0.05)]
        parts = [x, by_place, both, three, *(functional.pixel_unshuffle(each, SIDE) for each in evidence)]
        return apart, torch.cat([part.mean(dim=(2, 3)) for part in parts], dim=1).reshape(count, -1)

    def _levels(self, levels: Tensor) -> Tensor:
        inner = self.levels
        kernels = inner.highpass
        padded = functional.pad(levels, (kernels.shape[-1] // 2,) * 4, mode="reflect")
        residuals = functional.conv2d(padded, kernels)
        x = functional.relu(inner.conv1(torch.cat([torch.tanh(residuals / 2), torch.tanh(residuals / 8)], dim=1)))
        return x + functional.relu(inner.conv2(x))


def opened(path: Path, quality: int) -> tuple[NDArray[np.int16], Costs, NDArray[np.integer[Any]]]:
    """Return a picture's coefficients, what changing them costs, and the steps."""
    with Image.open(path) as file:
        jpeg = compress(file.convert("L"), quality)
    plane, table = jpeg.picture.planes[0], jpeg.picture.tables[0]
    return plane, coefficient_costs(plane, j_uniward(plane, table), jpeg.lost[0].astype(np.float32)), table


def logs(costs: Costs) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return log costs of both ways, in the mean about 0, finite."""
    up, down = np.log(costs.up), np.log(costs.down)
    middle = float(np.median(up[np.isfinite(up)]))
    return np.minimum(up - middle, NEVER), np.minimum(down - middle, NEVER)


def nonzero(plane: NDArray[np.int16]) -> int:
    return int(np.count_nonzero(plane) - np.count_nonzero(plane[::SIDE, ::SIDE]))


def known(path: Path, quality: int) -> Known | None:
    plane, costs, table = opened(path, quality)
    bits = nonzero(plane)
    if bits < 8_000:
        return None
    up, down = logs(costs)
    rates = []
    for rate in np.geomspace(*RATES, 4):
        low, high = -12.0, 12.0
        for _ in range(20):
            middle = (low + high) / 2
            low, high = (middle, high) if carried(up, down, middle) > rate * bits else (low, middle)
        rates.append(middle)
    return Known(
        plane, up.astype(np.float16), down.astype(np.float16), table.astype(np.float32).reshape(-1), tuple(rates)
    )


def carried(up: NDArray[Any], down: NDArray[Any], rate: float) -> float:
    """Return the bits that a place of all carries at a λ, summed."""
    one, two = (np.exp(-np.minimum(np.exp(each.astype(np.float32) + rate), 80)) for each in (up, down))
    total = 1 + one + two
    shares = [one / total, two / total, 1 / total]
    return float(-sum((p * np.log2(p + 1e-12)).sum() for p in shares))


class Crops:
    """Draws crops and changes them as the head says."""

    def __init__(self, pictures: list[Known], seed: int) -> None:
        self.pictures, self.rng = pictures, np.random.default_rng(seed)

    def draw(self, head: Head) -> Drawn:
        covers: list[NDArray[np.float32]] = []
        ups: list[NDArray[np.float32]] = []
        downs: list[NDArray[np.float32]] = []
        tables: list[NDArray[np.float32]] = []
        bits: list[float] = []
        while len(covers) < BATCH:
            picture = self.pictures[int(self.rng.integers(len(self.pictures)))]
            top, left = (SIDE * int(self.rng.integers((512 - CROP) // SIDE + 1)) for _ in range(2))
            window = slice(top, top + CROP), slice(left, left + CROP)
            rate = picture.rates[int(self.rng.integers(len(picture.rates)))]
            up, down = (each[window].astype(np.float32) for each in (picture.ups, picture.downs))
            room = carried(up, down, rate)
            if room < 0.005 * CROP * CROP:
                continue
            covers.append(picture.coefficients[window].astype(np.float32))
            ups.append(up)
            downs.append(down)
            tables.append(picture.table)
            bits.append(room)
        cover, up_log, down_log = (torch.from_numpy(np.stack(each))[:, None] for each in (covers, ups, downs))
        raised, lowered = head(cover, up_log, down_log)
        plus, minus = probabilities(raised, lowered, torch.tensor(bits, dtype=torch.float32))
        chance = torch.from_numpy(self.rng.random(cover.shape, dtype=np.float32))
        change = (chance < plus).float() - (chance > 1 - minus).float()
        return Drawn(cover, torch.from_numpy(np.stack(tables)), plus, minus, change)


def train(pictures: list[Known], *, rounds: int, seed: int) -> Head:
    """Return the average of the head's weights."""
    torch.manual_seed(seed)
    head, locator, crops = Head(), Locator(), Crops(pictures, seed)
    average = copy.deepcopy(head)
    past: list[tuple[Locator, Tensor]] = []
    for number in range(rounds):
        gained = train_locator(locator, head, crops, 600 if number == 0 else 150)
        frozen = copy.deepcopy(locator).requires_grad_(requires_grad=False)
        covers, stegos = [], []
        with torch.no_grad():
            for _ in range(120):
                drawn = crops.draw(head)
                covers.append(frozen(drawn.cover, drawn.table)[1])
                stegos.append(frozen(drawn.cover + drawn.change, drawn.table)[1])
        weights, distance = fitted(torch.cat(covers), torch.cat(stegos))
        past.append((frozen, weights))
        print(f"round {number}: nats a crop {gained * CROP * CROP:.2f}, deviations apart {distance:.3f}", flush=True)
        move_head(head, average, past, crops, number)
    return average


def train_locator(locator: Locator, head: Head, crops: Crops, steps: int) -> float:
    optimizer, gained = torch.optim.Adam(locator.parameters(), lr=2e-3), 0.0
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = 2e-3 * min(1.0, (step + 1) / 30, 4 * (steps - step) / steps)
        with torch.no_grad():
            drawn = crops.draw(head)
        gain = located(locator(drawn.cover + drawn.change, drawn.table)[0], drawn.change, drawn.up, drawn.down)
        optimizer.zero_grad(set_to_none=True)
        (-gain * CROP * CROP / 100).backward()
        nn.utils.clip_grad_norm_(locator.parameters(), 1.0)
        optimizer.step()
        gained = 0.98 * gained + 0.02 * float(gain.detach())
        if step % 100 == 99:
            print(f"  locator {step + 1}: {gained * CROP * CROP:.2f} nats a crop", flush=True)
    return gained


def move_head(head: Head, average: Head, past: list[tuple[Locator, Tensor]], crops: Crops, number: int) -> None:
    optimizer, steps = torch.optim.Adam(head.parameters(), lr=5e-4, betas=(0.9, 0.99)), 80
    for step in range(steps):
        drawn = crops.draw(head)
        earlier = crops.rng.integers(len(past), size=min(2, len(past) - 1)).tolist()
        against = [past[-1], *(past[at] for at in earlier)]
        rewards = torch.stack([added(seeing, weights, drawn) for seeing, weights in against]).mean(dim=0)
        made = torch.where(drawn.change > 0, drawn.up, torch.where(drawn.change < 0, drawn.down, 1.0)).clamp_min(1e-6)
        loss = (rewards * made.log()).sum() / (drawn.change != 0).sum().clamp_min(1)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(head.parameters(), 1.0)
        optimizer.step()
        updates = number * steps + step + 1
        with torch.no_grad():
            for mean, now in zip(average.parameters(), head.parameters(), strict=True):
                mean.lerp_(now, 1 - min(0.99, updates / (updates + 10)))


def added(locator: Locator, weights: Tensor, drawn: Drawn) -> Tensor:
    """Return what each change adds to a discriminant, in units of a coefficient's typical effect."""
    half = (drawn.cover + drawn.change / 2).requires_grad_()
    (slope,) = torch.autograd.grad((locator(half, drawn.table)[1] @ weights).sum(), half)
    typical = slope.square().mean().sqrt().clamp_min(1e-20)
    return (slope * drawn.change / typical).clamp(-10, 10)


def features(path: Path, number: int, head: Head, rate: float) -> dict[str, NDArray[np.float32]] | None:
    """Return what detectors see of a cover and of both stegos at both qualities; None where little fits."""
    found: dict[str, NDArray[np.float32]] = {}
    for quality in QUALITIES:
        plane, costs, table = opened(path, quality)
        if nonzero(plane) < 8_000:
            return None
        up, down = logs(costs)
        with torch.no_grad():
            moved = head(*(torch.from_numpy(each.astype(np.float32))[None, None] for each in (plane, up, down)))
        learned = bounded(plane, Costs(*(np.exp(each[0, 0].numpy()) for each in moved)))
        stegos = {"cover": plane}
        for name, priced in (("given", costs), ("learned", learned)):
            plus, minus = ternary_probabilities(priced.up, priced.down, rate * nonzero(plane))
            draw = np.random.default_rng([number, quality]).random(plane.shape)
            change = (draw < plus).astype(np.int16) - (draw >= 1 - minus).astype(np.int16)
            stegos[name] = plane + change
            found[f"{quality}/{name}/changes"] = np.array([np.count_nonzero(change)], np.float32)
        for name, stego in stegos.items():
            for detector in jpeg_features.NAMES:
                found[f"{quality}/{name}/{detector}"] = jpeg_features.extract(detector, [stego], [table])
    return found


def main() -> None:
    """Train, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--rate", type=float, default=0.3, help="bits for each coefficient that is neither 0 nor DC")
    parser.add_argument("--limit", type=int, help="pictures to measure on")
    options = parser.parse_args()
    options.keep.mkdir(parents=True, exist_ok=True)
    paths = sorted(path for path in options.images.glob("*.png") if "_q" not in path.stem)
    photos = sorted({photograph(path) for path in paths})
    np.random.default_rng(1).shuffle(photos)
    kept_back = set(photos[: len(photos) * 2 // 5])
    head, file = Head(), options.keep / "head.pt"
    if not file.exists():
        training = [path for path in paths if photograph(path) not in kept_back]
        each = [known(path, QUALITIES[number % 2]) for number, path in enumerate(training)]
        head = train([picture for picture in each if picture is not None], rounds=options.rounds, seed=1)
        torch.save(head.state_dict(), file)
    head.load_state_dict(torch.load(file))
    found, names = [], []
    tests = [path for path in paths if photograph(path) in kept_back]
    for number, path in enumerate(tests[: options.limit]):
        place = options.keep / f"{path.stem}.npz"
        if not place.exists():
            seen = features(path, number, head, options.rate)
            np.savez_compressed(place, **(seen or {}))  # type: ignore[arg-type]
        with np.load(place) as kept:
            if kept.files:
                found.append({key: kept[key] for key in kept.files})
                names.append(photograph(path))
    print(f"{len(names)} pictures of {len(set(names))} photographs, {options.rate} bits a coefficient")
    for quality in QUALITIES:
        for name in ("given", "learned"):
            changes = np.mean([each[f"{quality}/{name}/changes"] for each in found])
            row = f"{quality} {name:8} {changes:7.0f} changes"
            for detector in jpeg_features.NAMES:
                covers, stegos = (
                    np.stack([each[f"{quality}/{which}/{detector}"] for each in found]).astype(float)
                    for which in ("cover", name)
                )
                error = mean_detection_error(covers, stegos, groups=np.array(names), splits=20, seed=1)
                row += f"  {detector} {error.at_zero:.3f} ± {error.at_zero_deviation:.3f}"
            print(row, flush=True)


if __name__ == "__main__":
    main()
