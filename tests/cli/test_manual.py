"""The manual page says what the help says; completion answers for the shells."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import typer

from stegapp.cli.app import COMMANDS, application
from tests.cli.test_options import commands
from tests.terminals import run
from tests.tools import manual


def test_the_page_is_what_the_help_says_today() -> None:
    assert manual.PLACE.read_text("utf-8") == manual.page(), "python -m tests.tools.manual"


def test_every_command_and_option_is_on_it() -> None:
    text = manual.PLACE.read_text("utf-8").replace("\\-", "-")
    for name, command in commands(typer.main.get_command(application())):
        assert f'.SS "stegapp {name} ' in text
        for parameter in command.params:
            for option in (*parameter.opts, *parameter.secondary_opts) if parameter.param_type_name == "option" else ():
                assert f"\\fB{option}\\fR" in text


@pytest.mark.skipif(shutil.which("mandoc") is None and shutil.which("groff") is None, reason="lacking: mandoc or groff")
def test_it_is_sound_roff() -> None:
    lint = ["mandoc", "-Tlint", "-Wwarning"] if shutil.which("mandoc") else ["groff", "-man", "-Tutf8", "-ww", "-z"]
    done = subprocess.run([*lint, str(manual.PLACE)], capture_output=True, text=True)
    assert not re.search("(?i)error|warning", done.stdout + done.stderr), done.stdout + done.stderr


# ---------------------------------------------------------------- completion


def _completed(shell: str, words: str, **more: str) -> list[str]:
    asked = {"_STEGAPP_COMPLETE": f"complete_{shell}", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    environment: dict[str, Any] = {**asked, "_TYPER_COMPLETE_ARGS": words, **more}
    done = run(**environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode().split("\n")


def test_bash_completes_commands_and_options() -> None:
    assert set(COMMANDS) <= set(_completed("bash", "stegapp "))
    assert "--decoy-text-file" in _completed("bash", "stegapp hide --decoy")


def test_zsh_and_fish_complete_too() -> None:
    assert "reveal" in "\n".join(_completed("zsh", "stegapp rev"))
    assert "reveal" in "\n".join(_completed("fish", "stegapp rev", _TYPER_COMPLETE_FISH_ACTION="get-args"))


@pytest.mark.parametrize(
    ("shell", "place"),
    [
        ("bash", ".bash_completions/stegapp.sh"),
        ("zsh", ".zfunc/_stegapp"),
        ("fish", ".config/fish/completions/stegapp.fish"),
    ],
)
def test_completion_installs_itself(shell: str, place: str, tmp_path: Path) -> None:
    # Which shell asks is seen by its process; here none does, so it is named.
    done = run("--install-completion", shell, HOME=str(tmp_path), _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert done.returncode == 0, done.stderr
    assert "_STEGAPP_COMPLETE" in (tmp_path / place).read_text("utf-8")
