"""A file that is passed on holds the same coefficients."""

import shutil
import subprocess

import numpy as np
import pytest

from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.imaging.jpeg.structure import APP0, Sampling
from tests.imaging.jpeg.files import KINDS, SAMPLINGS, jpeg
from tests.imaging.jpeg.profiles import p0j, stripped


@pytest.mark.parametrize("sampling", SAMPLINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_coefficients_and_tables_pass(kind: str, sampling: Sampling) -> None:
    data = jpeg(75, 52, sampling, **KINDS[kind])
    found = read_coefficients(data)
    for again in (p0j(data), stripped(data)):
        passed = read_coefficients(again)
        assert [segment.code for segment in passed.structure.metadata] == [APP0]
        for plane, other in zip((*found.planes, *found.tables), (*passed.planes, *passed.tables), strict=True):
            np.testing.assert_array_equal(plane, other)
    assert read_coefficients(p0j(data)).structure.progressive


@pytest.mark.skipif(shutil.which("jpegtran") is None, reason="jpegtran is not installed")
@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_jpegtran_does_the_same(sampling: Sampling) -> None:
    data = jpeg(75, 52, sampling)
    command = ["jpegtran", "-progressive", "-copy", "none"]
    assert p0j(data) == subprocess.run(command, input=data, capture_output=True, check=True, timeout=60).stdout
