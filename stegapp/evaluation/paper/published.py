"""The paper's own figures (Tables II to IV), and which of the architectures here stands for which of its methods."""

from collections.abc import Mapping
from typing import NamedTuple

__all__ = [
    "EPOCHS",
    "METHODS",
    "PROPOSED",
    "QUALITIES",
    "STRUCTURES",
    "STRUCTURES_QUALITY",
    "TABLE_2",
    "TABLE_3",
    "TABLE_4",
    "Published",
]

METHODS: Mapping[str, str] = {"abdh": "ABDH", "chatgan": "CHAT-GAN", "sftn": "Proposed"}
"""Architecture → the paper's name for the method."""

PROPOSED = "sftn"

STRUCTURES: Mapping[str, str] = {
    "A": "Structure A",
    "B": "Structure B",
    "C": "Structure C",
    "proposed": "Proposed",
}

QUALITIES = (50, 70, 90)

STRUCTURES_QUALITY = 50
"""Of the covers of Table II."""

EPOCHS = (tuple(range(8)), (4, 9, 14, 19, 24, 29, 34, 39))
"""Of the columns of Table II: the JT-stage's and the SF-stage's."""

TABLE_2: Mapping[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "A": (
        (0.8509, 0.8964, 0.8754, 0.8627, 0.8509, 0.8709, 0.8300, 0.8344),
        (0.8959, 0.9195, 0.9055, 0.9011, 0.9087, 0.8953, 0.8919, 0.8924),
    ),
    "B": (
        (0.8901, 0.9075, 0.8934, 0.8905, 0.8405, 0.8315, 0.8668, 0.8561),
        (0.9072, 0.9191, 0.9170, 0.9149, 0.9194, 0.9146, 0.9163, 0.9210),
    ),
    "C": (
        (0.8903, 0.9192, 0.9150, 0.9049, 0.9122, 0.9234, 0.9245, 0.9219),
        (0.9225, 0.9233, 0.9278, 0.9287, 0.9298, 0.9276, 0.9262, 0.9299),
    ),
    "proposed": (
        (0.8999, 0.9160, 0.9296, 0.8993, 0.8919, 0.9207, 0.8641, 0.8563),
        (0.9283, 0.9430, 0.9425, 0.9358, 0.9428, 0.9395, 0.9356, 0.9402),
    ),
}
"""Structure → bit accuracy on rounded stegos at QF 50, in the JT-stage and in the SF-stage."""


class Published(NamedTuple):
    """A row of Table III or IV; those of Table IV have no detection errors."""

    jt_accuracy: float
    jt_rounded_accuracy: float
    sf_accuracy: float
    psnr_db: float
    ssim: float
    spam: float | None = None
    srnet: float | None = None


TABLE_3: Mapping[tuple[int, str], Published] = {
    (50, "abdh"): Published(0.9254, 0.5134, 0.5192, 17.3794, 0.4009, 0.0366, 0.0308),
    (50, "chatgan"): Published(0.9507, 0.9317, 0.9407, 40.1284, 0.9716, 0.0582, 0.0441),
    (50, "sftn"): Published(0.9530, 0.9296, 0.9430, 41.9413, 0.9806, 0.0584, 0.0475),
    (70, "abdh"): Published(0.9390, 0.5117, 0.5264, 17.3726, 0.3973, 0.0224, 0.0214),
    (70, "chatgan"): Published(0.9288, 0.9088, 0.9219, 40.5393, 0.9741, 0.0504, 0.0289),
    (70, "sftn"): Published(0.9476, 0.9253, 0.9396, 41.2754, 0.9776, 0.0530, 0.0302),
    (90, "abdh"): Published(0.9238, 0.5125, 0.5269, 17.3274, 0.3918, 0.0206, 0.0167),
    (90, "chatgan"): Published(0.9177, 0.9041, 0.9115, 40.1749, 0.9705, 0.0483, 0.0283),
    (90, "sftn"): Published(0.9403, 0.9296, 0.9373, 40.2685, 0.9697, 0.0487, 0.0282),
}

TABLE_4: Mapping[tuple[int, str], Published] = {
    (50, "abdh"): Published(0.9804, 0.5164, 0.5238, 16.7710, 0.5459),
    (50, "chatgan"): Published(0.9485, 0.9318, 0.9407, 39.5193, 0.9726),
    (50, "sftn"): Published(0.9473, 0.9314, 0.9410, 40.9000, 0.9777),
    (70, "abdh"): Published(0.9881, 0.5145, 0.5205, 16.7705, 0.5465),
    (70, "chatgan"): Published(0.9209, 0.9013, 0.9158, 40.1308, 0.9762),
    (70, "sftn"): Published(0.9405, 0.9235, 0.9349, 40.5035, 0.9773),
    (90, "abdh"): Published(0.9692, 0.5152, 0.5219, 16.7612, 0.5421),
    (90, "chatgan"): Published(0.9120, 0.8984, 0.9062, 39.7218, 0.9727),
    (90, "sftn"): Published(0.9363, 0.9294, 0.9352, 39.5546, 0.9691),
}
