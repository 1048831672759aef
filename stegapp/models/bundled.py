"""The models that come with the application, by the names of their files.

Owns names and hashes. A model's name happens to be that of its architecture; nothing depends on that.
"""

__all__ = ["BUNDLED_SHA256", "DEFAULT_NAME"]

BUNDLED_SHA256: dict[str, str] = {
    "lattice": "a658dd8e2b96b8b83521efc5f71f8d509f3c01be324570cea21a2cda62d3d6c6",
    "robust": "3494aaed596e4e094c22b9cf725347f2dde22b3b1c6993cfd9f825e88190916b",
    "sftn": "d41b17ed885f4daa1a464bec97eb884c57bbaf2b57f804a9f5284a418d4ca8c9",
}
"""File name without extension → SHA-256 of each model in `models/`: a changed file is refused."""

DEFAULT_NAME = next(iter(BUNDLED_SHA256))
"""The model that is used unless the user chooses another."""
