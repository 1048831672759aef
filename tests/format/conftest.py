"""What readers of the vectors share."""

import pytest

from stegapp.format import crypto
from tests import independent_decoder
from tests.format.once import OnceArgon2id


@pytest.fixture
def derived_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive each master once, whichever reader asks for it first: each gives all that goes into it itself."""
    monkeypatch.setattr(crypto, "Argon2id", OnceArgon2id)
    monkeypatch.setattr(independent_decoder, "Argon2id", OnceArgon2id)
